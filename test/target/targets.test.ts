import { isBlurredDate, locales, shippedSchemes } from 'green-manufacturing-registry';
import { type Target, targets } from 'green-manufacturing-registry/target';
import { describe, expect, it, test } from 'vitest';

const amountOf = (target: Target) => {
  const quantity = 'quantity' in target ? target.quantity : 'population' in target ? target.population : null;
  return quantity ? [quantity.boundary, quantity.value] : null;
};

describe('the shipped targets', () => {
  it('are those of four documents and no more', () => {
    const told = targets.map((target) => [
      target.id,
      target.kind,
      amountOf(target),
      target.citation.confidence,
    ]);
    expect(told).toEqual([
      ['tianjin-workshops-2024', 'stock', ['more-than', 400], 'interview'],
      ['tianjin-basic-and-advanced-yearly', 'flow', ['at-least', 100], 'interview'],
      ['tianjin-excellent-and-leading-submitted-yearly', 'flow', ['at-least', 20], 'interview'],
      ['tianjin-renovation-investment-growth-2027', 'growth', ['at-least', 25], 'interview'],
      ['tianjin-renovation-investment-2027', 'sum', ['at-least', 150_000_000_000], 'interview'],
      ['tianjin-design-tools-2027', 'share', ['more-than', 90], 'interview'],
      ['tianjin-key-process-nc-2027', 'share', ['more-than', 75], 'interview'],
      ['tianjin-digital-renovation-2027', 'coverage', null, 'interview'],
      ['tianjin-diagnosis', 'coverage', ['more-than', 6000], 'interview'],
      ['tianjin-national-green-2027', 'stock', ['at-least', 260], 'press'],
      ['hebei-basic-2027', 'stock', ['at-least', 1000], 'primary'],
      ['hebei-advanced-2027', 'stock', ['at-least', 300], 'primary'],
      ['hebei-excellent-2027', 'stock', ['at-least', 30], 'primary'],
      ['automotive-design-tools-2027', 'share', ['more-than', 95], 'press'],
      ['automotive-key-process-nc-2027', 'share', ['more-than', 70], 'press'],
    ]);
  });

  it('strive (力争) for the yearly ones and the diagnosis', () => {
    const strivenFor = targets.filter(
      (target) =>
        ('quantity' in target && target.quantity.aspirational) ||
        ('aspirational' in target && target.aspirational),
    );
    expect(strivenFor.map(({ id }) => id)).toEqual([
      'tianjin-basic-and-advanced-yearly',
      'tianjin-excellent-and-leading-submitted-yearly',
      'tianjin-diagnosis',
    ]);
  });

  it('do not make a target of the 12 chains, which were reported as covered', () => {
    expect(targets.filter((target) => 'list' in target)).toEqual([]);
  });

  it('have an id of their own and survive JSON', () => {
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
    expect(JSON.parse(JSON.stringify(targets))).toEqual(targets);
  });

  test.each(targets)('$id is named in three languages, cited, and of a known scheme and date', (target) => {
    for (const locale of locales) expect(target.labels[locale].trim()).not.toBe('');
    expect(new Set(Object.values(target.labels)).size).toBe(3);
    expect(target.citation.document).not.toBe('');
    if ('by' in target && target.by !== undefined) expect(isBlurredDate(target.by)).toBe(true);
    if ('metric' in target) expect(shippedSchemes.map(({ id }) => id)).toContain(target.metric.scheme);
  });
});
