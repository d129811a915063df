import type { SubsidyFindingParams } from './interestSubsidy.js';
import type { SupportAnswer, SupportNote, TakenAs } from './SupportReport.js';
import type { AmountBase, Payer, Standing } from './SupportScheme.js';

/** The words of one language in which support is told. */
export type SupportTexts = {
  title: (project: string) => string;
  lead: (asOf: string, schemes: number) => string;
  sideBySide: string;
  standing: Readonly<Record<Standing, string>>;
  outcome: Readonly<Record<SupportAnswer['outcome'], string>>;
  head: (title: string, outcome: string, standing: string) => string;
  document: (document: string, from: string, until: string | undefined) => string;
  /** At most, if approved. */
  ceiling: (amount: string) => string;
  ceilingUnknown: string;
  base: (base: string, amount: string | undefined, as: string | undefined, percent: string) => string;
  interest: (points: number, years: number) => string;
  cap: (cap: string, isCapped: boolean) => string;
  shares: (shares: readonly string[]) => string;
  share: (payer: string, amount: string | undefined) => string;
  bases: Readonly<Record<AmountBase, string>>;
  takenAs: Readonly<Record<TakenAs, string>>;
  payers: Readonly<Record<Payer['level'], string>>;
  notes: Readonly<Record<SupportNote, string>>;
  barredBy: (titles: readonly string[]) => string;
  findings: { readonly [C in keyof SubsidyFindingParams]: (params: SubsidyFindingParams[C]) => string };
};
