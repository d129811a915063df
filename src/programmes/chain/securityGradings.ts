import type { RuleCitation } from '../../rules/rulebook/index.js';
import type { Confidence, Labels } from '../../words/vocabulary/index.js';
import { saidIn } from '../support/internal.js';

/** A grading of security: it is recorded as a `rating` event of an enterprise, and is no title. */
export type SecurityGrading = {
  /** The name that the `rating` event bears. */
  rating: string;
  labels: Labels;
  /** The grades, lowest first, where they were seen. */
  grades?: readonly number[];
  /** How many years an assessment lasts, by grade. */
  years?: Readonly<Record<string, number>>;
  citation: RuleCitation;
  confidence: Confidence;
};

/** The two gradings that the interview names. Which grade a firm has, an assessment says; nothing is computed here. */
export const securityGradings: readonly SecurityGrading[] = [
  {
    rating: 'industrial-internet-security',
    labels: {
      en: 'classification and grading protection of the industrial internet',
      'zh-CN': '工业互联网安全分类分级',
      'zh-TW': '工業互聯網安全分類分級',
    },
    grades: [1, 2, 3],
    years: { '2': 2, '3': 1 },
    citation: { document: '工信部网安〔2024〕68号' },
    confidence: 'primary',
  },
  {
    rating: 'industrial-data-security',
    labels: {
      en: 'classification and grading protection of industrial data',
      'zh-CN': '工业数据分类分级',
      'zh-TW': '工業數據分類分級',
    },
    citation: saidIn('S30'),
    confidence: 'interview',
  },
];
