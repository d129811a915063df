import type { Labels } from '../../../words/vocabulary/index.js';
import type { EvidenceDemand } from '../../rulebook/index.js';

/** A column of an evidence table: what it asks, in what shape, and what proves it. */
export type EvidenceColumn = Pick<EvidenceDemand, 'values' | 'unit' | 'proofs'> & {
  /** The path in the assessment, which names the column whatever the language. */
  key: string;
  type: Exclude<EvidenceDemand['type'], 'titles'> | 'text' | 'day';
  title: Labels;
};
