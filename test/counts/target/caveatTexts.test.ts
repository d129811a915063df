import type { CaveatCode, CaveatParams } from 'green-manufacturing-registry/target';
import { describe, expect, it, test } from 'vitest';
import type { CaveatTexts } from '../../../src/counts/target/internal.js';
import { caveatTextsEn } from '../../../src/text/caveatTexts.en.js';
import { caveatTextsZhCN } from '../../../src/text/caveatTexts.zh-CN.js';
import { caveatTextsZhTW } from '../../../src/text/caveatTexts.zh-TW.js';

type Told = (texts: CaveatTexts) => string;

function told<C extends CaveatCode>(code: C, params: CaveatParams[C]): Told {
  return (texts) => texts[code](params);
}

const by = '2024-12-31';

/** Samples of every caveat; a code that is forgotten here does not compile. */
const samples: { readonly [C in CaveatCode]: readonly Told[] } = {
  'period-assumed': [told('period-assumed', {})],
  'boundary-assumed': [told('boundary-assumed', {})],
  'count-assumed': [told('count-assumed', {})],
  'promotion-open': [told('promotion-open', {})],
  'total-assumed': [told('total-assumed', {})],
  'submitted-only': [told('submitted-only', {})],
  'closed-scheme': [told('closed-scheme', {})],
  'units-and-products': [told('units-and-products', {})],
  'method-open': [told('method-open', {})],
  aspirational: [told('aspirational', {})],
  'library-not-statistics': [told('library-not-statistics', {})],
  'weak-source': [told('weak-source', { confidence: 'interview' })],
  'not-yet-due': [told('not-yet-due', { by })],
  'due-unknown': [told('due-unknown', { years: 5 }), told('due-unknown', { years: null })],
  'nothing-observed': [told('nothing-observed', {})],
  'observed-undated': [told('observed-undated', {})],
  'observed-later': [told('observed-later', { on: '2025-01-01', asOf: by })],
  'observed-too-early': [told('observed-too-early', { on: '2024-12-09', from: '2025-01-01' })],
  'observed-after-due': [told('observed-after-due', { on: '2025-07-08', by })],
  'observed-before-due': [told('observed-before-due', { on: '2024-12-09', by })],
  'stage-unsaid': [told('stage-unsaid', { wanted: ['recommended'] })],
  'stage-differs': [told('stage-differs', { wanted: ['recognised', 'accepted'], found: 'recommended' })],
  'sector-differs': [
    told('sector-differs', { wanted: null, found: 'automotive' }),
    told('sector-differs', { wanted: 'automotive', found: 'steel' }),
  ],
  'unit-differs': [told('unit-differs', { wanted: '家', found: '%' })],
  'figure-open': [told('figure-open', { quantity: { value: 6000, boundary: 'more-than', unit: '家' } })],
  'population-unknown': [told('population-unknown', {})],
  uncertain: [told('uncertain', { count: 3 })],
  'not-stated': [told('not-stated', { count: 2, filters: ['division', 'chain'] })],
  'stages-missing': [told('stages-missing', { count: 4, stages: ['recommended'] })],
  'period-default': [told('period-default', { from: '2025-01-01', until: '2026-01-01' })],
  'list-year-open': [told('list-year-open', { listYear: 2024 })],
  'list-announced-later': [told('list-announced-later', { count: 4, listYear: 2024, by })],
  'years-missing': [told('years-missing', { years: [2024, 2025] })],
  'year-unfinished': [told('year-unfinished', { year: 2025 })],
  'straight-line': [
    told('straight-line', { pace: 'linear', expected: 393.98907, on: '2024-12-09' }),
    told('straight-line', { pace: 'compound', expected: 5.737, on: '2024-12-09' }),
  ],
};

describe('the texts of caveats', () => {
  const all = Object.entries(samples).flatMap(([code, some]) => some.map((tell) => ({ code, tell })));

  test.each(all)('tell $code in three languages, each with its own punctuation', ({ tell }) => {
    const [english, simplified, traditional] = [caveatTextsEn, caveatTextsZhCN, caveatTextsZhTW].map(tell);
    for (const text of [english, simplified, traditional]) expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(english).toMatch(/\.$/);
    expect(simplified).toMatch(/\p{Script=Han}.*。$/u);
    expect(simplified).not.toMatch(/[「」]/);
    expect(traditional).toMatch(/\p{Script=Han}.*。$/u);
    expect(traditional).not.toMatch(/[“”]/);
  });

  it('print what they are given', () => {
    expect(
      told('figure-open', { quantity: { value: 6000, boundary: 'more-than', unit: '家' } })(caveatTextsZhTW),
    ).toContain('超過6000家');
    expect(told('not-stated', { count: 2, filters: ['division', 'chain'] })(caveatTextsZhCN)).toBe(
      '有 2 个因记录未注明行政区划、重点产业链而无法判定。',
    );
    expect(told('stage-unsaid', { wanted: ['recommended'] })(caveatTextsZhCN)).toContain('推荐');
    expect(
      told('straight-line', { pace: 'linear', expected: 393.98907, on: '2024-12-09' })(caveatTextsEn),
    ).toContain('393.99');
    const sum = { pace: 'linear', expected: 37_577_002_060.88, unit: '元', on: '2024-12-31' } as const;
    expect([caveatTextsEn, caveatTextsZhCN, caveatTextsZhTW].map(told('straight-line', sum))).toEqual([
      expect.stringContaining('would stand at 37.58 billion yuan on 2024-12-31'),
      expect.stringContaining('2024-12-31 应为 375.77亿元'),
      expect.stringContaining('2024-12-31 應為 375.77億元'),
    ]);
    const share = { ...sum, pace: 'compound', expected: 4.2725, unit: '%' } as const;
    expect(told('straight-line', share)(caveatTextsEn)).toContain('4.27%');
  });
});
