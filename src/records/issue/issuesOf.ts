import type * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { boundIssue, digitsOf } from './boundIssue.js';
import { isIssue } from './issueText.js';

type ZodIssue = z.core.$ZodIssue;

/** The message of an issue for which the author of the schema has given none. */
export const unsaid = '';

/**
 * Turns what zod found into our issues: data that `messageOf` renders in three languages. What the author of a schema says
 * about it comes first.
 *
 * @param found issues of a schema that was read with `unsaid` for every message of zod's own
 */
export function issuesOf(found: readonly ZodIssue[], input: unknown): Issue[] {
  return found.flatMap((issue) => issuesIn(issue, issue.path.map(plainKey), input));
}

function issuesIn(found: ZodIssue, path: Issue['path'], input: unknown): Issue[] {
  const at = { severity: 'error', path } as const;
  const inside = found.message === unsaid ? insideOf(found) : [];
  if (inside.length === 0) return [issueOf(found, at, valueAt(input, path))];
  const within = found.code === 'invalid_element' ? [...path, plainKey(found.key)] : path;
  return inside.flatMap((issue) => issuesIn(issue, [...within, ...issue.path.map(plainKey)], input));
}

/** The issues of a key, of an element, or of the only one of several shapes that was meant. */
function insideOf(found: ZodIssue): readonly ZodIssue[] {
  if (found.code === 'invalid_key' || found.code === 'invalid_element') return found.issues;
  if (found.code !== 'invalid_union') return [];
  const meant = found.errors.filter((issues) => !issues.some(isOtherShape));
  return (meant.length === 1 && meant[0]) || [];
}

/** A check of its own, or a mistake within, comes after a value has been taken for that shape. */
function isOtherShape({ code, path }: ZodIssue): boolean {
  return path.length === 0 && code !== 'custom';
}

function issueOf(found: ZodIssue, at: Pick<Issue, 'severity' | 'path'>, value: unknown): Issue {
  if (found.code === 'custom') {
    const own: unknown = { ...found.params, path: at.path };
    if (isIssue(own)) return own;
  }
  if (found.message !== unsaid) return { ...at, code: 'custom', params: { message: found.message } };
  switch (found.code) {
    case 'invalid_type':
      if (value === undefined) return { ...at, code: 'missing', params: {} };
      return { ...at, code: 'type', params: { expected: found.expected, received: typeName(value) } };
    case 'unrecognized_keys':
      return { ...at, code: 'unknown-key', params: { keys: found.keys } };
    case 'invalid_value':
      if (value === undefined) return { ...at, code: 'missing', params: {} };
      return { ...at, code: 'not-in-list', params: { allowed: found.values.map(String) } };
    case 'invalid_union': {
      if (value === undefined) return { ...at, code: 'missing', params: {} };
      const allowed = 'options' in found ? (found.options ?? []).map(String) : [];
      return { ...at, code: 'not-in-list', params: { allowed } };
    }
    case 'invalid_format': {
      const part = partOf(found);
      const params = part === undefined ? { expected: found.format } : { expected: found.format, part };
      return { ...at, code: 'format', params };
    }
    case 'too_small':
    case 'too_big':
      return boundIssue(found, at, value);
    case 'not_multiple_of':
      return { ...at, code: 'multiple-of', params: { divisor: digitsOf(found.divisor) } };
    default:
      return { ...at, code: 'custom', params: { message: found.message } };
  }
}

/** What a text must begin with, end with or hold. */
function partOf(found: z.core.$ZodIssueInvalidStringFormat): string | undefined {
  for (const key of ['prefix', 'suffix', 'includes'] as const) {
    const part: unknown = Reflect.get(found, key);
    if (typeof part === 'string') return part;
  }
  return undefined;
}

function plainKey(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key);
}

function typeName(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no-date' : 'date';
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (value instanceof Map) value = [...value].find(([one]) => plainKey(one) === key)?.[1];
    else value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value;
}
