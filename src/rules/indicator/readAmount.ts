import type { IndicatorIssue } from './IndicatorIssue.js';
import { isSameUnit } from './isSameUnit.js';
import { isRecord, otherKeys, ownValue, type Path, typeIssue } from './untyped.js';

/** What an input comes to. `unit` is the one that the caller said, if any. */
export type Reading = { value: number; unit?: string | undefined };

/**
 * Reads an amount, `5` or `{ value: 5, unit: 't' }`, and pushes what is wrong with it. What cannot be read comes to 0.
 *
 * @param unit the one that the value must have; null: any
 */
export function readAmount(
  amount: unknown,
  unit: string | null,
  path: Path,
  issues: IndicatorIssue[],
): Reading {
  if (!isRecord(amount)) return { value: readNumber(amount, path, issues) };
  issues.push(...otherKeys(amount, ['value', 'unit'], path));
  const value = readNumber(ownValue(amount, 'value'), [...path, 'value'], issues);
  const said = ownValue(amount, 'unit');
  if (typeof said !== 'string') {
    issues.push(typeIssue('string', said, [...path, 'unit']));
    return { value };
  }
  if (unit !== null && !isSameUnit(said, unit)) {
    issues.push({ code: 'unit', path: [...path, 'unit'], params: { expected: [unit], received: said } });
  }
  return { value, unit: said };
}

/** Reads a number that is finite and not negative. What is none comes to 0. */
export function readNumber(value: unknown, path: Path, issues: IndicatorIssue[]): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    issues.push(typeIssue('number', value, path));
    return 0;
  }
  if (value < 0) issues.push({ code: 'range', path, params: { minimum: 0 } });
  return value;
}
