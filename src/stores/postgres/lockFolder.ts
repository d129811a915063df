import { RegistryError } from '../../words/vocabulary/index.js';
import { folderState, unless, unopened } from './folderState.js';

type Holder = { pid: number; startedAt: number };

/**
 * Takes the folder of a PGlite database for this process, by a lock file beside it: PGlite itself lets two processes write into
 * one folder, and rows are lost. The lock of a process that is no more is taken over.
 *
 * @returns gives the folder back; a second call does nothing, and never gives back what somebody else has taken since
 * @throws RegistryError `folder-in-use`, `folder-unfit`
 * @example
 * const release = await lockFolder('./register-of-the-example')
 * await lockFolder('./register-of-the-example').catch(({ code }) => code) //=> 'folder-in-use'
 * await release()
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const { path } = await folderState(folder);
  try {
    return await takeLock(`${path}.lock`, folder);
  } catch (error) {
    throw unopened(folder, error);
  }
}

async function takeLock(lock: string, folder: string): Promise<() => Promise<void>> {
  // Only Node has folders; elsewhere the entry loads without it.
  const { link, readFile, rename, rm, writeFile } = await import('node:fs/promises');
  const own: Holder = { pid: process.pid, startedAt: Math.round(performance.timeOrigin) };
  const ownText = JSON.stringify(own);
  const textNow = () => readFile(lock, 'utf8').catch(unless('ENOENT'));
  const holderNow = async () => {
    const text = await textNow();
    return text === undefined ? undefined : holderIn(text);
  };
  let isHeld = true;
  const release = async () => {
    if (!isHeld) return;
    isHeld = false;
    // Somebody may have deleted the lock by hand, and another process taken the folder.
    if ((await textNow()) === ownText) await rm(lock, { force: true });
  };
  const mine = `${lock}.${crypto.randomUUID()}`;
  await writeFile(mine, ownText);
  try {
    for (;;) {
      // A link is there whole or not at all.
      if (await link(mine, lock).then(() => true, unless('EEXIST'))) return release;
      const holder = await holderNow();
      if (holder === undefined) continue;
      if (isAlive(holder, own)) throw new RegistryError('folder-in-use', { folder, pid: holder.pid, lock });
      // One process at a time takes over from a dead one, or it would take over from the one that did so before.
      const giveBack = await takeLock(`${lock}.taking`, folder);
      try {
        const found = await holderNow();
        if (found && !isAlive(found, own)) {
          await rename(mine, lock);
          return release;
        }
      } finally {
        await giveBack();
      }
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** Who holds a lock; what says nothing is taken for the lock of a process that is no more. */
function holderIn(text: string): Holder {
  const [, pid = '0', startedAt = '0'] = /^\{"pid":(\d+),"startedAt":(\d+)\}$/.exec(text) ?? [];
  return { pid: Number(pid), startedAt: Number(startedAt) };
}

/** Whether a process lives. The number of this one may have been that of another. */
function isAlive({ pid, startedAt }: Holder, own: Holder): boolean {
  if (pid === own.pid) return startedAt === own.startedAt;
  try {
    // Number 0 is no process but a group of them.
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // That of another user may not even be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
