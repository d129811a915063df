import type { Issue, Labels } from '../../../words/vocabulary/index.js';

/** What each doubt says beside its code. A message is made from these, late and in the asked language. */
export type EvidenceDoubtParams = {
  /** No row names the columns. */
  'keys-missing': Record<never, never>;
  /** The rulebook does not ask for it here. */
  'key-unknown': { key: string };
  /** A column before it has the same key. */
  'key-repeated': { key: string };
  /** What the row says beside whose it is. */
  'firm-missing': { text: string };
  'firm-repeated': { firm: string };
  /** Whose it is or of which days is not known. */
  'firm-unread': { firm: string };
  /** An answer that is none of those that are allowed. */
  'answer-unclear': { text: string; allowed: Labels };
  'evidence-invalid': { evidence: string; issue: Issue };
};

/** Something in a filled table that a person should look at, as data. */
export type EvidenceDoubt = {
  [C in keyof EvidenceDoubtParams]: {
    code: C;
    /** Counted from 1. */
    at: { row: number; column?: number };
    params: EvidenceDoubtParams[C];
  };
}[keyof EvidenceDoubtParams];

/** The text of every doubt in one language. */
export type EvidenceTexts = {
  readonly [C in keyof EvidenceDoubtParams]: (params: EvidenceDoubtParams[C]) => string;
};
