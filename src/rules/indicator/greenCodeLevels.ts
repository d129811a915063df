import type { Citation } from '../../records/title/index.js';

/** A level of the green code, and how many percent of the ranked factories it takes in. */
export type GreenCodeLevel = { level: string; share: number; citation: Citation };

const citation = {
  document: '工信厅节函〔2023〕384号',
  clause: 'annex 5, 企业绿码',
  confidence: 'several',
} as const satisfies Citation;

/**
 * The levels of the green code (企业绿码), best first, as shares of the national green factories; coded anew every year from
 * the data that they filed. A code is a rank within a population and is recorded as a rating, never computed: how shares
 * are rounded and ties are broken was not confirmed.
 */
export const greenCodeLevels: readonly GreenCodeLevel[] = [
  { level: 'A+', share: 5, citation },
  { level: 'A', share: 35, citation },
  { level: 'B', share: 60, citation },
];
