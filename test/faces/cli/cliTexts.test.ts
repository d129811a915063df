import { locales } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/faces/cli/textsFor.js';
import { fileOf, runCli } from './runCli.js';

const places = {
  en: '    rows 3 and 2 more, column B  "火星"',
  'zh-CN': '    第 3 行 B 列等 3 处  “火星”',
  'zh-TW': '    第 3 行 B 列等 3 處  「火星」',
};

describe.each(locales)('the texts of the command in %s', (locale) => {
  const texts = textsFor(locale);

  it('name what is wrong with a call, and what is expected', () => {
    for (const tell of Object.values(texts.problems)) {
      const message = tell('甲甲', '乙乙', '丙丙');
      expect(message).toMatch(locale === 'en' ? /[a-z].*\.$/ : /\p{Script=Han}.*。$/u);
      if (tell.length > 0) expect(message).toContain('甲甲');
      if (tell.length > 1) expect(message).toContain('乙乙');
      if (tell.length > 2) expect(message).toContain('丙丙');
    }
  });

  it('lay out a check', async () => {
    const file = fileOf(
      'a.csv',
      '绿色工厂名单\n企业名称,地区\n甲,火星\n乙,火星\n丙,火星\n丁有限公司,天津\n#REF!,天津\n',
    );
    const args = ['check', file, '--scheme', 'green-manufacturing', '--rows', '1', '--locale', locale];
    const { out } = await runCli(args, 'en', true);
    expect(out).toContain(texts.tables.listed);
    expect(out).toContain(places[locale]);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
    expect(texts.rowsRead('1,000')).toContain('1,000');
    expect(texts.places({ sheet: '表', rows: [1, 2], column: 'C' }, 5)).toMatch(/表.*1.*2/);
  });
});

it('the language is that of the system unless another is asked for', async () => {
  const missing = ['check', '--scheme', 'green-manufacturing'];
  expect((await runCli(missing, 'zh-Hant-HK')).err).toContain('請指明要檢查的名單');
  expect((await runCli([...missing, '--locale', 'en'], 'zh-Hant-HK')).err).toContain('Name the list');
});
