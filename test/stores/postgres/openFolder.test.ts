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

  it('is for one at a time, until it is closed; to close it again is nothing to the next one', async () => {
    const { close } = await openFolder(folder);
    expect(await outcomeOf(() => openFolder(folder))).toMatchObject({ refused: 'folder-in-use' });
    await Promise.all([close(), close()]);
    const next = await openFolder(folder);
    await close();
    expect(await outcomeOf(() => openFolder(folder))).toMatchObject({ refused: 'folder-in-use' });
    expect(await next.port.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await next.close();
  });

  it('is reached by a link as well', async () => {
    const link = join(dirname(folder), 'link');
    fs.symlinkSync(folder, link);
    const { port, close } = await openFolder(link);
    expect(await (await openStore(port)).history('p1')).toHaveLength(3);
    await close();
  });

  const withFile = (name: string, content: string) => (path: string) => {
    fs.mkdirSync(path);
    fs.writeFileSync(join(path, name), content);
  };

  it.each<[string, string, (path: string) => unknown, { make?: boolean }?]>([
    ['no path', 'no-folder', () => undefined],
    ['a file', 'no-folder', (path) => fs.writeFileSync(path, '')],
    ['a folder of lists', 'not-empty', withFile('a.xlsx', '')],
    ['a missing one', 'no-register', () => undefined, { make: false }],
    ['an empty one', 'no-register', (path) => fs.mkdirSync(path), { make: false }],
    ['another one of lists', 'no-register', withFile('a.xlsx', ''), { make: false }],
    ['a damaged one', 'unopened', withFile('PG_VERSION', '17\n')],
  ])('such as %s is refused in words (%s), and nothing is made', async (what, reason, prepare, options) => {
    const path = what === 'no path' ? '' : join(dirname(folder), what);
    prepare(path);
    const lies = () => fs.readdirSync(dirname(folder), { recursive: true, encoding: 'utf8' }).sort();
    const before = lies();
    expect(await outcomeOf(() => openFolder(path, options))).toMatchObject({
      refused: 'folder-unfit',
      info: { folder: path, reason },
    });
    expect(lies()).toEqual(before);
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
