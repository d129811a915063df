import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, runCli } from './runCli.js';

const known = [
  ...['--scheme', 'green-manufacturing', '--tier', 'national', '--announced-on', '2022-01-15'],
  ...['--stage', 'recognised', '--list-year', '2021', '--recorded-on', '2026-11-23'],
];

const list = fileOf(
  'list.csv',
  '2021年度绿色工厂名单\n序号,地区,工厂名称\n1,天津,甲制造有限公司\n2,青岛,乙制造有限公司\n3,火星,丙制造有限公司\n',
);

const folder = join(mkdtempSync(join(tmpdir(), 'register-')), 'register');

describe('a register in a folder', () => {
  it('keeps what a list says without a doubt, once, and counts it', async () => {
    const first = await runCli(['check', list, ...known, '--into', folder]);
    expect(first.out).toContain(`Kept in ${folder}: 4 new records, 2 events; known already: 0 events.`);
    const again = await runCli(['check', list, ...known, '--into', folder]);
    expect(again.out).toContain(`Kept in ${folder}: 0 new records, 0 events; known already: 2 events.`);
    const { code, out } = await runCli(
      ['report', folder, '--as-of', '2022-12-31', '--by', 'region'],
      'zh-CN',
    );
    expect([code, out.split('\n').slice(1).join('\n')]).toEqual([
      0,
      `  分组    国家级  省级  市级  县级  合计  存疑
  天津市       1     0     0     0     1     0
  青岛市       1     0     0     0     1     0
  未注明       0     0     0     0     0     0
  合计         2     0     0     0     2     0
`,
    ]);
  }, 300_000);

  it('is refused where another process has it open', async () => {
    writeFileSync(`${folder}.lock`, JSON.stringify({ pid: process.ppid, startedAt: 1 }));
    const { code, err } = await runCli(['report', folder, '--as-of', '2022-12-31']);
    expect([code, err]).toEqual([2, expect.stringContaining(`Process ${process.ppid} has ${folder} open.`)]);
    rmSync(`${folder}.lock`);
  }, 300_000);

  it('tells what is due, as its dump does', async () => {
    const span = ['--as-of', '2026-03-01', '--until', '2026-04-30', '--division', '120000'];
    const { code, out } = await runCli(['due', folder, ...span, '--locale', 'en']);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/2026-04-15 {2}甲制造有限公司 {2}fills the dynamic/),
    ]);
  }, 300_000);

  it('is reached by a link', async () => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    const { code, out } = await runCli(['report', link, '--as-of', '2022-12-31', '--json']);
    expect([code, JSON.parse(out)[0].total]).toEqual([0, 2]);
  }, 300_000);

  const evidence = fileOf('evidence.csv', 'unit,period.from,period.until\n甲,2023-01-01,2026-03-01');
  const rules = ['--rulebook', 'smart-factory-2025', '--tier', 'advanced'];

  it.each<[string, (path: string) => string[]]>([
    ['report', (path) => ['report', path, '--as-of', '2022-12-31']],
    ['due', (path) => ['due', path, '--as-of', '2022-12-31', '--until', '2023-12-31']],
    ['assess', (path) => ['assess', evidence, ...rules, '--as-of', '2022-12-31', '--register', path]],
  ])('is made by none of those that read, such as %s', async (what, argsFor) => {
    const path = join(dirname(folder), what);
    mkdirSync(path);
    const { code, out, err } = await runCli(argsFor(path));
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(`No register is kept in "${path}".`)]);
    writeFileSync(join(path, 'a.xlsx'), '');
    expect((await runCli(argsFor(path))).code).toBe(2);
    expect(readdirSync(path)).toEqual(['a.xlsx']);
    expect((await runCli(argsFor(join(path, 'missing')))).code).toBe(2);
  });

  it.each([
    ['a file', 'list.csv', 'is no folder'],
    ['a folder of lists', '.', 'holds other files, and no register'],
    ['a folder in a missing one', 'missing/register', 'cannot be made'],
  ])('is not made in %s, which is told', async (_, name, message) => {
    const path = join(dirname(list), name);
    const { code, err } = await runCli(['check', list, ...known, '--into', path]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(readdirSync(dirname(list))).toEqual(['list.csv']);
    expect(existsSync(`${dirname(list)}.lock`)).toBe(false);
  });
});
