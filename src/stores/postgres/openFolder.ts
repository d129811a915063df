import { RegistryError } from '../../words/vocabulary/index.js';
import { folderState, unopened } from './folderState.js';
import { lockFolder } from './lockFolder.js';
import type { Port } from './Port.js';
import { portOfPglite } from './portOfPglite.js';
import { syncFolder } from './syncFolder.js';

/**
 * Opens a PGlite database in a folder, for this process alone. Every commit is synced to the disk, as on a server; PGlite does not
 * do so by itself. Where there is none it is made, in a folder that is missing or empty and nowhere else. To close it twice is to
 * close it once.
 *
 * @param options `make: false`: where there is none it is not made but refused
 * @throws RegistryError `peer-missing`, `folder-in-use`, `folder-unfit`
 * @example
 * import { mkdtemp, rm } from 'node:fs/promises'
 * const folder = await mkdtemp('./register-')
 * const { port, close } = await openFolder(folder)
 * await migrate(port)
 * const store = await openStore(port)
 * await store.get('p1') //=> undefined
 * await close()
 * await rm(folder, { recursive: true })
 */
export async function openFolder(
  folder: string,
  { make = true }: { make?: boolean } = {},
): Promise<{ port: Port; close(): Promise<void> }> {
  const { path, holds } = await folderState(folder);
  if (holds !== 'database' && !(make && holds === 'nothing')) {
    const reason = make ? 'not-empty' : 'no-register';
    throw new RegistryError('folder-unfit', { folder, reason });
  }
  const { PGlite, NodeFS } = await loadPglite();
  const { default: fs } = await import('node:fs');

  let failure: Error | undefined;

  /** The folder as PGlite sees it, by way of Emscripten, whose files of Node do not sync. */
  class SyncedFolder extends NodeFS {
    override init(...[database, options]: Parameters<InstanceType<typeof NodeFS>['init']>) {
      const sync = ({ NODEFS }: { NODEFS: NodeFiles }) => {
        NODEFS.stream_ops.fsync = ({ nfd }) => {
          try {
            // Windows syncs no folders.
            if (process.platform !== 'win32' || fs.fstatSync(nfd).isFile()) fs.fsyncSync(nfd);
          } catch (error) {
            // A database that hears of it never answers again: the caller is told instead.
            failure = error instanceof Error ? error : new Error(`${error}`);
          }
          return 0;
        };
      };
      return super.init(database, { ...options, preRun: [...(options.preRun ?? []), sync] });
    }
  }

  const orFailure = async <T>(answer: Promise<T>): Promise<T> => {
    await answer;
    if (failure) throw failure;
    return answer;
  };
  const release = await lockFolder(folder);
  try {
    const database = await PGlite.create({
      fs: new SyncedFolder(path),
      // `-F` turns syncing off; the method is the one that Emscripten does not leave out.
      startParams: [
        ...PGlite.defaultStartParams.filter((one) => one !== '-F'),
        ...['-c', 'wal_sync_method=fsync'],
      ],
    });
    await syncFolder(path);
    const port = portOfPglite(database);
    let closing: Promise<void> | undefined;
    return {
      port: {
        query: (...asked) => orFailure(port.query(...asked)),
        transaction: (work) => orFailure(port.transaction(work)),
      },
      close() {
        closing ??= orFailure(database.close()).finally(release);
        return closing;
      },
    };
  } catch (error) {
    await release();
    throw unopened(folder, error);
  }
}

/** What Emscripten has of the files of Node. */
type NodeFiles = { stream_ops: { fsync?: (stream: { nfd: number }) => number } };

async function loadPglite() {
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const { NodeFS } = await import('@electric-sql/pglite/nodefs');
    return { PGlite, NodeFS };
  } catch {
    throw new RegistryError('peer-missing', { peer: '@electric-sql/pglite', reads: 'register' });
  }
}
