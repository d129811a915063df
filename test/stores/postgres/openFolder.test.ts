import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { migrate, openFolder, openStore } from 'green-manufacturing-registry/postgres';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { park, recognised } from '../../support/records.js';
import { outcomeOf } from './support/outcomeOf.js';

const folder = join(mkdtempSync(join(tmpdir(), 'folder-')), 'register');
const recordedAt = '2026-11-23';

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(dirname(folder), { recursive: true });
});

describe('a folder', () => {
  it('syncs every commit to the disk, the tables when it is closed, and keeps what was written', async () => {
    const syncs = vi.spyOn(fs, 'fsyncSync');
    const syncsOf = async (work: () => Promise<unknown>) => {
      const before = syncs.mock.calls.length;
      await work();
      return syncs.mock.calls.length - before;
    };
    const { port, close } = await openFolder(folder);
    await migrate(port);
    const store = await openStore(port);
    const write = () => store.add([park('p1')], { recordedAt });
    expect(await syncsOf(write)).toBeGreaterThanOrEqual(1);
    for (const on of ['2017-08-23', '2018-08-23', '2019-08-23'])
      expect(await syncsOf(() => store.record([recognised('p1', 'national', on)], { recordedAt }))).toBe(1);
    expect(await syncsOf(() => store.get('p1'))).toBe(0);
    expect(await syncsOf(() => port.query('CHECKPOINT'))).toBeGreaterThan(10);
    await write();
    expect(await syncsOf(close)).toBeGreaterThan(3);
    const again = await openFolder(folder);
    expect(await (await openStore(again.port)).history('p1')).toHaveLength(3);
    await again.close();
  });

  it('is for one process at a time, and given back where it cannot be opened', async () => {
    const { close } = await openFolder(folder);
    expect(await outcomeOf(() => openFolder(folder))).toMatchObject({ refused: 'folder-in-use' });
    await close();
    const nowhere = join(folder, 'PG_VERSION', 'register');
    await expect(openFolder(nowhere)).rejects.toThrow();
    const file = join(folder, 'PG_VERSION');
    await expect(openFolder(file)).rejects.toThrow();
    expect(fs.existsSync(`${file}.lock`)).toBe(false);
  });

  it('that cannot be synced says so from then on, until it is opened again', async () => {
    const { port, close } = await openFolder(folder);
    const store = await openStore(port);
    const failure = Object.assign(new Error('made up'), { code: 'EIO' });
    vi.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
      throw failure;
    });
    const record = (to: typeof store) => to.record([recognised('p1', 'national', '2020')], { recordedAt });
    await expect(record(store)).rejects.toBe(failure);
    await expect(store.get('p1')).rejects.toBe(failure);
    await expect(close()).rejects.toBe(failure);
    const again = await openFolder(folder);
    expect((await record(await openStore(again.port))).duplicates).toHaveLength(1);
    await again.close();
  });
});
