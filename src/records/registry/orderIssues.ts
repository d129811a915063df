import type { Issue } from '../../words/vocabulary/index.js';

/** What is wrong with the days of recording in a part of a dump: one is missing, or comes before the one before it. */
export function orderIssues(
  entries: readonly { recordedAt?: string | undefined }[],
  part: 'records' | 'events',
): Issue[] {
  let latest = '';
  return entries.flatMap(({ recordedAt }, at): Issue[] => {
    const path = [part, at, 'recordedAt'];
    if (recordedAt === undefined) return [{ code: 'missing', severity: 'error', path, params: {} }];
    const before = latest;
    if (recordedAt >= before) latest = recordedAt;
    if (recordedAt >= before) return [];
    return [
      { code: 'recorded-before', severity: 'error', path, params: { received: recordedAt, latest: before } },
    ];
  });
}
