import type { Labels } from '../../../words/vocabulary/index.js';
import type { EvidenceDemand } from '../../rulebook/index.js';

/** A column of an evidence table: what it asks, in what shape, and what proves it. */
export type EvidenceColumn = Pick<EvidenceDemand, 'values' | 'unit' | 'proofs'> & {
  /** The path in the assessment, which names the column whatever the language. */
  key: string;
  type: Exclude<EvidenceDemand['type'], 'titles'> | 'text' | 'day';
  title: Labels;
};

/** Something in a filled table that a person should look at. */
export type EvidenceDoubt = {
  code:
    | 'keys-missing'
    | 'column-unknown'
    | 'unit-missing'
    | 'unit-repeated'
    | 'period-missing'
    | 'answer-unclear'
    | 'evidence-invalid';
  /** Counted from 1. */
  at: { row: number; column?: number };
  /** The cell as it stands. */
  text: string;
  /** What is wrong and what is allowed. */
  message: Labels;
};
