import type { IndicatorIssue } from './IndicatorIssue.js';

/** Where in the inputs or values something stands. */
export type Path = readonly (string | number)[];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property of the record itself, never of its prototype. */
export function ownValue(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The issue of a value of a wrong type; one that is not there at all is missing. */
export function typeIssue(expected: string, value: unknown, path: Path): IndicatorIssue {
  if (value === undefined || value === null) return { code: 'missing', path, params: {} };
  const name = Array.isArray(value) ? 'array' : typeof value;
  return { code: 'type', path, params: { expected, received: name === 'number' ? String(value) : name } };
}

/** The issue of a record that has keys which nothing reads. */
export function otherKeys(record: object, allowed: readonly string[], path: Path): IndicatorIssue[] {
  const keys = Object.keys(record).filter((key) => !allowed.includes(key));
  return keys.length > 0 ? [{ code: 'unknown-key', path, params: { keys } }] : [];
}
