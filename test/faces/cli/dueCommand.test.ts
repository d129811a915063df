import { linkSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Registry } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { runCli } from './runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'due-'));
const file = join(folder, 'register.json');
const registry = new Registry();
registry.add([{ kind: 'park', id: 'p1', name: '甲园区', division: '120116' }], { recordedAt: '2025-01-01' });
registry.record(
  [
    {
      type: 'title',
      unit: 'p1',
      scheme: 'green-manufacturing',
      tier: 'national',
      stage: 'recognised',
      on: '2022-03-01',
    },
    { type: 'title', unit: 'p1', scheme: 'water-efficiency-leader', stage: 'recognised', on: '2024-12-20' },
  ],
  { recordedAt: '2025-01-02' },
);
writeFileSync(file, JSON.stringify(registry));
const span = ['--as-of', '2026-03-01', '--until', '2026-12-31'];

describe('due', () => {
  it('prints what falls due as a table, and writes it as a calendar', async () => {
    const ics = join(folder, 'due.ics');
    const { code, out } = await runCli(['due', file, ...span, '--locale', 'zh-CN', '--ics', ics]);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual(
      [
        '  期限        单位    事项                              状态    办理主体',
        '  2026-04-15  甲园区  填报动态管理表（年度关键指标）  无记录  称号单位',
        '  2026-12-20  甲园区  称号到期：水效领跑者            待办    称号单位',
        '',
      ].map((line) => expect.stringContaining(line.trim().slice(0, 20))),
    );
    expect(readFileSync(ics, 'utf8').match(/BEGIN:VEVENT/g)?.length).toBe(2);
  });

  it('takes what was not recorded for open where the records are complete', async () => {
    const { out } = await runCli(['due', file, ...span, '--complete', '--json']);
    expect(JSON.parse(out).items.map((item: { state: string }) => item.state)).toEqual(['open', 'open']);
  });

  it('tells what was known on an earlier day', async () => {
    const known = async (day: string) => {
      const { out } = await runCli(['due', file, ...span, '--known-at', day, '--json']);
      return JSON.parse(out).items.length;
    };
    expect([await known('2025-01-01'), await known('2025-01-02')]).toEqual([0, 2]);
  });

  it('says so where nothing is due', async () => {
    const { out } = await runCli(['due', file, ...span, '--division', '130000', '--locale', 'en']);
    expect(out).toBe('Nothing is due from 2026-03-01 up to 2026-12-31.\n');
  });

  it('names places for which no rulebook fits, and files that cannot be written', async () => {
    const { out } = await runCli([
      'due',
      file,
      '--as-of',
      '2010-01-01',
      '--until',
      '2010-12-31',
      '--locale',
      'en',
    ]);
    expect(out).toContain('Nothing is due from 2010-01-01 up to 2010-12-31.');
    const { code, err } = await runCli(['due', file, ...span, '--ics', folder]);
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be written (EISDIR)')]);
  });

  it.each<[string, (path: string) => void]>([
    ['path', () => undefined],
    ['symbolic link', (path) => symlinkSync(file, path)],
    ['hard link', (path) => linkSync(file, path)],
  ])('never has the register written over by the calendar, named by its %s', async (name, linkTo) => {
    const ics = name === 'path' ? file : join(folder, name);
    linkTo(ics);
    const { code, out, err } = await runCli(['due', file, ...span, '--ics', ics]);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(`"${ics}" is what is read here`)]);
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(registry));
  });

  it('refuses days that are none, files that are none, and what is no register', async () => {
    const wrong = await runCli(['due', file, '--as-of', '2026', '--locale', 'en']);
    expect([wrong.code, wrong.err.split('\n').length]).toEqual([2, 4]);
    expect((await runCli(['due', join(folder, 'none.json'), ...span])).code).toBe(2);
    writeFileSync(join(folder, 'text.json'), 'no JSON');
    expect((await runCli(['due', join(folder, 'text.json'), ...span])).code).toBe(2);
    writeFileSync(join(folder, 'other.json'), '{}');
    expect((await runCli(['due', join(folder, 'other.json'), ...span, '--json'])).out).toContain(
      'invalid-dump',
    );
  });
});
