import type { FoundIncident, FoundTitle, Range, Verdict } from '../rulebook/index.js';
import type { PromotionReport, WarningParams, WindowStatus } from './PromotionReport.js';

/** The words of one language in which a report is told. */
export type PromotionTexts = {
  title: (unit: string, tier: string) => string;
  basis: (rulebook: string, documents: string, asOf: string) => string;
  outcome: Readonly<Record<PromotionReport['outcome'], string>>;
  earliest: (day: string) => string;
  sections: Readonly<
    Record<'unmet' | 'unknown' | 'warnings' | 'met' | 'missing' | 'windows' | 'duties' | 'decided', string>
  >;
  needed: (text: string) => string;
  found: (text: string) => string;
  gap: (gap: string) => string;
  /** One of the conditions that a rule joins, and what was found of it. */
  part: (verdict: Verdict, condition: string, found: readonly string[]) => string;
  clears: (day: string) => string;
  cited: (citation: string, confidence: string) => string;
  transcribed: string;
  /** Every rule of the report has one source only. */
  single: string;
  warnings: { readonly [C in keyof WarningParams]: (params: WarningParams[C], title: string) => string };
  nothing: string;
  /** A statement with which no document is named. */
  declared: string;
  denied: string;
  range: (range: Range) => string;
  percent: (number: number) => string;
  /** `unit` follows both numbers, with the space before it. */
  share: (part: string, of: string, unit: string, percent: string) => string;
  foundTitle: (title: FoundTitle, tier: string) => string;
  foundIncident: (incident: FoundIncident, kind: string, grade: string | undefined) => string;
  proofs: (list: string) => string;
  window: (status: WindowStatus, who: string, step: string, closes: string) => string;
  windowUnknown: string;
  due: (duty: string, day: string | undefined, consequence: string | undefined) => string;
  colon: string;
  comma: string;
  semicolon: string;
  stop: string;
};
