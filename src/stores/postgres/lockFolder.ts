import { RegistryError } from '../../words/vocabulary/index.js';

type Holder = { pid: number; startedAt: number };

/**
 * Takes the folder of a PGlite database for this process, by a lock file beside it: PGlite itself lets two processes write into
 * one folder, and rows are lost. The lock of a process that is no more is taken over.
 *
 * @returns gives the folder back
 * @throws RegistryError `folder-in-use`
 * @example
 * const release = await lockFolder('./register-of-the-example')
 * await lockFolder('./register-of-the-example').catch(({ code }) => code) //=> 'folder-in-use'
 * await release()
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  // Only Node has folders; elsewhere the entry loads without it.
  const { link, readFile, rename, rm, writeFile } = await import('node:fs/promises');
  const lock = `${folder.replace(/[/\\]+$/, '')}.lock`;
  const own: Holder = { pid: process.pid, startedAt: Math.round(performance.timeOrigin) };
  const mine = `${lock}.${own.pid}`;
  const read = () => readFile(lock, 'utf8').catch(unless('ENOENT'));
  for (;;) {
    // A link is there whole or not at all.
    await writeFile(mine, JSON.stringify(own));
    const linked = await link(mine, lock).then(() => true, unless('EEXIST'));
    await rm(mine);
    if (linked) return () => rm(lock);
    const text = await read();
    if (text === undefined) continue;
    const holder = holderIn(text);
    if (holder && isAlive(holder, own))
      throw new RegistryError('folder-in-use', { folder, pid: holder.pid, lock });
    const taken = await rename(lock, mine).then(() => true, unless('ENOENT'));
    if (!taken) continue;
    // Another process may have been faster, and its lock is the one that was moved.
    if ((await readFile(mine, 'utf8')) !== text) await link(mine, lock);
    await rm(mine);
  }
}

/** Swallows one failure of the system. */
function unless(expected: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === expected) return undefined;
    throw error;
  };
}

function holderIn(text: string): Holder | undefined {
  const [, pid, startedAt] = /^\{"pid":(\d+),"startedAt":(\d+)\}$/.exec(text) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), startedAt: Number(startedAt) };
}

/** Whether a process lives. The number of this one may have been that of another. */
function isAlive({ pid, startedAt }: Holder, own: Holder): boolean {
  if (pid === own.pid) return startedAt === own.startedAt;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // That of another user may not even be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
