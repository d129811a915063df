import { describe, expect, it } from 'vitest';
import { fileOf, runCli } from './runCli.js';

const table = [
  'unit,period.from,period.until,maturity.level,maturity.basis',
  '甲,2023-01-01,2026-03-01,1,self',
  '乙,2023-01-01,2026-03-01,3,self',
  '丙,2023-01-01,2026-03-01,很高,self',
].join('\n');
const args = ['--rulebook', 'smart-factory-2025', '--tier', 'advanced', '--as-of', '2026-03-01'];

describe('assess', () => {
  it('sorts firms by what is lacking, and tells what it could not read', async () => {
    const { code, out } = await runCli(['assess', fileOf('firms.csv', table), ...args, '--locale', 'zh-CN']);
    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines.slice(1, 4).map((line) => line.trim().split(/ {2,}/).slice(0, 3))).toEqual([
      ['乙', '材料不全', '0'],
      ['丙', '材料不全', '0'],
      ['甲', '不符合条件', '1'],
    ]);
    expect(out).toContain('“很高”不是可填的内容');
  });

  it('answers data where asked, and says what is missing in the call', async () => {
    const file = fileOf('firms.csv', table);
    expect(JSON.parse((await runCli(['assess', file, ...args, '--json'])).out).entries.length).toBe(3);
    expect((await runCli(['assess', file, '--locale', 'en'])).err).toContain('Say against what');
  });
});
