import type { IndicatorInput } from './Indicator.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import { type Reading, readAmount, readNumber } from './readAmount.js';
import { readList } from './readList.js';
import { ownValue } from './untyped.js';

/**
 * Adds up capacity in units of the representative product, the one with the largest producible quantity × time
 * quota (B.24); the others are converted by k_i = t_i / t_0 (equation B.25). The result bears the representative's unit. Where
 * two may represent and the result hangs on which, that is an issue.
 */
export function readProducts(products: unknown, input: IndicatorInput, issues: IndicatorIssue[]): Reading {
  const parts = readList(products, ['capacity', 'timeQuota'], [input.key], issues);
  if (Array.isArray(products) && products.length === 0)
    issues.push({ code: 'empty', path: [input.key], params: {} });
  const alone = parts.length === 1;
  const read = parts.map(({ record, path }) => {
    const quota = ownValue(record, 'timeQuota');
    const { value, unit } = readAmount(ownValue(record, 'capacity'), null, [...path, 'capacity'], issues);
    // A product alone represents itself: nothing is converted.
    const time = alone && quota === undefined ? 1 : readNumber(quota, [...path, 'timeQuota'], issues);
    return { capacity: value, unit, time };
  });
  for (const { record, path } of parts) {
    if (ownValue(record, 'timeQuota') === 0)
      issues.push({ code: 'range', path: [...path, 'timeQuota'], params: { above: 0 } });
  }
  const most = read.reduce((largest, { capacity, time }) => Math.max(largest, capacity * time), 0);
  // Products of decimals may miss one another by a rounding error.
  const heaviest = read.filter(({ capacity, time }) => capacity * time >= most * (1 - 1e-9));
  const [representative, ...tied] = heaviest;
  if (!representative) return { value: 0 };
  const { time: base, unit } = representative;
  if (tied.some((one) => one.unit !== unit || (most > 0 && one.time !== base))) {
    const products = heaviest.map((one) => read.indexOf(one));
    issues.push({ code: 'representative-tied', path: [input.key], params: { products } });
  }
  const value = read.reduce((sum, { capacity, time }) => sum + capacity * (time / base), 0);
  return { value, unit };
}
