import type * as z from 'zod';
import { dayOf } from '../../words/calendar/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';

type BoundIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** What is counted, where a bound is one of length and not of size. */
const counted: Readonly<Record<string, 'characters' | 'entries' | 'bytes'>> = {
  string: 'characters',
  array: 'entries',
  set: 'entries',
  map: 'entries',
  file: 'bytes',
};

/** A bound that zod found broken, as one of length, of time or of size. */
export function boundIssue(found: BoundIssue, at: Pick<Issue, 'severity' | 'path'>, value: unknown): Issue {
  const isSmall = found.code === 'too_small';
  const limit = isSmall ? found.minimum : found.maximum;
  const isInside = found.inclusive !== false;
  const of = counted[found.origin];
  if (of)
    return lengthIssue(of, Number(limit), { isSmall, isInside, isExact: found.exact === true }, at, value);
  if (found.origin === 'date') {
    const day = momentOf(Number(limit));
    if (isSmall) return { ...at, code: 'date-range', params: isInside ? { from: day } : { after: day } };
    return { ...at, code: 'date-range', params: isInside ? { until: day } : { before: day } };
  }
  const bound = digitsOf(limit);
  if (isSmall) return { ...at, code: 'range', params: isInside ? { minimum: bound } : { above: bound } };
  return { ...at, code: 'range', params: isInside ? { maximum: bound } : { below: bound } };
}

function lengthIssue(
  of: 'characters' | 'entries' | 'bytes',
  limit: number,
  { isSmall, isInside, isExact }: { isSmall: boolean; isInside: boolean; isExact: boolean },
  at: Pick<Issue, 'severity' | 'path'>,
  value: unknown,
): Issue {
  if (isExact) return { ...at, code: 'length', params: { of, exactly: limit } };
  if (!isSmall) return { ...at, code: 'length', params: { of, maximum: isInside ? limit : limit - 1 } };
  const minimum = isInside ? limit : limit + 1;
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty && minimum === 1) return { ...at, code: 'empty', params: {} };
  return { ...at, code: 'length', params: { of, minimum } };
}

/** A number as it is; one that is larger than numbers can tell apart as its digits. */
export function digitsOf(bound: number | bigint): number | string {
  return typeof bound === 'number' || Number.isSafeInteger(Number(bound)) ? Number(bound) : String(bound);
}

const perDay = 86_400_000;

/** A day, with the time where the bound is not the beginning of one. */
function momentOf(milliseconds: number): string {
  const day = Math.floor(milliseconds / perDay);
  const seconds = Math.floor((milliseconds - day * perDay) / 1000);
  if (seconds === 0) return dayOf(day);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayOf(day)}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}Z`;
}
