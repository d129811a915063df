import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeZip } from '../support/writeZip.js';
import { pack } from './packed.js';
import { root, run } from './run.js';

describe('the command of the tarball, installed without the package that reads workbooks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  const name = 'green-manufacturing-registry';
  const check = (...args: string[]) => {
    const command = join(folder, 'node_modules/.bin', name);
    const { status, stdout, stderr } = spawnSync(command, ['check', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'clerk', private: true }));
    writeFileSync(join(folder, 'a.csv'), '2021年度绿色工厂公示名单\n序号,地区,工厂名称\n1,天津,甲有限公司\n');
    writeFileSync(join(folder, 'a.xlsx'), writeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]));
    const local = ['zod', 'date-fns', 'csv-parse'].map((one) => `file:${join(root, 'node_modules', one)}`);
    const flags = ['--offline', '--install-links', '--no-audit', '--no-fund'];
    run('npm', ['install', ...flags, pack(), ...local], folder);
  });

  test('checks a CSV', () => {
    const known = ['--scheme', 'green-manufacturing', '--tier', 'national', '--announced-on', '2021-12-01'];
    expect(check('a.csv', ...known, '--locale', 'zh-CN')).toEqual({
      status: 0,
      stdout: `a.csv: 共 1 行，其中 0 行未读出单位；错误 0 处，提醒 0 处

列入单位
  地区    工厂  合计
  天津市     1     1
  合计       1     1

  称号              工厂
  国家级 公示 2021     1

没有疑问。
`,
      stderr: '',
    });
  });

  test('names the line that runs it with the package that a workbook needs', () => {
    const { status, stdout, stderr } = check('a.xlsx', '--scheme', 'green-manufacturing', '--locale', 'en');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm install @e965/xlsx');
    expect(stderr).toContain(
      `npx -p ${name} -p @e965/xlsx ${name} check a.xlsx --scheme green-manufacturing --locale en`,
    );
  });

  test('answers a wrong call with exit code 2, and --help with 0', () => {
    expect(check('--sheme').status).toBe(2);
    expect(execFileSync(join(folder, 'node_modules/.bin', name), ['--help'], { encoding: 'utf8' })).toContain(
      '--scheme',
    );
  });
});
