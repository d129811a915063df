import { RegistryError } from '../../words/vocabulary/index.js';
import { textIn } from '../../words/vocabulary/internal.js';

/** Where a folder really is, and what lies in it. A folder is a database where PostgreSQL left its version. */
export type FolderState = { path: string; holds: 'nothing' | 'other' | 'database' };

/**
 * Looks at a folder, or at the place of one that is not there yet. Links are followed, so that one folder has one path.
 *
 * @throws RegistryError `folder-unfit`, `invalid-argument`
 */
export async function folderState(folder: string): Promise<FolderState> {
  // Only Node has folders; elsewhere the entry loads without it.
  const { lstat, readdir, realpath, stat } = await import('node:fs/promises');
  const { basename, dirname, join, resolve } = await import('node:path');
  if (textIn(folder, 'folder') === '')
    throw new RegistryError('folder-unfit', { folder, reason: 'no-folder' });
  try {
    const whole = resolve(folder);
    const path = await realpath(whole).catch(unless('ENOENT', 'ENOTDIR'));
    if (path === undefined) {
      const above = await realpath(dirname(whole)).catch(unless('ENOENT', 'ENOTDIR'));
      if (above === undefined || !(await stat(above)).isDirectory())
        throw new RegistryError('folder-unfit', { folder, reason: 'no-parent' });
      const found = await lstat(whole).catch(unless('ENOENT'));
      // A link that leads nowhere.
      if (found) throw new RegistryError('folder-unfit', { folder, reason: 'no-folder' });
      return { path: join(above, basename(whole)), holds: 'nothing' };
    }
    if (!(await stat(path)).isDirectory())
      throw new RegistryError('folder-unfit', { folder, reason: 'no-folder' });
    const names = await readdir(path);
    if (names.includes('PG_VERSION')) return { path, holds: 'database' };
    return { path, holds: names.length === 0 ? 'nothing' : 'other' };
  } catch (error) {
    throw unopened(folder, error);
  }
}

/** The error for a folder that the system or the database refuses; an error of the library stays what it is. */
export function unopened(folder: string, error: unknown): RegistryError {
  if (error instanceof RegistryError) return error;
  const told = new RegistryError('folder-unfit', { folder, reason: 'unopened', state: stateOf(error) });
  return Object.assign(told, { cause: error });
}

/** Swallows some failures of the system. */
export function unless(...expected: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && expected.includes(String(error.code))) return undefined;
    throw error;
  };
}

/** In short. Emscripten, on which PGlite stands, throws objects that have a number and no message. */
function stateOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error) return String(error.code);
  if ('errno' in error) return `errno ${error.errno}`;
  return error instanceof Error ? error.message : String(error);
}
