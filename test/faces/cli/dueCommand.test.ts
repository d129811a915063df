import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

  it('says so where nothing is due', async () => {
    const { out } = await runCli(['due', file, ...span, '--division', '130000', '--locale', 'en']);
    expect(out).toBe('Nothing is due from 2026-03-01 up to 2026-12-31.\n');
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

describe('compare', () => {
  const [before, after] = ['before.csv', 'after.csv'].map((name) => join(folder, name));
  const list = (...names: string[]) =>
    ['2024年度绿色工厂名单', '地区,工厂名称', ...names.map((name) => `天津,${name}`)].join('\n');
  writeFileSync(before ?? '', list('甲有限公司', '乙有限公司'));
  writeFileSync(after ?? '', list('甲有限公司', '丙有限公司（原乙有限公司）', '丁有限公司'));
  const args = [
    'compare',
    before ?? '',
    after ?? '',
    '--scheme',
    'green-manufacturing',
    '--tier',
    'national',
  ];

  it('prints what is new, gone and renamed, by kind and region', async () => {
    const { code, out } = await runCli([...args, '--locale', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('new (1)\n  丁有限公司');
    expect(out).toMatch(/renamed \(1\)\n {2}乙有限公司 → 丙有限公司.*\(former name\)/);
    expect(out.split('\n')[1]?.split(/\s+/).slice(-7)).toEqual(['2', '3', '1', '0', '1', '0', '1']);
  });

  it('says that gone is not removed, and answers data where asked', async () => {
    const back = [args[0] ?? '', after ?? '', before ?? '', ...args.slice(3)];
    expect((await runCli([...back, '--locale', 'en'])).out).toContain('Gone is not removed');
    expect(JSON.parse((await runCli([...back, '--json'])).out).gone.length).toBe(1);
  });

  it('needs two lists', async () => {
    expect((await runCli(args.filter((one) => one !== after))).code).toBe(2);
    expect((await runCli([...args, 'third.csv'])).code).toBe(2);
  });
});
