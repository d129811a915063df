import type { IssueCode, IssueParams } from 'green-manufacturing-registry';
import type { FoundationErrorCode, FoundationErrorInfo } from '../../../src/words/vocabulary/internal.js';

type ToldIssue<C extends IssueCode> = { code: C; params: IssueParams[C] };
type ToldError<C extends FoundationErrorCode> = { code: C; info: FoundationErrorInfo[C] };

function issues<C extends IssueCode>(code: C, samples: readonly IssueParams[C][]): ToldIssue<C>[] {
  return samples.map((params) => ({ code, params }));
}

function errors<C extends FoundationErrorCode>(
  code: C,
  samples: readonly FoundationErrorInfo[C][],
): ToldError<C>[] {
  return samples.map((info) => ({ code, info }));
}

/** Samples of every issue; a code that is forgotten here does not compile. */
export const issueSamples: { readonly [C in IssueCode]: readonly ToldIssue<C>[] } = {
  missing: issues('missing', [{}]),
  type: issues('type', [
    { expected: 'string', received: 'number' },
    { expected: 'array', received: 'null' },
    { expected: 'nan', received: 'date' },
  ]),
  'unknown-key': issues('unknown-key', [{ keys: ['chian'] }, { keys: ['chian', '__proto__'] }]),
  'not-in-list': issues('not-in-list', [{ allowed: ['basic', 'advanced'] }, { allowed: [] }]),
  empty: issues('empty', [{}]),
  length: issues('length', [
    { of: 'characters', minimum: 2 },
    { of: 'entries', maximum: 3 },
    { of: 'bytes', exactly: 18 },
  ]),
  format: issues('format', [
    { expected: 'email' },
    { expected: 'regex' },
    { expected: 'starts_with', part: '津' },
    { expected: 'includes', part: '津' },
  ]),
  range: issues('range', [{ minimum: 1 }, { above: 0 }, { maximum: 9 }, { below: '99999999999999999999' }]),
  'date-range': issues('date-range', [
    { from: '2020-01-01' },
    { after: '2020-01-01' },
    { until: '2020-01-01' },
    { before: '2020-01-01' },
  ]),
  'multiple-of': issues('multiple-of', [{ divisor: 5 }]),
  invisible: issues('invisible', [{ characters: ['U+200B', 'U+2060'] }]),
  unprintable: issues('unprintable', [{ character: 'U+0000', position: 3 }]),
  unreadable: issues('unreadable', [{}]),
  custom: issues('custom', [{ message: '自定义提示' }]),
  day: issues('day', [{ received: '2023-02-29' }]),
  'blurred-date': issues('blurred-date', [{ received: '2023-13' }]),
  'credit-code-length': issues('credit-code-length', [{ received: 17 }]),
  'credit-code-character': issues('credit-code-character', [{ position: 3, character: 'O' }]),
  'credit-code-check': issues('credit-code-check', [{ expected: '3', received: 'K' }]),
  'organisation-code-check': issues('organisation-code-check', [{ expected: '6', received: '7' }]),
  'credit-code-resident': issues('credit-code-resident', [{}]),
  'credit-code-area': issues('credit-code-area', [{ area: '220101', asOf: '2024-12-31' }]),
  'division-shape': issues('division-shape', [{ received: '天津' }]),
  'division-unknown': issues('division-unknown', [{ division: '510122', asOf: '2024-12-31' }]),
  'division-day-alone': issues('division-day-alone', [{}]),
  'industry-code': issues('industry-code', [{ received: 'A38' }]),
  'name-spaces': issues('name-spaces', [{ name: '有限 公司', normal: '有限公司' }]),
  'own-supplier': issues('own-supplier', [{ enterprise: 'e1' }]),
  'reason-without-ending': issues('reason-without-ending', [{ stage: 'filed' }]),
  'correction-of-other-unit': issues('correction-of-other-unit', [{ unit: 'u1', replacement: 'u2' }]),
  'recorded-before': issues('recorded-before', [{ received: '2025-01-01', latest: '2025-02-01' }]),
  'into-itself': issues('into-itself', [{ unit: 'u1' }]),
  'day-outside-period': issues('day-outside-period', [
    { received: '2020-01-02', from: '2022-01-01', until: '2024-12-31' },
  ]),
  'days-cross': issues('days-cross', [{ from: '2024-05-01', until: '2024-04-30' }]),
  doubled: issues('doubled', [{ id: 'maturity-basic' }]),
  'unknown-name': issues('unknown-name', [{ name: 'maturty', known: ['maturity-basic'] }]),
  'nested-too-deep': issues('nested-too-deep', [{ allowed: 100 }]),
  'removal-without-history': issues('removal-without-history', [
    { unit: 'u1', scheme: 'green-manufacturing', tier: 'national', on: '2025-01-22' },
    { unit: 'u1', scheme: 'lighthouse', tier: null, on: '2025-01-22' },
  ]),
};

/** Samples of every error; a code that is forgotten here does not compile. */
export const errorSamples: { readonly [C in FoundationErrorCode]: readonly ToldError<C>[] } = {
  'unknown-term': errors('unknown-term', [
    { vocabulary: 'stage', text: '获奖', allowed: ['filed', 'accepted'] },
  ]),
  'ambiguous-term': errors('ambiguous-term', [
    { text: '市级', readings: [{ term: 'local', where: 'province' }] },
  ]),
  'invalid-argument': errors('invalid-argument', [
    { argument: 'records', expected: 'iterable', received: 'null' },
  ]),
  'invalid-day': errors('invalid-day', [{ received: '2023-02-29' }]),
  'invalid-record': errors('invalid-record', [
    { position: 4, issues: [{ code: 'missing', severity: 'error', path: ['name'], params: {} }] },
  ]),
  'invalid-dump': errors('invalid-dump', [
    { issues: [{ code: 'missing', severity: 'error', path: ['version'], params: {} }] },
  ]),
  'id-taken': errors('id-taken', [{ id: 'u1' }]),
  'unknown-record': errors('unknown-record', [{ id: 'u1', namedBy: 'u2' }]),
  'unknown-scheme': errors('unknown-scheme', [
    { scheme: 'gold', known: ['green-manufacturing', 'smart-factory'] },
  ]),
  'invalid-scheme': errors('invalid-scheme', [
    {
      scheme: 'city',
      issues: [{ code: 'doubled', severity: 'error', path: ['tiers', 1], params: { id: 'gold' } }],
    },
  ]),
  'tier-not-of-scheme': errors('tier-not-of-scheme', [
    { scheme: 'smart-factory', tier: 'national', allowed: ['basic', 'advanced'] },
    { scheme: 'smart-factory', tier: null, allowed: ['basic', 'advanced'] },
    { scheme: 'lighthouse', tier: 'basic', allowed: [] },
  ]),
  'invalid-query': errors('invalid-query', [
    { field: 'where.kind', received: 'fabrik', allowed: ['product', 'factory'] },
    { field: 'where.division', received: '天津', allowed: [], shape: 'division' },
    { field: 'where.industry', received: '制造业', allowed: [], shape: 'industry' },
    { field: 'period.listYear', received: '24', allowed: [], shape: 'year' },
    { field: 'period', received: '', allowed: [], shape: 'period' },
  ]),
  'too-many-tiers': errors('too-many-tiers', [{ scheme: 'own', tiers: 32, allowed: 31 }]),
  'kind-not-of-event': errors('kind-not-of-event', [
    { event: 'transferred', kind: 'park', allowed: ['product', 'factory', 'supply-chain'] },
  ]),
  'kind-not-of-scheme': errors('kind-not-of-scheme', [
    { scheme: 'smart-factory', kind: 'park', allowed: ['factory'] },
  ]),
  'intake-ended': errors('intake-ended', [
    {
      scheme: 'green-manufacturing',
      kind: 'product',
      tier: 'national',
      list: 2023,
      lastListYear: 2022,
    },
  ]),
  'title-not-held': errors('title-not-held', [
    { unit: 'u1', scheme: 'smart-factory', tier: 'basic', stage: 'removed', on: '2025' },
    { unit: 'u1', scheme: 'lighthouse', tier: null, stage: 'removed', on: '2025-01' },
  ]),
  'recorded-before': errors('recorded-before', [{ recordedAt: '2025-01-01', latest: '2025-02-01' }]),
  'scheme-differs': errors('scheme-differs', [{ scheme: 'city-benchmark' }]),
  'dump-version': errors('dump-version', [{ received: 1, expected: 2 }]),
  'merged-in-circle': errors('merged-in-circle', [{ units: ['u1', 'u2'] }]),
  'one-day-contradiction': errors('one-day-contradiction', [
    { unit: 'u1', on: '2025-01-22', events: ['a', 'b'] },
  ]),
  'event-differs': errors('event-differs', [{ unit: 'u1', event: 'a' }]),
  'unknown-event': errors('unknown-event', [{ unit: 'u1', event: 'a' }]),
  'already-corrected': errors('already-corrected', [{ unit: 'u1', event: 'a' }]),
  'unit-ended': errors('unit-ended', [{ unit: 'u1', event: 'a', endedOn: '2024-05-01' }]),
  'recorded-at-missing': errors('recorded-at-missing', [{ unit: 'u1', event: 'a' }]),
};
