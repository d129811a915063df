import type { Issue } from '../../words/vocabulary/index.js';
import { englishOf } from './englishOf.js';

/** One of our issues in the form that a zod check pushes; zod's own readers see the English text. */
export function zodIssue(issue: Issue, input: unknown) {
  return {
    code: 'custom' as const,
    input,
    path: [...issue.path],
    message: englishOf(issue),
    params: { code: issue.code, severity: issue.severity, params: issue.params },
  };
}

/**
 * Makes a zod check of a function that finds issues.
 *
 * @param options `goOn`: whether checks of the whole record may look at it all the same. Default: they may not
 */
export function checkWith<T>(issuesOf: (value: T) => readonly Issue[], options: { goOn?: boolean } = {}) {
  const { goOn = false } = options;
  return (payload: { value: T; issues: object[] }): void => {
    for (const issue of issuesOf(payload.value)) {
      payload.issues.push({ ...zodIssue(issue, payload.value), continue: goOn });
    }
  };
}
