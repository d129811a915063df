import { describe, expect, it } from 'vitest';
import { fileOf, runCli } from './runCli.js';

describe('compare', () => {
  const list = (...names: string[]) =>
    ['2024年度绿色工厂名单', '地区,工厂名称', ...names.map((name) => `天津,${name}`)].join('\n');
  const before = fileOf('before.csv', list('甲有限公司', '乙有限公司'));
  const after = fileOf('after.csv', list('甲有限公司', '丙有限公司（原乙有限公司）', '丁有限公司'));
  const args = ['compare', before, after, '--scheme', 'green-manufacturing', '--tier', 'national'];

  it('prints what is new, gone and renamed, by kind and region', async () => {
    const { code, out } = await runCli([...args, '--locale', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('new (1)\n  丁有限公司');
    expect(out).toMatch(/renamed \(1\)\n {2}乙有限公司 → 丙有限公司.*\(former name\)/);
    expect(out.split('\n')[1]?.split(/\s+/).slice(-7)).toEqual(['2', '3', '1', '0', '1', '0', '1']);
  });

  it('says that gone is not removed, and answers data where asked', async () => {
    const back = ['compare', after, before, ...args.slice(3)];
    expect((await runCli([...back, '--locale', 'en'])).out).toContain('Gone is not removed');
    expect(JSON.parse((await runCli([...back, '--json'])).out).gone.length).toBe(1);
  });

  it('needs two lists', async () => {
    expect((await runCli(args.filter((one) => one !== after))).code).toBe(2);
    expect((await runCli([...args, 'third.csv'])).code).toBe(2);
  });

  it('prints what moved, what changed, which names are alike, and what was not compared', async () => {
    const rows = (...lines: string[]) =>
      ['2024年度绿色工厂名单', '地区,工厂名称,第三方评价机构', ...lines].join('\n');
    const old = fileOf(
      'old.csv',
      rows(
        '天津,甲有限公司,一所',
        '天津,乙有限公司,一所',
        '天津,天津精密机床有限公司,',
        '火星,丙有限公司,一所',
        '天津,甲有限公司,一所',
      ),
    );
    const late = fileOf(
      'late.csv',
      [
        rows(
          '天津,甲有限公司,二所',
          '山东,乙有限公司,',
          '天津,天津精密机床厂有限公司,',
          ',丙有限公司,一所',
          '天津,#REF!,三所',
        ),
        '移出绿色工厂名单',
        '地区,工厂名称',
        '天津,天津精密机床有限公司',
      ].join('\n'),
    );
    const run = (more: string[]) =>
      runCli(['compare', old, late, '--scheme', 'green-manufacturing', '--tier', 'national', ...more]);
    const { code, out } = await run(['--locale', 'en']);
    expect(code).toBe(1);
    expect(out).toContain('甲有限公司: evaluator 一所 → 二所');
    expect(out).toContain('evaluator 一所 → –');
    expect(out).toMatch(/乙有限公司: Tianjin → Shandong/);
    expect(out).toMatch(/天津精密机床有限公司 → 天津精密机床厂有限公司/);
    expect(out).toMatch(/天津精密机床有限公司 \(struck out in row \d+\)/);
    expect(out).toContain(
      'stands more than once in its list: the first row was compared (1)\n  before: 甲有限公司',
    );
    expect(out).toMatch(/names no unit, and was not compared \(1\)\n {2}after: #7/);
    expect(out).toContain('not stated factory');
    expect((await run(['--locale', 'en', '--rows', '0'])).out).toMatch(/changed \(2\)\n {2}and 2 more/);
    for (const locale of ['zh-CN', 'zh-TW']) {
      expect((await run(['--locale', locale])).out).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
