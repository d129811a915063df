import type { DoubtCode } from 'green-manufacturing-registry/list';
import { messageOf, type Told } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { doubtTextsEn } from '../../../src/text/doubtTexts.en.js';
import { doubtTextsZhCN } from '../../../src/text/doubtTexts.zh-CN.js';
import { doubtTextsZhTW } from '../../../src/text/doubtTexts.zh-TW.js';
import { doubtSamples } from './doubtSamples.js';

function isCode(text: string): text is DoubtCode {
  return Object.hasOwn(doubtSamples, text);
}

function textsOf<C extends DoubtCode>(code: C): string[][] {
  const tellers = [doubtTextsEn[code], doubtTextsZhCN[code], doubtTextsZhTW[code]];
  return doubtSamples[code].map((params) => tellers.map((tell) => tell(params)));
}

describe('the text of a doubt', () => {
  it.each(Object.keys(doubtSamples).filter(isCode))('%s stands in three languages', (code) => {
    for (const [english = '', simplified = '', traditional = ''] of textsOf(code)) {
      for (const text of [english, simplified, traditional])
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(english).toMatch(/\.$/);
      expect(simplified).toMatch(/\p{Script=Han}.*。$/u);
      expect(traditional).toMatch(/\p{Script=Han}.*。$/u);
      expect(simplified).not.toMatch(/[「」]/);
      expect(traditional).not.toMatch(/[“”]/);
    }
  });
});

const told = (doubt: Told) => ['en', 'zh-CN', 'zh-TW'].map((locale) => messageOf(doubt, { locale }));

describe('a word in the text of a doubt', () => {
  it.each([
    [2, 3, '此行有 3 格，表头只有 2 格。请检查单元格内是否有逗号或制表符。'],
    [3, 2, '此行只有 2 格，表头有 3 格。请检查单元格内是否有换行，或漏了单元格。'],
  ])('says of a row under %i headings with %i cells whether it is long or short', (expected, found, text) => {
    expect(told({ code: 'row-ragged', params: { expected, found } })[1]).toBe(text);
  });

  it.each<[Told, string]>([
    [
      { code: 'row-ragged', params: { expected: 2, found: 1 } },
      'This row has 1 cell under 2 headings. Look for a line break within a cell, or for a lost cell.',
    ],
    [
      { code: 'row-ragged', params: { expected: 1, found: 2 } },
      'This row has 2 cells under 1 heading. Look for a comma or a tab within a cell.',
    ],
    [
      { code: 'cells-filled', params: { heading: '地区', rows: 1 } },
      'In 1 row the column "地区" is empty, and was read as one merged cell with the row above.',
    ],
    [
      { code: 'header-missing', params: { rows: 1, headings: [], nearest: [] } },
      'No row of headings was found, so 1 row was kept unread. Add a row of headings, or tell what your own headings mean (`--heading`).',
    ],
    [
      { code: 'count-differs', params: { category: '洗涤剂', declared: 1, found: 2 } },
      '"洗涤剂" declares 1 entry, but 2 rows were found. Look for a lost row, or for a heading read as a row.',
    ],
    [
      { code: 'count-differs', params: { category: '洗涤剂', declared: 2, found: 1 } },
      '"洗涤剂" declares 2 entries, but 1 row was found. Look for a lost row, or for a heading read as a row.',
    ],
  ])('agrees with its number: %j', (doubt, text) => {
    expect(told(doubt)[0]).toBe(text);
  });

  it.each([
    ['recognised', 'recognised', '认定', '認定'],
    ['publicised', 'in public notice', '公示', '公示'],
    ['renamed', 'renamed', '更名', '更名'],
    ['x', 'x', 'x', 'x'],
  ])('is that of the language for the stage %s', (stage, english, simplified, traditional) => {
    expect(told({ code: 'stage-unclear', params: { text: '培育', stage } })).toEqual([
      `"培育" names no stage, or not one only. It was taken as "${english}".`,
      `“培育”不是阶段，或可作多种理解，暂按“${simplified}”处理。`,
      `「培育」不是階段，或可作多種理解，暫按「${traditional}」處理。`,
    ]);
  });

  it.each([
    ['supply-chain', 'supply chains', '供应链'],
    ['smart-factory', 'smart factories', '智能工厂'],
    ['x', 'x', 'x'],
  ])('is that of the language for the kind %s', (kind, english, simplified) => {
    const [en, zh] = told({ code: 'heading-misleading', params: { heading: '园区名称', kind } });
    expect(en).toContain(`does not fit a list of ${english}, as`);
    expect(zh).toContain(`所列为${simplified}，`);
  });

  it.each([
    ['tier', 'national', 'provincial', '120000', '级别为“国家级”，名单标题为“市级”'],
    ['tier', 'national', 'provincial', '650000', '级别为“国家级”，名单标题为“自治区级”'],
    ['tier', 'national', 'provincial', undefined, '级别为“国家级”，名单标题为“省级”'],
    ['kind', 'factory', 'park', undefined, '名单种类为“工厂”，名单标题为“园区”'],
    ['stage', 'recognised', 'publicised', undefined, '阶段为“认定”，名单标题为“公示”'],
    [
      'scheme',
      'green-manufacturing',
      'smart-factory',
      undefined,
      '称号体系为“绿色制造单位”，名单标题为“智能工厂”',
    ],
    ['scheme', 'mine', 'smart-factory', undefined, '称号体系为“mine”，名单标题为“智能工厂”'],
    ['listYear', '2021', '2022', undefined, '名单年度为“2021”，名单标题为“2022”'],
  ])('tells what differs as %s: %s, %s in %s', (field, one, other, jurisdiction, words) => {
    const params = {
      field,
      told: one,
      printed: other,
      scheme: 'green-manufacturing',
      ...(jurisdiction ? { jurisdiction } : {}),
    };
    expect(told({ code: 'title-differs', params })[1]).toBe(`您给出的${words}。请核对。`);
  });

  it.each<[string, string[], string | undefined, string]>([
    [
      'green-manufacturing',
      ['county', 'local', 'national'],
      undefined,
      '县级（county）、市级（local）、国家级（national）',
    ],
    ['green-manufacturing', ['county', 'local', 'provincial'], '120000', '区级（local）、市级（provincial）'],
    ['smart-factory', ['basic', 'leading'], '120000', '基础级（basic）、领航级（leading）'],
    ['mine', ['gold', 'silver'], '120000', 'gold、silver'],
  ])('names the tiers of %s, %j, that a cell may name in %s', (scheme, allowed, jurisdiction, words) => {
    const params = { text: '一级', allowed, scheme, ...(jurisdiction ? { jurisdiction } : {}) };
    const [en, zh] = told({ code: 'tier-unknown', params });
    expect(zh).toContain(`应为：${words}。`);
    expect(en).toMatch(/Expected one of: [a-z ,()]+\. Where/);
  });

  it('stands once where it is the code itself', () => {
    const params = {
      text: '一级',
      allowed: ['local', 'provincial'],
      scheme: 'green-manufacturing',
      jurisdiction: '310000',
    };
    expect(told({ code: 'tier-unknown', params })[0]).toContain(
      'one of: district (local), municipal (provincial).',
    );
    expect(told({ code: 'tier-unknown', params: { ...params, jurisdiction: '320000' } })[0]).toContain(
      'one of: municipal (local), provincial.',
    );
  });
});
