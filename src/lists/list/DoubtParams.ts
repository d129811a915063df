import type { UnreadSheet } from './SheetFacts.js';

/** What each doubt says beside its code. A message is made from these, late and in the asked language. */
export type DoubtParams = {
  // About a list as a whole.
  'header-missing': { rows: number; headings: readonly string[]; nearest: readonly string[] };
  'column-unread': {
    heading: string;
    values: readonly string[];
    nearest: string | null;
    /** The heading is known, and a list of this kind has no use for it. */
    isKnown: boolean;
  };
  'heading-assumed': { heading: string; field: string };
  'heading-misleading': { heading: string; kind: string };
  'heading-repeated': { heading: string };
  'heading-unknown': { heading: string };
  /** Amounts of money of which neither the cell, the heading nor a line says in what unit they are. */
  'money-unit-missing': { headings: readonly string[] };
  'title-differs': { field: string; told: string; printed: string; scheme: string; jurisdiction?: string };
  'count-differs': { category: string; declared: number; found: number };
  'heading-in-row': { text: string };
  'cells-filled': { heading: string; rows: number };
  'sheet-unread': { what: UnreadSheet };
  'hidden-content': { isWhole: boolean; rows: string; columns: string; read: boolean };
  'removal-proposed': { text: string; rows: number };
  'divisions-unread': { text: string; rows: number; ofCorps: boolean };
  'industry-unread': { text: string; rows: number };

  // About a row.
  'row-unreadable': Record<never, never>;
  'line-not-read': { text: string };
  'row-ragged': { expected: number; found: number };
  'cell-too-long': { length: number; limit: number };
  'cell-not-read': { heading: string; text: string };
  'formula-error': { text: string };
  'character-lost': { text: string };
  'kind-unknown': { text: string; rows: number };
  'table-unclear': Record<never, never>;

  // About what is listed.
  'name-short': { name: string };
  'name-brackets': { name: string; inside: string };
  'former-name-assumed': { name: string; former: string };
  'branch-unclear': { name: string; enterprise: string };
  'name-traditional': { name: string; simplified: string };
  'name-several': { name: string };
  'name-repeated': { name: string; row: number; sheet: string | null };
  'credit-code-wrong': {
    received: string;
    problem:
      | 'length'
      | 'character'
      | 'check'
      | 'organisation-check'
      | 'resident'
      | 'zeros'
      | 'nobody'
      | 'registration-number';
    expected: string | null;
  };
  'credit-code-pilot': { received: string };
  'digits-lost': { text: string };
  'code-repeated': { received: string; name: string; row: number; sheet: string | null };
  'name-with-codes': { name: string; received: string; row: number; sheet: string | null };
  'region-unknown': { text: string };
  'region-missing': Record<never, never>;
  'district-unknown': { text: string };
  'division-ambiguous': { text: string; candidates: readonly string[] };
  'recommender-unknown': { text: string };

  // About its title.
  'tier-missing': { rows: number };
  'tier-unknown': { text: string; allowed: readonly string[]; scheme: string; jurisdiction?: string };
  'stage-assumed': { stage: string; rows: number };
  'stage-unclear': { text: string; stage: string };
  'day-missing': { rows: number };
  /** A stage of a project without its day; `on`: the day of the table, on which it stood there already. */
  'stage-undated': { text: string; on: string | null };
  /** Progress or investment without its day. */
  'report-undated': Record<never, never>;
  'day-unclear': { days: readonly string[] };
  'date-for-text': { text: string };
  'day-unreadable': { text: string };
  'hour-left-out': { text: string; rows: number };
  'round-unreadable': { text: string };
  'status-unclear': { text: string };
  'status-unread': { text: string; rows: number };

  // About the numbering.
  'numbering-gap': { expected: number; found: number };
  'numbering-back': { previous: number; found: number };
  'number-unreadable': { text: string };

  // About the register that a list is matched with.
  'known-by-former-name': { id: string; name: string; nameNow: string };
  'known-by-code': { id: string; name: string; nameNow: string };
  'known-by-folding': { id: string; name: string; nameNow: string };
  'known-elsewhere': { name: string; candidates: readonly string[] };
  'match-ambiguous': { name: string; candidates: readonly string[] };
  'enterprise-ambiguous': { name: string; candidates: readonly string[] };
  'code-differs': { name: string; received: string; candidates: readonly string[] };
  'decision-unknown': { id: string };

  // About a notice that is applied to it.
  'removal-of-unknown': { name: string };
  'removal-not-held': { id: string; name: string };
  'rename-of-unknown': { name: string };
  'rename-incomplete': { from: string; to: string };
  'rename-several': { name: string; names: readonly string[] };
  'rename-known': { id: string; name: string };
  'new-name-taken': { name: string; candidates: readonly string[] };
  'title-held': { id: string; name: string };
};
