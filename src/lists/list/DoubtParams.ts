/** What each doubt says beside its code. A message is made from these, late and in the asked language. */
export type DoubtParams = {
  // About a list as a whole.
  'header-missing': { rows: number };
  'heading-misleading': { heading: string; kind: string };
  'heading-repeated': { heading: string };
  'heading-unknown': { heading: string };
  /** Amounts of money of which neither the cell, the heading nor a line says in what unit they are. */
  'money-unit-missing': { headings: readonly string[] };
  'title-differs': { field: string; told: string; printed: string; scheme: string; jurisdiction?: string };
  'count-differs': { category: string; declared: number; found: number };
  'heading-in-row': { text: string };
  'cells-filled': { heading: string; rows: number };

  // About a row.
  'row-unreadable': Record<never, never>;
  'line-not-read': { text: string };
  'row-ragged': { expected: number; found: number };
  'cell-too-long': { length: number; limit: number };
  'cell-not-read': { heading: string; text: string };
  'formula-error': { text: string };
  'broken-character': { text: string };
  'kind-unknown': { text: string };
  'table-unclear': Record<never, never>;

  // About what is listed.
  'name-short': { name: string };
  'name-brackets': { name: string; inside: string };
  'former-name-assumed': { name: string; former: string };
  'branch-unclear': { name: string; enterprise: string };
  'name-traditional': { name: string; simplified: string };
  'name-repeated': { name: string; row: number; sheet: string | null };
  'credit-code-wrong': {
    received: string;
    problem: 'length' | 'character' | 'check' | 'organisation-check';
    expected: string | null;
  };
  'region-unknown': { text: string };
  'region-missing': Record<never, never>;
  'district-unknown': { text: string };
  'recommender-unknown': { text: string };

  // About its title.
  'tier-missing': Record<never, never>;
  'tier-unknown': { text: string; allowed: readonly string[]; scheme: string; jurisdiction?: string };
  'stage-assumed': { stage: string };
  'stage-unclear': { text: string; stage: string };
  'day-missing': Record<never, never>;
  'day-unreadable': { text: string };

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
  'rename-known': { id: string; name: string };
  'new-name-taken': { name: string; candidates: readonly string[] };
  'title-held': { id: string; name: string };
};
