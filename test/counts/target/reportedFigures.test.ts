import { locales } from 'green-manufacturing-registry';
import {
  addUp,
  type PublishedFigure,
  parseQuantity,
  reconcile,
  reportedFigures,
} from 'green-manufacturing-registry/target';
import { isBlurredDate } from 'green-manufacturing-registry/words';
import { describe, expect, it, test } from 'vitest';

const told = ({ id, quantity }: PublishedFigure) => [id, quantity.boundary, quantity.value, quantity.unit];
const figure = (id: string): PublishedFigure => {
  const found = reportedFigures.find((one) => one.id === id);
  if (!found) throw new Error(`No figure ${id}.`);
  return found;
};
const stated = reportedFigures.filter(({ confidence }) => confidence === 'interview');

// Section 2 of programmes.md: S01, S17–S18, S22–S27, S31–S35, S37–S38, S40, S43–S47.
describe('the figures of the interview of 2024-12-09', () => {
  it('stand as they were stated, each with its boundary word and unit', () => {
    expect(stated.map(told)).toEqual([
      ['tianjin-workshops-new-2024', 'exact', 50, '家'],
      ['tianjin-workshops', 'exact', 350, '家'],
      ['tianjin-workshops-expected-2024', 'more-than', 400, '家'],
      ['bond-investment-floor', 'at-least', 20_000_000, '元'],
      ['bond-rate', 'exact', 15, '%'],
      ['bond-batches-2024', 'exact', 3, '批'],
      ['relending-rate', 'exact', 1.75, '%'],
      ['relending-subsidy', 'exact', 1.5, '%'],
      ['relending-batches-2024', 'exact', 2, '批'],
      ['tianjin-digital-plan-actions', 'exact', 8, '项'],
      ['tianjin-digital-plan-safeguards', 'exact', 4, '项'],
      ['tianjin-national-demonstrations', 'exact', 11, '家'],
      ['tianjin-lighthouses', 'exact', 3, '家'],
      ['dagu-chemical-dtmm', 'exact', 4, '级'],
      ['tianjin-digital-providers', 'more-than', 40, '家'],
      ['tianjin-green-units', 'exact', 474, '家'],
      ['tianjin-national-green-units', 'exact', 203, '家'],
      ['tianjin-green-chains', 'exact', 12, '条'],
      ['tianjin-solution-suppliers', 'exact', 9, '家'],
      ['tianjin-supplier-fields', 'exact', 5, '个'],
      ['tianjin-served-enterprises', 'more-than', 2500, '家'],
      ['tianjin-diagnosis-activities', 'nearly', 300, '项'],
      ['tianjin-green-major-projects', 'exact', 6, '项'],
      ['tianjin-green-renovation-projects', 'more-than', 200, '项'],
      ['rockcheck-water-saved', 'at-least', 10_000_000, '吨'],
      ['tianjin-diagnosed-enterprises', 'more-than', 400, '家'],
      ['tianjin-diagnosis-projects', 'exact', 151, '个'],
      ['tianjin-above-scale-enterprises', 'more-than', 6000, '家'],
      ['binhai-renovation-pilot', 'exact', 300_000_000, '元'],
      ['binhai-sme-pilot', 'exact', 100_000_000, '元'],
      ['wuqing-sme-pilot', 'exact', 100_000_000, '元'],
      ['tianjin-renovation-investment-growth-2024-q3', 'exact', 8.7, '%'],
    ]);
  });

  it('are of that day or before it, and of that page', () => {
    for (const { reportedOn, address, asOf } of stated) {
      expect(reportedOn).toBe('2024-12-09');
      expect(address).toBe('ms.big5.enorth.com.cn/system/2024/12/06/057901651.shtml');
      expect(asOf).toBeUndefined();
    }
  });

  it('are no count where they are a rating, and of one batch where the programme has several', () => {
    expect(stated.filter(({ rating }) => rating).map(({ id, rating }) => [id, rating])).toEqual([
      ['dagu-chemical-dtmm', 'DTMM'],
    ]);
    expect(figure('binhai-renovation-pilot').batch).toBe('第一批');
    expect(figure('renovation-pilots-second-batch').batch).toBe('第二批');
  });

  // Section 6.2: what must come out.
  test.each([
    ['tianjin-green-units', 474, 'agrees'],
    ['tianjin-green-units', 473, 'differs'],
    ['tianjin-served-enterprises', 2537, 'agrees'],
    ['tianjin-served-enterprises', 2500, 'differs'],
    ['tianjin-diagnosis-activities', 300, 'differs'],
    ['tianjin-digital-providers', 40, 'differs'],
    ['rockcheck-water-saved', 10_000_000, 'agrees'],
    ['tianjin-workshops-expected-2024', 400, 'differs'],
    ['tianjin-workshops-expected-2024', 401, 'agrees'],
  ])('of %s, a count of %d %s', (id, count, verdict) => {
    expect(reconcile(count, figure(id).quantity).verdict).toBe(verdict);
  });

  it('can be added up: 154 of June 2023 and 49 of the list of 2023 are the 203', () => {
    const part = (value: number) =>
      ({ source: 'press', confidence: 'press', quantity: { value, boundary: 'exact', unit: '家' } }) as const;
    const whole = figure('tianjin-national-green-units');
    expect(addUp({ parts: [part(154), part(49)], whole }).verdict).toBe('agrees');
  });
});

describe('later figures', () => {
  it('stand beside those of the interview, never in their place', () => {
    const later = reportedFigures.filter((one) => !stated.includes(one));
    expect(later.map((one) => [...told(one), one.reportedOn, one.confidence])).toEqual([
      ['tianjin-digital-providers-2025', 'exact', 66, '家', '2025-07-30', 'primary'],
      ['tianjin-workshops-2025', 'exact', 400, '家', '2025-07-08', 'press'],
      ['renovation-pilots-second-batch', 'exact', 26, '个', '2025-04-29', 'primary'],
      ['smart-factories-basic-2026', 'more-than', 35_000, '家', '2026', 'press'],
      ['smart-factories-advanced-2026', 'more-than', 8200, '家', '2026', 'press'],
      ['smart-factories-excellent-2026', 'exact', 504, '家', '2026', 'press'],
      ['smart-factories-leading-2026', 'exact', 15, '家', '2026', 'press'],
    ]);
    expect(figure('tianjin-workshops').quantity.value).toBe(350);
  });
});

describe('every reported figure', () => {
  it('has an id of its own and survives JSON', () => {
    expect(new Set(reportedFigures.map(({ id }) => id)).size).toBe(reportedFigures.length);
    expect(JSON.parse(JSON.stringify(reportedFigures))).toEqual(reportedFigures);
  });

  test.each(reportedFigures)('$id is named in three languages, dated, and read as printed', (one) => {
    for (const locale of locales) expect(one.labels[locale]).toMatch(/\S/);
    expect(isBlurredDate(one.reportedOn)).toBe(true);
    expect(one.source).toMatch(/\S/);
    const { text, aspirational: _, ...quantity } = one.quantity;
    if (text !== undefined) expect(parseQuantity(text)).toEqual({ ...quantity, text });
  });
});
