import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { Registry } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { fileOf, runCli } from './runCli.js';

const keys = ['unit', 'period.from', 'period.until', 'maturity.level', 'maturity.basis'];
const rowOf = (unit: string, level: string) => [unit, '2023-01-01', '2026-03-01', level, 'self'];
const csvOf = (...rows: string[][]) => [keys, ...rows].map((row) => row.join(',')).join('\n');
const firms = fileOf('firms.csv', csvOf(rowOf('甲', '1'), rowOf('乙', '3'), rowOf('丙', '很高')));
const args = ['--rulebook', 'smart-factory-2025', '--tier', 'advanced', '--as-of', '2026-03-01'];

const registry = new Registry();
registry.add(
  [
    { kind: 'factory', id: '甲', enterprise: 'e1', name: '甲工厂' },
    { kind: 'factory', id: '乙', enterprise: 'e2', name: '乙工厂' },
    ...['e1', 'e2', '丙'].map((id) => ({ kind: 'enterprise', id, name: `${id}公司` }) as const),
  ],
  { recordedAt: '2025-01-01' },
);
const title = { type: 'title', scheme: 'smart-factory', tier: 'basic', stage: 'filed' } as const;
registry.record([{ ...title, unit: '甲', on: '2024-12-01' }], { recordedAt: '2025-01-02' });
const register = fileOf('register.json', JSON.stringify(registry));

const cells = (line = '') => line.trim().split(/ {2,}/);

describe('assess', () => {
  it('sorts firms by what is lacking, and tells what it could not read', async () => {
    const { code, out } = await runCli(['assess', firms, ...args, '--locale', 'zh-CN']);
    expect(code).toBe(1);
    expect(
      out
        .split('\n')
        .slice(1, 4)
        .map((line) => cells(line).slice(0, 3)),
    ).toEqual([
      ['乙', '材料不全', '0'],
      ['丙', '材料不全', '0'],
      ['甲', '不符合条件', '1'],
    ]);
    expect(out).toContain('4:4 “很高”不是可填的内容');
  });

  it('asks a register for the titles of the firms, and names those that it does not know', async () => {
    const known = ['assess', firms, ...args, '--register', register, '--locale', 'en'];
    const verdicts = async (more: string[]) => {
      const { out } = await runCli([...known, ...more, '--json']);
      const { entries, notInRegister } = JSON.parse(out);
      const found = entries.map(
        ({ unit, report }: { unit: string; report: { findings: { rule: string; verdict: string }[] } }) => {
          return [unit, report.findings.find(({ rule }) => rule === 'prerequisite-advanced')?.verdict];
        },
      );
      return [Object.fromEntries(found), notInRegister];
    };
    expect(await verdicts([])).toEqual([{ 甲: 'met', 乙: 'unknown', 丙: 'unknown' }, ['丙']]);
    expect(await verdicts(['--complete'])).toEqual([{ 甲: 'met', 乙: 'unmet', 丙: 'unmet' }, ['丙']]);
    const { code, out } = await runCli(known);
    expect(code).toBe(1);
    expect(out).toContain('甲工厂');
    expect(out).toContain('Not in the register, so that nothing is known of their titles: 丙.');
  });

  it('reads the sheets that are named, or all, and says in which one a doubt is', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('一').addRows([keys, rowOf('甲', '1')]);
    workbook.addWorksheet('二').addRows([keys, rowOf('乙', '好')]);
    workbook.addWorksheet('空');
    const file = fileOf('firms.xlsx', '');
    writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
    const all = await runCli(['assess', file, ...args, '--locale', 'en']);
    expect(
      all.out
        .split('\n')
        .slice(1, 3)
        .map((line) => cells(line)[0]),
    ).toEqual(['乙', '甲']);
    expect(all.out).toContain('二:2:4 "好" is no answer');
    const one = await runCli(['assess', file, ...args, '--sheet', '一', '--json']);
    expect([one.code, JSON.parse(one.out).entries.length]).toEqual([0, 1]);
    expect((await runCli(['assess', file, ...args, '--sheet', '三'])).err).toContain('一, 二');
  });

  it('checks parks and supply chains as well', async () => {
    const table = fileOf('parks.csv', 'unit,period.from,period.until\n甲,2023-01-01,2026-03-01');
    for (const kind of ['park', 'supply-chain']) {
      const more = [
        '--rulebook',
        'green-miit-2024-13',
        '--tier',
        'national',
        '--as-of',
        '2026-03-01',
        '--kind',
        kind,
      ];
      const { code, out } = await runCli(['assess', table, ...more, '--locale', 'en']);
      expect([code, cells(out.split('\n')[1])[0]]).toEqual([0, '甲']);
    }
  });

  it('says what is missing in the call, and what cannot be opened', async () => {
    const { err } = await runCli(['assess', firms, '--locale', 'en']);
    expect(err).toContain('Say against what');
    expect((await runCli(['assess', '/nowhere.csv', ...args])).code).toBe(2);
    expect((await runCli(['assess', firms, ...args, '--register', '/nowhere'])).err).toContain('/nowhere');
    expect((await runCli(['assess', firms, ...args, '--rulebook', 'none'])).err).toContain('none');
  });
});
