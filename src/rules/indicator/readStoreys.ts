import type { IndicatorInput } from './Indicator.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import { type Reading, readAmount } from './readAmount.js';
import { readList } from './readList.js';
import { ownValue } from './untyped.js';

/** In m. A storey that is higher counts double, one of just this height counts once. */
const doubledAbove = 8;

/** Adds up the floor area of storeys (B.27). */
export function readStoreys(storeys: unknown, input: IndicatorInput, issues: IndicatorIssue[]): Reading {
  const parts = readList(storeys, ['area', 'height'], [input.key], issues);
  if (Array.isArray(storeys) && storeys.length === 0)
    issues.push({ code: 'empty', path: [input.key], params: {} });
  let value = 0;
  for (const { record, path } of parts) {
    const area = readAmount(ownValue(record, 'area'), input.unit, [...path, 'area'], issues).value;
    const height = readAmount(ownValue(record, 'height'), 'm', [...path, 'height'], issues).value;
    value += height > doubledAbove ? 2 * area : area;
  }
  return { value };
}
