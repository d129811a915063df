import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from 'green-manufacturing-registry/postgres';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './support/outcomeOf.js';

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'register');

describe('the lock of a folder', () => {
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
});
