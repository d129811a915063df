import type { IndicatorIssue } from './IndicatorIssue.js';
import { readNumber } from './readAmount.js';
import { isRecord, otherKeys, ownValue, type Path, typeIssue } from './untyped.js';

/** A row's value taken apart. What was not given is undefined. */
export type GivenRow = {
  notApplicable?: boolean;
  value?: unknown;
  valuePath: Path;
  score?: number | undefined;
  unit?: string | undefined;
  lead?: number | undefined;
  base?: number | undefined;
  points?: number | undefined;
};

/** Takes a row's value apart, and pushes what is wrong with it. */
export function readRowValue(given: unknown, path: Path, issues: IndicatorIssue[]): GivenRow {
  if (!isRecord(given)) return { value: given ?? undefined, valuePath: path };
  if (Object.hasOwn(given, 'notApplicable')) {
    issues.push(...otherKeys(given, ['notApplicable'], path));
    const { notApplicable } = given;
    if (notApplicable !== true) issues.push(typeIssue('true', notApplicable, [...path, 'notApplicable']));
    return { notApplicable: true, valuePath: path };
  }
  const judged = Object.hasOwn(given, 'score');
  const keys = judged ? ['score', 'points'] : ['value', 'unit', 'lead', 'base', 'points'];
  issues.push(...otherKeys(given, keys, path));

  const numberAt = (key: string, read: typeof readNumber): number | undefined => {
    const value = ownValue(given, key);
    return value === undefined ? undefined : read(value, [...path, key], issues);
  };
  const points = numberAt('points', readNumber);
  const valuePath = [...path, judged ? 'score' : 'value'];
  if (judged) return { valuePath, points, score: readNumber(given.score, valuePath, issues) };
  const unit = ownValue(given, 'unit');
  if (unit !== undefined && typeof unit !== 'string')
    issues.push(typeIssue('string', unit, [...path, 'unit']));
  return {
    valuePath,
    value: ownValue(given, 'value') ?? undefined,
    unit: typeof unit === 'string' ? unit : undefined,
    lead: numberAt('lead', readFinite),
    base: numberAt('base', readFinite),
    points,
  };
}

/** Reads a number that is finite; a margin to a limit may be below zero. */
export function readFinite(value: unknown, path: Path, issues: IndicatorIssue[]): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  issues.push(typeIssue('number', value, path));
  return 0;
}
