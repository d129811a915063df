type Bound = number | string;

/** What each issue says beside its code. A message is made from these, late and in the asked language. */
export type IssueParams = {
  missing: Record<never, never>;
  type: { expected: string; received: string };
  'unknown-key': { keys: readonly string[] };
  'not-in-list': { allowed: readonly string[] };
  empty: Record<never, never>;
  /** How many characters of a text, entries of a list or bytes of a file are asked for. */
  length: { of: 'characters' | 'entries' | 'bytes' } & (
    | { minimum: number }
    | { maximum: number }
    | { exactly: number }
  );
  /** The name of a format, such as `email`, and the text that it names, such as what a text must begin with. */
  format: { expected: string; part?: string };
  /** A bound too large for a number is its digits. */
  range: { minimum: Bound } | { above: Bound } | { maximum: Bound } | { below: Bound };
  'date-range': { from: string } | { after: string } | { until: string } | { before: string };
  'multiple-of': { divisor: Bound };
  /** Characters that cannot be seen, and nothing beside them. */
  invisible: { characters: readonly string[] };
  /** A control character, or half of a character; positions count from 1. */
  unprintable: { character: string; position: number };
  custom: { message: string };
  /** A record whose fields cannot be read at all, such as by a getter that throws. */
  unreadable: Record<never, never>;
  day: { received: string };
  'blurred-date': { received: string };
  'credit-code-length': { received: number };
  'credit-code-character': { position: number; character: string };
  'credit-code-check': { expected: string; received: string };
  'organisation-code-check': { expected: string; received: string };
  /** It is the number of a person's identity card. */
  'credit-code-resident': Record<never, never>;
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
  'recorded-before': { received: string; latest: string };
  'day-outside-period': { received: string; from: string; until: string };
  'days-cross': { from: string; until: string };
  doubled: { id: string };
  'unknown-name': { name: string; known: readonly string[] };
  'nested-too-deep': { allowed: number };
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
