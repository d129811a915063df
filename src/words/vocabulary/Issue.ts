/** What each issue says beside its code. A message is made from these, late and in the asked language. */
export type IssueParams = {
  missing: Record<never, never>;
  type: { expected: string; received: string };
  'unknown-key': { keys: readonly string[] };
  'not-in-list': { allowed: readonly string[] };
  empty: Record<never, never>;
  format: { expected: string };
  range: { minimum: number } | { above: number } | { maximum: number };
  custom: { message: string };
  day: { received: string };
  'blurred-date': { received: string };
  'credit-code-length': { received: number };
  'credit-code-character': { position: number; character: string };
  'credit-code-check': { expected: string; received: string };
  'organisation-code-check': { expected: string; received: string };
  'credit-code-area': { area: string; asOf: string };
  'division-shape': { received: string };
  'division-unknown': { division: string; asOf: string };
  'division-day-alone': Record<never, never>;
  'industry-code': { received: string };
  'name-spaces': { name: string; normal: string };
  'own-supplier': { enterprise: string };
  'reason-without-ending': { stage: string };
  'correction-of-other-unit': { unit: string; replacement: string };
  'into-itself': { unit: string };
  'day-outside-period': { received: string; from: string; until: string };
  'days-cross': { from: string; until: string };
  doubled: { id: string };
  'unknown-name': { name: string; known: readonly string[] };
  'removal-without-history': { unit: string; scheme: string; tier: string | null; on: string };
};

export type IssueCode = keyof IssueParams;

/** Something found in a record, as data: an `error` breaks the schema, a `warning` is odd but allowed. */
export type Issue = {
  [C in IssueCode]: {
    code: C;
    severity: 'error' | 'warning';
    /** Where in the record: keys and positions from the outside in. */
    path: readonly (string | number)[];
    params: IssueParams[C];
  };
}[IssueCode];

/** The text of every issue in one language. */
export type IssueTexts = { readonly [C in IssueCode]: (params: IssueParams[C]) => string };
