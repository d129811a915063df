import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from './Refusal.js';
import { textsFor } from './textsFor.js';

/**
 * Refuses to write over what the command reads: a file, whatever its path or link, or anything within the folder of a register.
 *
 * @param inputs paths of files and folders; `undefined` for what is not given
 * @throws Refusal
 */
export async function checkOutput(
  output: string | undefined,
  inputs: readonly (string | undefined)[],
  locale: string,
): Promise<void> {
  if (output === undefined) return;
  const written = await Promise.all(withFoldersAbove(await finalPath(output)).map(identityOf));
  for (const input of inputs) {
    if (input !== undefined && written.includes(await identityOf(await finalPath(input))))
      throw new Refusal(textsFor(locale).problems['out-is-input'](output));
  }
}

/** Where a path leads to in the end, though no file may be there yet. */
async function finalPath(path: string): Promise<string> {
  const whole = resolve(path);
  return realpath(whole).catch(async () => {
    const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
    return join(folder, basename(whole));
  });
}

function withFoldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...withFoldersAbove(above)];
}

/** What makes two paths one file; of what is not there yet, such as a register to be made, its path. */
async function identityOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? path : `${found.dev}:${found.ino}`;
}
