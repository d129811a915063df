import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFolder } from 'green-manufacturing-registry/postgres';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './support/outcomeOf.js';

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'register');

const program = fileURLToPath(new URL('./support/holdFolder.ts', import.meta.url));

/** Another process that tries to take a folder, and what it says. */
function takerOf(folder: string): { taker: ChildProcess; said: Promise<string> } {
  const taker = spawn(process.execPath, ['--import', 'tsx', program, folder], { stdio: 'pipe' });
  const said = new Promise<string>((resolve) => {
    let text = '';
    taker.stderr.on('data', (piece) => {
      text += piece;
    });
    taker.stdout.on('data', () => resolve('held'));
    taker.on('exit', () => resolve(text));
  });
  return { taker, said };
}

describe('the lock of a folder', () => {
  it('lets one of two processes in; the other is told who holds it, and comes in when that one is killed', async () => {
    const folder = newFolder();
    const takers = [takerOf(folder), takerOf(folder)];
    const said = await Promise.all(takers.map(({ said }) => said));
    const holder = takers[said.indexOf('held')]?.taker;
    expect(said.filter((text) => text === 'held')).toHaveLength(1);
    expect(said.find((text) => text !== 'held')).toContain(
      `folder-in-use {"folder":"${folder}","pid":${holder?.pid}`,
    );
    expect(await outcomeOf(() => lockFolder(folder))).toMatchObject({
      refused: 'folder-in-use',
      info: { pid: holder?.pid },
    });
    if (!holder) throw new Error('nobody holds the folder');
    const gone = once(holder, 'exit');
    holder.kill('SIGKILL');
    await gone;
    await (await lockFolder(folder))();
  });

  it('keeps others out until it is given back', async () => {
    const folder = newFolder();
    const release = await lockFolder(folder);
    expect(await outcomeOf(() => lockFolder(`${folder}/`))).toMatchObject({
      refused: 'folder-in-use',
      info: { pid: process.pid, lock: `${folder}.lock` },
    });
    await release();
    await (await lockFolder(folder))();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it('is not given back twice: the second call leaves it to whom it belongs by then', async () => {
    const folder = newFolder();
    const release = await lockFolder(folder);
    await release();
    const second = await lockFolder(folder);
    await release();
    expect(await outcomeOf(() => lockFolder(folder))).toMatchObject({ refused: 'folder-in-use' });
    await second();
    await second();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it('that was deleted by hand is not missed, and not taken from another process', async () => {
    const folder = newFolder();
    const lock = `${folder}.lock`;
    const release = await lockFolder(folder);
    rmSync(lock);
    await release();
    const again = await lockFolder(folder);
    const other = JSON.stringify({ pid: process.ppid, startedAt: 1 });
    writeFileSync(lock, other);
    await again();
    expect(readFileSync(lock, 'utf8')).toBe(other);
  });

  it('is one for all paths that lead to the folder', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'inside'), { recursive: true });
    symlinkSync(folder, `${folder}-link`);
    symlinkSync(dirname(folder), `${folder}-above`);
    const release = await lockFolder(folder);
    for (const path of [`${folder}-link`, `${folder}-above/register`, `${folder}/inside/..`, `${folder}/.`])
      expect(await outcomeOf(() => lockFolder(path))).toMatchObject({
        refused: 'folder-in-use',
        info: { folder: path, lock: `${folder}.lock` },
      });
    await release();
  });

  it.each([
    ['', 'no-folder'],
    ['file', 'no-folder'],
    ['nowhere', 'no-folder'],
    ['file/register', 'no-parent'],
    ['missing/register', 'no-parent'],
    ['r'.repeat(250), 'unopened'],
  ])('of %j is refused in words', async (name, reason) => {
    const folder = newFolder();
    writeFileSync(join(dirname(folder), 'file'), '');
    symlinkSync('missing', join(dirname(folder), 'nowhere'));
    const path = name === '' ? '' : join(dirname(folder), name);
    expect(await outcomeOf(() => lockFolder(path))).toMatchObject({
      refused: 'folder-unfit',
      info: { folder: path, reason },
    });
    expect(readdirSync(dirname(folder))).toEqual(['file', 'nowhere']);
  });

  it.each([
    ['of a process that is no more', { pid: spawnSync('true').pid, startedAt: 1 }],
    ['of an earlier process of the same number', { pid: process.pid, startedAt: 1 }],
    ['that says nothing', {}],
  ])('%s is taken over', async (_, holder) => {
    const folder = newFolder();
    writeFileSync(`${folder}.lock`, JSON.stringify(holder));
    const release = await lockFolder(folder);
    expect(await outcomeOf(() => lockFolder(folder))).toMatchObject({ refused: 'folder-in-use' });
    await release();
  });

  it('of a dead process goes to one of three that race for it, also where another died while taking it', async () => {
    const racer = fileURLToPath(new URL('./support/raceForFolders.ts', import.meta.url));
    const racers = Array.from({ length: 3 }, () => fork(racer, { execArgv: ['--import', 'tsx'] }));
    const saying = async (one: ChildProcess): Promise<unknown> => (await once(one, 'message'))[0];
    await Promise.all(racers.map(saying));
    const folder = newFolder();
    const dead = JSON.stringify({ pid: spawnSync('true').pid, startedAt: 1 });
    for (let round = 0; round < 100; round += 1) {
      const own = `${folder}${round}`;
      writeFileSync(`${own}.lock`, dead);
      if (round % 3 === 0) writeFileSync(`${own}.lock.taking`, dead);
      const said = racers.map(saying);
      for (const one of racers) one.send(own);
      expect((await Promise.all(said)).sort()).toEqual(['folder-in-use', 'folder-in-use', 'held']);
    }
    // Each lock, and nothing beside them.
    expect(readdirSync(dirname(folder))).toHaveLength(100);
    for (const one of racers) one.kill();
  });
});
