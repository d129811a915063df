import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { workbookOf } from '../../lists/files/workbooks.js';
import { fileOf, runCli } from './runCli.js';

const green = ['--scheme', 'green-manufacturing', '--tier', 'national', '--announced-on', '2022-01-15'];
const known = [...green, '--stage', 'recognised', '--list-year', '2021'];

const messy = [
  '2021年度绿色工厂名单',
  '序号,地区,工厂名称',
  '1,天津,甲有限公司',
  '2,火星,乙有限公司',
  '3,火星,丙有限公司',
  '4,青岛,宝钢',
  '5,火星,#REF!',
].join('\n');

describe('the command', () => {
  it('prints units by kind and region, and doubts by code with the first rows of each', async () => {
    const file = fileOf('名单.csv', messy);
    const { code, out, err } = await runCli(['check', file, ...known, '--rows', '2'], 'zh-CN');
    expect(out.replace(file, '名单.csv')).toBe(`名单.csv: 共 5 行，其中 1 行未读出单位；错误 1 处，提醒 4 处

列入单位
  地区    工厂  合计
  天津市     1     1
  青岛市     1     1
  未注明     2     2
  合计       4     4

  称号              工厂
  国家级 认定 2021     4

疑问
  错误 row-unreadable 1 处
    第 7 行 C 列  此行无法读取：没有可列入名单的名称。已原样保留。
  提醒 region-unknown 2 处
    第 4、5 行 B 列  “火星”不是名单所用的地区。请填写省、计划单列市或兵团；若为城市，请提供区划表（\`divisions\`、\`--divisions\`），或说明名单属于何地（\`--jurisdiction\`）。
  提醒 name-short 1 处
    第 6 行 C 列  “宝钢”像是简称，没有组织形式。请填写登记名称；简称不参与比对。
  提醒 formula-error 1 处
    第 7 行 C 列  单元格显示 #REF!，公式出错。请填写数值或文字。
`);
    expect([code, err]).toEqual([1, '']);
  });

  it('reads a workbook of several sheets, in whatever name, and prints in English', async () => {
    const bytes = await workbookOf((workbook) => {
      workbook
        .addWorksheet('园区')
        .addRows([['绿色工业园区名单'], ['园区名称', '地区'], ['甲开发区', '兵团']]);
      const removed = workbook.addWorksheet('移出');
      removed.addRows([
        ['移出绿色工厂名单'],
        ['地区', '企业名称'],
        ['江苏', '乙有限公司'],
        ['江苏', '乙有限公司'],
      ]);
    });
    const file = fileOf('list.csv', bytes);
    const { code, out } = await runCli(['check', file, ...known]);
    expect(out.replace(file, 'list.csv').split('\n')).toEqual([
      'list.csv: 3 rows, 0 of them without a unit; errors: 0, warnings: 1',
      '',
      'Units on the list',
      '  region                                      park  total',
      '  Xinjiang Production and Construction Corps     1      1',
      '  total                                          1      1',
      '',
      '  Titles                    park',
      '  national recognised 2021     1',
      '',
      'Units removed',
      '  region   factory  total',
      '  Jiangsu        1      1',
      '  total          1      1',
      '',
      '  Titles                 factory',
      '  national removed 2021        1',
      '',
      'Doubts',
      '  warning name-repeated × 1',
      '    移出, row 4, column B  "乙有限公司" stands in this list already, in row 3 of sheet "移出".',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('names so many rows as asked, and how many more there are', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `短${at % 5}`);
    const file = fileOf('a.csv', ['绿色工厂名单', '企业名称', ...rows].join('\n'));
    const { out } = await runCli(['check', file, ...known, '--rows', '1']);
    expect(out).toContain('  warning name-short × 9\n    rows 3 and 1 more, column A  ');
    expect(out).toContain('\n    and 7 more\n');
    const { out: none } = await runCli(['check', file, ...known, '--rows', '0']);
    expect(none).toContain('  warning name-short × 9\n  warning name-repeated × 4\n');
  });

  it('says that there is no doubt', async () => {
    const file = fileOf('a.csv', '绿色工厂名单\n企业名称,地区\n甲有限公司,天津');
    expect((await runCli(['check', file, ...known, '--locale', 'zh-TW'])).out).toContain('\n沒有疑問。\n');
  });

  it('tells rows that are cut, and keeps a message on one line', async () => {
    const file = fileOf(
      'a.csv',
      '绿色工厂名单\n序号,企业名称,地区\n1,甲有限\n公司,天津\n2,乙有限公司,"火\n星"\n',
    );
    const { out } = await runCli(['check', file, ...known], 'zh-CN');
    expect(out).toContain('第 3、4 行  此行只有 2 格，表头有 3 格。');
    expect(out).toContain('第 5 行 C 列  “火 星”不是名单所用的地区。');
    expect((await runCli(['check', file, ...known], 'zh-CN', true)).out).toBe(out);
  });

  it('prints everything as data when asked', async () => {
    const file = fileOf('a.csv', messy);
    const { code, out } = await runCli(['check', file, ...known, '--json', '--locale', 'en']);
    const data = JSON.parse(out);
    expect(data).toMatchObject({ file, entries: 5, unread: 1, errors: 1, warnings: 4 });
    expect(data.counts).toEqual([
      { table: 'listed', kind: 'factory', region: '120000', units: 1 },
      { table: 'listed', kind: 'factory', region: null, units: 2 },
      { table: 'listed', kind: 'factory', region: '370200', units: 1 },
    ]);
    expect(data.doubts[0]).toMatchObject({
      code: 'row-unreadable',
      at: { row: 7, column: 3 },
      message: expect.stringContaining('could not be read'),
    });
    expect(code).toBe(1);
  });

  it('writes the checked list, which can be corrected and checked again', async () => {
    const file = fileOf('a.csv', messy);
    const out = join(dirname(file), 'checked.csv');
    const first = await runCli(['check', file, ...known, '--out', out], 'zh-CN');
    expect(first.out).toContain(`名单及其疑问已写入 ${out}，改正后可再次检查。`);
    const checked = readFileSync(out, 'utf8');
    expect(checked).toContain('“火星”不是名单所用的地区');
    const corrected = checked
      .replaceAll(',火星,', ',上海,')
      .replace(',宝钢,', ',宝山有限公司,')
      .replace('#REF!', '丁有限公司');
    const second = await runCli(['check', fileOf('b.csv', corrected), ...known, '--json']);
    expect(JSON.parse(second.out)).toMatchObject({ entries: 5, unread: 0, errors: 0, warnings: 0 });
    expect(second.code).toBe(0);
  });

  it('writes the checked list as a workbook too', async () => {
    const file = fileOf('a.csv', messy);
    const out = join(dirname(file), 'checked.XLSX');
    expect((await runCli(['check', file, ...known, '--out', out])).code).toBe(1);
    const again = await runCli(['check', out, ...known, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ entries: 5, unread: 1, errors: 1, warnings: 4 });
  });

  it('takes everything that is known of a list', async () => {
    const file = fileOf('a.csv', '名单;;\n厂名;级;地区\n甲有限公司;卓越级;天津\n');
    const args = [
      'check',
      file,
      '--scheme',
      'smart-factory',
      '--jurisdiction',
      '120000',
      '--delimiter',
      'semicolon',
    ];
    const more = [
      '--heading',
      '厂名=company',
      '--heading',
      '级=tier',
      '--kind',
      'smart-factory',
      '--encoding',
      'utf-8',
    ];
    const title = [
      '--batch',
      '1',
      '--decided-by',
      '120000',
      '--stage',
      'recognised',
      '--announced-on',
      '2025',
    ];
    const { out, code } = await runCli([...args, ...more, ...title, '--limit', 'rows=3', '--json']);
    expect(JSON.parse(out)).toMatchObject({ entries: 1, doubts: [] });
    expect(code).toBe(0);
  });

  it('tells of progress where somebody looks on, and wipes it away', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => `第${at}号有限公司,天津`);
    const text = ['绿色工厂名单', '企业名称,地区', ...rows].join('\n');
    const { err } = await runCli(['check', fileOf('a.csv', text), ...known], 'zh-CN', true);
    expect(err).toBe('\r已读 1,000 行\x1b[K\r已读 2,000 行\x1b[K\r\x1b[K');
    const bytes = await workbookOf((workbook) => {
      workbook.addWorksheet('一').addRows(text.split('\n').map((line) => line.split(',')));
    });
    const watched = await runCli(['check', fileOf('a.xlsx', bytes), ...known], 'en', true);
    expect(watched.err).toBe('\r1,000 rows read\x1b[K\r2,000 rows read\x1b[K\r\x1b[K');
    expect(watched.out).toContain('2500 rows, 0 of them without a unit; errors: 0, warnings: 0');
  });
});

describe('an option', () => {
  it('reads one sheet alone, and names the sheets where there is no such one', async () => {
    const bytes = await workbookOf((workbook) => {
      for (const name of ['甲', '乙']) {
        workbook.addWorksheet(name).addRows([['绿色工厂名单'], ['企业名称'], [`${name}有限公司`]]);
      }
    });
    const file = fileOf('a.xlsx', bytes);
    const { out } = await runCli(['check', file, ...known, '--sheet', '乙', '--json']);
    expect(JSON.parse(out)).toMatchObject({ entries: 1 });
    const missing = await runCli(['check', file, ...known, '--sheet', '丙']);
    expect([missing.code, missing.err]).toEqual([2, 'There is no sheet "丙". The sheets are: 甲, 乙.\n']);
    const csv = await runCli(['check', fileOf('a.csv', '企业名称\n甲有限公司'), ...known, '--sheet', '丙']);
    expect([csv.code, csv.err]).toEqual([
      2,
      'There is no sheet "丙": this file has no sheets. Leave --sheet out.\n',
    ]);
  });

  it('names a table of divisions; else that of @vant/area-data is taken', async () => {
    const file = fileOf('a.csv', '绿色工厂名单\n企业名称,地区\n甲有限公司,苏州市');
    const args = ['check', file, ...known, '--jurisdiction', '320000', '--json'];
    expect(JSON.parse((await runCli(args)).out).doubts).toEqual([]);
    const table = fileOf('divisions.json', '{"320506":"吴中区"}');
    const own = JSON.parse((await runCli([...args, '--divisions', table])).out);
    expect(own.doubts).toMatchObject([{ code: 'region-unknown' }]);
  });

  it.each([
    'null',
    '["吴中区"]',
    '"320506"',
    '{"320506":null}',
    '{"areaList":{"city_list":{"320500":4}}}',
    '{',
  ])('refuses a table of divisions that is none: %s', async (text) => {
    const file = fileOf('a.csv', messy);
    const table = fileOf('divisions.json', text);
    const { code, err } = await runCli(['check', file, ...known, '--divisions', table]);
    expect([code, err]).toEqual([2, expect.stringContaining(`"${table}"`)]);
  });

  it.each([
    ['symbolic', symlinkSync],
    ['hard', linkSync],
  ])('never has the list written over, by a %s link neither', async (_kind, linkTo) => {
    const file = fileOf('a.csv', messy);
    const link = join(dirname(file), 'b.csv');
    linkTo(file, link);
    const { code, err } = await runCli(['check', file, ...known, '--out', link]);
    expect([code, err]).toEqual([2, expect.stringContaining('is what is read here')]);
    expect(readFileSync(file, 'utf8')).toBe(messy);
  });
});

it.each(['table of divisions', 'register', 'register that is there'])(
  'the list with its doubts is never written over the %s',
  async (what) => {
    const file = fileOf('a.csv', messy);
    const folder = join(dirname(file), 'register');
    const divisions = fileOf('divisions.json', '{}');
    if (what === 'register that is there') mkdirSync(folder);
    const more =
      what === 'table of divisions'
        ? ['--divisions', divisions, '--out', divisions]
        : ['--into', folder, '--out', join(folder, 'checked.csv')];
    const { code, err } = await runCli(['check', file, ...known, ...more]);
    expect([code, err]).toEqual([2, expect.stringContaining('is what is read here, or lies in it')]);
    expect(readFileSync(divisions, 'utf8')).toBe('{}');
    expect(existsSync(folder)).toBe(what === 'register that is there');
  },
);

it('the summary counts titles by kind, tier, stage, list year and batch, and a total is no error', async () => {
  const rows = ['1,甲有限公司,1', '2,乙有限公司,1', '3,丙有限公司,2', '合计,,3家'];
  const file = fileOf('a.csv', ['绿色工厂名单', '序号,企业名称,批次', ...rows].join('\n'));
  const { code, out } = await runCli(['check', file, ...known, '--json']);
  const group = { table: 'listed', kind: 'factory', tier: 'national', stage: 'recognised', listYear: 2021 };
  expect(JSON.parse(out).titles).toEqual([
    { ...group, batch: '1', titles: 2 },
    { ...group, batch: '2', titles: 1 },
  ]);
  expect(code).toBe(0);
});

it('a doubt names the option that settles it', async () => {
  const file = fileOf('a.csv', '名单\n企业名称\n甲有限公司');
  const { out } = await runCli(['check', file, ...known]);
  expect(out).toContain('--kind supply-chain');
});

describe('a list that cannot be read', () => {
  it.each([
    ['名单.xlsx', '%PDF-1.7', 'expected .xlsx. Copy its table into a spreadsheet'],
    ['名单.csv', '%PDF-1.7', 'expected .csv. Copy its table into a spreadsheet'],
    ['名单', 'PK\u0003\u0004', 'Download or copy it again.'],
    ['名单.csv', '1,"2', 'is never closed'],
  ])('%s of %j could not be checked, which is told with advice', async (name, content, advice) => {
    const { code, out, err } = await runCli(['check', fileOf(name, content), ...known]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(advice);
  });

  it('beyond a limit is an error that can be lifted', async () => {
    const file = fileOf('a.csv', messy);
    const { code, err } = await runCli(['check', file, ...known, '--limit', 'rows=2']);
    expect(code).toBe(2);
    expect(err).toContain('at most 2 are read');
    expect((await runCli(['check', file, ...known, '--limit', 'rows=2', '--limit', 'rows=7'])).err).toBe('');
  });

  it('is told as data when asked', async () => {
    const { code, out, err } = await runCli(['check', fileOf('a.csv', '"'), ...known, '--json']);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'quote-unclosed', info: { line: 1 } } });
    expect([code, err]).toEqual([2, '']);
  });
});

describe('a wrong call', () => {
  const file = fileOf('a.csv', messy);
  const folder = dirname(file);

  it.each([
    ['no file', ['check', ...known], 'Name the list to be checked: an .xlsx or .csv file.'],
    [
      'no scheme',
      ['check', file],
      'Say of which scheme the list is: --scheme with one of green-manufacturing, ',
    ],
    [
      'another command',
      ['count', file, ...known],
      '"count" is no command. The commands are: check, compare, due, assess, report, page.',
    ],
    ['two files', ['check', file, file, ...known], `"${file}" is one too many for check.`],
    ['an unknown option', ['check', file, ...known, '--sheme', 'x'], 'There is no option --sheme.'],
    ['an unknown letter', ['check', file, ...known, '-x'], 'There is no option -x.'],
    ['an option without a value', ['check', file, '--scheme', '--json'], '--scheme needs a value.'],
    ['an empty value', ['check', file, '--scheme='], '--scheme needs a value.'],
    [
      'a stage that is none',
      ['check', file, ...known, '--stage', '公布'],
      '--stage cannot be "公布". Expected: ',
    ],
    [
      'a year that is none',
      ['check', file, ...known, '--list-year', '二〇二一'],
      '--list-year cannot be "二〇二一".',
    ],
    ['a heading without a field', ['check', file, ...known, '--heading', '厂名'], 'Expected: KEY=VALUE.'],
    [
      'a heading of no field',
      ['check', file, ...known, '--heading', '厂名=name'],
      '--heading cannot be "name".',
    ],
    ['a limit that is none', ['check', file, ...known, '--limit', 'cells=2'], '--limit cannot be "cells".'],
    ['a limit without end', ['check', file, ...known, '--limit', 'rows=many'], '--limit cannot be "many".'],
    ['an unknown scheme', ['check', file, '--scheme', 'green'], '"green"'],
    [
      'a tier of another scheme',
      ['check', file, ...known, '--tier', 'excellent'],
      'excellent is no tier of green-manufacturing.',
    ],
    ['a day that is none', ['check', file, ...known, '--announced-on', '2022-02-30'], '2022-02-30'],
    ['a file that is not there', ['check', `${file}.old`, ...known], 'cannot be opened (ENOENT).'],
    ['a folder', ['check', folder, ...known], 'cannot be opened (EISDIR).'],
    [
      'the list as output',
      ['check', file, ...known, '--out', join(folder, '.', 'a.csv')],
      'is what is read here',
    ],
    ['no register', ['due'], 'Name the register: its folder, or a dump'],
    ['no evidence', ['assess'], 'Name the table of evidence'],
    ['one list to compare', ['compare', file, ...known], 'Name two lists to be compared'],
    ['three lists to compare', ['compare', file, file, file, ...known], 'is one too many for compare'],
    ['no command', ['--scheme', 'smart-factory'], 'Name a command: check, compare, '],
    ['a stray word', ['page', 'extra'], '"extra" is one too many for page.'],
    [
      'an option of another command',
      ['report', folder, '--as-of', '2025-12-31', '--division', '110000', '--stage', 'filed'],
      '--division is no option of report. It takes: --as-of, --known-at, --by, --scheme, --json, --locale.\n--stage is no option of report.',
    ],
    ['a day of recording alone', ['check', file, ...known, '--recorded-on', '2026-01-01'], 'without --into'],
    ['complete records that are none', ['assess', file, '--complete'], 'means nothing without --register'],
    ['a switch with a value', ['check', file, ...known, '--json=false'], '--json takes no value'],
    [
      'a wrong day of recording',
      ['check', file, ...known, '--into', folder, '--recorded-on', '2026-02-30'],
      '--recorded-on cannot be "2026-02-30". Give a day, such as ',
    ],
    [
      'days in a wrong order',
      ['due', file, '--as-of', '2026-03-10', '--until', '2026-01-30'],
      '--until 2026-01-30 is before --as-of 2026-03-10.',
    ],
    ['a report of no folder', ['report', '--as-of', '2025-12-31'], 'Name the folder of the register.'],
    ['a report of no day', ['report', folder], 'Say of which day: --as-of'],
    ['a report of a wrong day', ['report', folder, '--as-of', '2025'], '--as-of cannot be "2025".'],
    [
      'a report of no scheme',
      ['report', folder, '--as-of', '2025-12-31', '--scheme', 'green'],
      '--scheme cannot be "green". Expected: green-manufacturing, ',
    ],
    ['a table of divisions that is none', ['check', file, ...known, '--divisions', folder], '(EISDIR)'],
    ['a folder as output', ['check', file, ...known, '--out', folder], 'cannot be written (EISDIR).'],
  ])('with %s is told, and the exit code is 2', async (_, args, message) => {
    const { code, err } = await runCli(args);
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(messy);
  });

  it('of an unknown command, or of an option that is none, is told once and by nothing else', async () => {
    const told = async (...args: string[]) => (await runCli(args)).err.split('\n').slice(0, -2);
    expect(await told('reprot', folder)).toEqual([expect.stringMatching(/^"reprot" is no command\./)]);
    expect(await told('page', '--bogus')).toEqual(['There is no option --bogus.']);
    expect(
      await told('assess', file, '--rulebook', 'a', '--tier', 'b', '--as-of', '2026-01-01', '--kind', 'x'),
    ).toHaveLength(1);
  });

  it('is told with all that is wrong with it, and where the help is, in the language asked for', async () => {
    const { err, out } = await runCli(['check', '--stage', '公布', '--locale', 'zh-Hans']);
    expect(out).toBe('');
    expect(err.split('\n')).toEqual([
      '请指明要检查的名单：.xlsx 或 .csv 文件。',
      expect.stringMatching(/^请用 --scheme 指明名单所属体系：green-manufacturing, /),
      expect.stringMatching(/^选项 --stage 不能是“公布”，应为：pooled, /),
      '用法见：green-manufacturing-registry --help',
      '',
    ]);
  });
});

it('hands out the page that was built', async () => {
  const { code, out, err } = await runCli(['page']);
  if (code === 0) expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  // Before anything was built there is none.
  else expect(err).toContain('page.html" cannot be opened (ENOENT).');
});

describe('help', () => {
  it.each(['en', 'zh-CN', 'zh-TW'])('in %s fits on one screen and names every option', async (locale) => {
    const { code, out } = await runCli(['--help', '--locale', locale]);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeLessThanOrEqual(33);
    const { cliOptions } = await import('../../../src/faces/cli/cliOptions.js');
    for (const name of Object.keys(cliOptions)) expect(out).toContain(`--${name}`);
  });

  it('is printed where nothing is asked, and for -h', async () => {
    expect(await runCli([])).toEqual(await runCli(['check', '-h']));
  });

  it('has the version of the package beside it', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await runCli(['--version'])).out).toBe(`${version}\n`);
  });
});

describe('without the package that reads a kind of file', () => {
  afterEach(() => {
    vi.doUnmock('csv-parse/browser/esm');
  });

  it('the line that runs the command with it is printed, ready for a shell', async () => {
    vi.doMock('csv-parse/browser/esm', () => {
      throw new Error('Cannot find package');
    });
    const file = fileOf("it's a list.csv", messy);
    const { code, err } = await runCli(['check', file, '--scheme', 'green-manufacturing']);
    const name = 'green-manufacturing-registry';
    expect(err.split('\n')).toEqual([
      'Reading .csv needs the package csv-parse, which is not installed. Install it: npm install csv-parse.',
      'Or run it with both packages, without installing:',
      `  npx -p ${name} -p csv-parse ${name} check '${file.replace("'", `'\\''`)}' --scheme green-manufacturing`,
      '',
    ]);
    expect(code).toBe(2);
  });
});

it('a failure that is none of its own is not hidden', async () => {
  vi.doMock('csv-parse/browser/esm', () => ({
    Parser: class {
      constructor() {
        throw new Error('broken');
      }
    },
  }));
  await expect(runCli(['check', fileOf('a.csv', '甲'), ...known])).rejects.toThrow('broken');
  vi.doUnmock('csv-parse/browser/esm');
});
