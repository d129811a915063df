import type { IndicatorIssue } from './IndicatorIssue.js';
import { isRecord, otherKeys, type Path, typeIssue } from './untyped.js';

/** One part of a list, and where it stands. */
export type Part = { record: Readonly<Record<string, unknown>>; at: number; path: Path };

/** Reads a list of records that have no other keys than the allowed, and pushes what is wrong with it. */
export function readList(
  list: unknown,
  allowed: readonly string[],
  path: Path,
  issues: IndicatorIssue[],
): Part[] {
  if (!Array.isArray(list)) {
    issues.push(typeIssue('array', list, path));
    return [];
  }
  return Array.from(list, (record: unknown, at) => ({ record, at, path: [...path, at] })).flatMap((part) => {
    const { record } = part;
    issues.push(
      ...(isRecord(record)
        ? otherKeys(record, allowed, part.path)
        : [typeIssue('object', record, part.path)]),
    );
    return isRecord(record) ? [{ ...part, record }] : [];
  });
}
