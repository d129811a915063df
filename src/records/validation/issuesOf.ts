import type * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { isIssue } from '../issue/internal.js';

type ZodIssue = z.core.$ZodIssue;

/** Turns what zod found into our issues: data that `messageOf` renders in three languages. */
export function issuesOf(error: z.ZodError, input: unknown): Issue[] {
  return error.issues.map((issue) => issueOf(issue, input));
}

function issueOf(found: ZodIssue, input: unknown): Issue {
  const path = found.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const at = { severity: 'error', path } as const;
  const value = valueAt(input, path);
  if (value === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(found.code)) {
    return { ...at, code: 'missing', params: {} };
  }
  switch (found.code) {
    case 'custom': {
      const own: unknown = { ...found.params, path };
      return isIssue(own) ? own : { ...at, code: 'custom', params: { message: found.message } };
    }
    case 'invalid_type':
      return { ...at, code: 'type', params: { expected: found.expected, received: typeName(value) } };
    case 'unrecognized_keys':
      return { ...at, code: 'unknown-key', params: { keys: found.keys } };
    case 'invalid_value':
      return { ...at, code: 'not-in-list', params: { allowed: found.values.map(String) } };
    case 'invalid_union': {
      const allowed = 'options' in found ? (found.options ?? []).map(String) : [];
      return { ...at, code: 'not-in-list', params: { allowed } };
    }
    case 'invalid_format':
      if (found.pattern === String(/\S/)) return { ...at, code: 'empty', params: {} };
      return { ...at, code: 'format', params: { expected: found.pattern ?? found.format } };
    case 'too_small':
      if (found.origin === 'array' || found.origin === 'string') return { ...at, code: 'empty', params: {} };
      return {
        ...at,
        code: 'range',
        params: found.inclusive ? { minimum: Number(found.minimum) } : { above: Number(found.minimum) },
      };
    case 'too_big':
      return { ...at, code: 'range', params: { maximum: Number(found.maximum) } };
    default:
      return { ...at, code: 'custom', params: { message: found.message } };
  }
}

function typeName(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
