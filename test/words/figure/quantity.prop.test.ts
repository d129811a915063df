import * as fc from 'fast-check';
import { locales } from 'green-manufacturing-registry';
import {
  boundaries,
  compareQuantity,
  formatQuantity,
  parseQuantity,
  type Quantity,
  scales,
} from 'green-manufacturing-registry/target';
import { describe, expect, it } from 'vitest';

const quantity: fc.Arbitrary<Quantity> = fc.record(
  {
    value: fc.oneof(
      fc.integer({ min: 0, max: 1_000_000_000_000 }),
      fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
      fc.integer({ min: 0, max: 10_000 }).map((hundreds) => hundreds * 100),
    ),
    boundary: fc.constantFrom(...boundaries),
    scale: fc.constantFrom(...scales),
    unit: fc.constantFrom('家', '项', '元', '%', '個', 'factories', 'yuan', '家规模以上工业企业'),
    aspirational: fc.constant(true),
  },
  { requiredKeys: ['value', 'boundary'], noNullPrototype: true },
);

const told = ({ value, boundary, unit, aspirational }: Quantity) => ({ value, boundary, unit, aspirational });

describe('a figure', () => {
  it('is read back as it was, from its print in every language', () => {
    fc.assert(
      fc.property(quantity, fc.constantFrom(...locales), (one, locale) => {
        const printed = formatQuantity(one, { locale });
        const read = parseQuantity(printed);
        expect(read, printed).toBeDefined();
        if (read) expect(told(read), printed).toEqual({ ...told(one), value: one.value + 0 });
        // A second round changes nothing, so that scale words do not come and go.
        if (read) expect(formatQuantity(read, { locale })).toBe(printed);
      }),
    );
  });

  it('is read from any text without a crash, and printed as a text that reads alike', () => {
    const pieces = fc.constantFrom(
      '约',
      '近',
      '突破',
      '3',
      '400',
      ',',
      '.',
      '万',
      '亿',
      '余',
      '多',
      '家',
      '%',
      '以上',
      '+',
      '-',
      ' ',
      'over',
      'or more',
      '力争',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 6 }).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const read = parseQuantity(one);
        if (!read) return;
        const again = parseQuantity(formatQuantity(read, { locale: 'zh-CN' }));
        expect(again && told(again), one).toEqual(told(read));
      }),
      { numRuns: 2000 },
    );
  });

  it('is met by every number or by none that a slow look at the numbers around it finds', () => {
    const small = fc.integer({ min: 0, max: 9 });
    const sharp = fc.constantFrom('exact', 'more-than', 'at-least', 'at-most', 'less-than');
    const fits = (value: number, { value: limit, boundary }: Quantity) =>
      ({
        exact: value === limit,
        'more-than': value > limit,
        'at-least': value >= limit,
        'at-most': value <= limit,
        'less-than': value < limit,
        about: true,
        nearly: value < limit,
      })[boundary];
    // Half steps stand for the numbers between two whole ones, the ends for all beyond.
    const numbers = Array.from({ length: 61 }, (_, at) => (at - 20) / 2);
    const sharpQuantity = fc.record({ value: small, boundary: sharp }, { noNullPrototype: true });
    fc.assert(
      fc.property(sharpQuantity, sharpQuantity, (found, needed) => {
        const meant = numbers.filter((number) => fits(number, found));
        const fitting = meant.filter((number) => fits(number, needed));
        const expected =
          fitting.length === 0 ? 'not-met' : fitting.length === meant.length ? 'met' : 'undetermined';
        expect(compareQuantity(found, needed)).toBe(expected);
      }),
    );
  });
});
