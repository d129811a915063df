import type { IndicatorInput } from './Indicator.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import { type Reading, readAmount, readNumber } from './readAmount.js';
import { readList } from './readList.js';
import { ownValue } from './untyped.js';

/**
 * Adds up capacity in units of the representative product, the one with the largest output × labour quota (B.24); the
 * others are converted by k_i = t_i / t_0 (equation B.25). The result bears the representative's unit.
 */
export function readProducts(products: unknown, input: IndicatorInput, issues: IndicatorIssue[]): Reading {
  const parts = readList(products, ['capacity', 'labourQuota', 'output'], [input.key], issues);
  if (Array.isArray(products) && products.length === 0)
    issues.push({ code: 'empty', path: [input.key], params: {} });
  const alone = parts.length === 1;
  const read = parts.map(({ record, path }) => {
    const number = (key: string) => {
      const value = ownValue(record, key);
      // A product alone represents itself: nothing is converted.
      return alone && value === undefined ? 1 : readNumber(value, [...path, key], issues);
    };
    const { value, unit } = readAmount(ownValue(record, 'capacity'), null, [...path, 'capacity'], issues);
    return { capacity: value, unit, labour: number('labourQuota'), output: number('output') };
  });
  for (const { record, path } of parts) {
    if (ownValue(record, 'labourQuota') === 0)
      issues.push({ code: 'range', path: [...path, 'labourQuota'], params: { above: 0 } });
  }
  const [first, ...others] = read;
  if (!first) return { value: 0 };
  const weight = (one: typeof first) => one.output * one.labour;
  const representative = others.reduce((most, one) => (weight(one) > weight(most) ? one : most), first);
  const value = read.reduce(
    (sum, { capacity, labour }) => sum + capacity * (labour / representative.labour),
    0,
  );
  return { value, unit: representative.unit };
}
