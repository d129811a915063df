import type { IndicatorIssueTexts } from '../rules/indicator/index.js';
import type { IssueCode } from '../words/vocabulary/index.js';

/** The text of every issue that only indicators have, in one language; the others are told as those of records are. */
export type IndicatorTexts = Omit<IndicatorIssueTexts, IssueCode>;
