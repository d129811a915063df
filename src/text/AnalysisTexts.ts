/** How one language says how a result was made from counts. */
export type AnalysisTexts = {
  /** Puts the sentence of a count behind the one about the result. */
  join: (made: string, count: string) => string;
  moment: (asOf: string, knownAt: string | undefined) => string;
  moves: (from: string, to: string) => string;
  bridge: (from: string, to: string) => string;
  pool: (from: string, to: string) => string;
  /** Names `award` and `equivalence`. */
  bases: Readonly<Record<string, string>>;
  growth: (before: string, after: string) => string;
  part: (part: string, whole: string) => string;
  coverage: (dimension: string, values: number, least: number) => string;
  /** `tier` is null where the places go by the total. */
  ranking: (places: number, tier: string | null) => string;
  round: (scheme: string, period: string, asOf: string) => string;
  filing: (year: number, dueOn: string, knownOn: string) => string;
  /** `asOf` is null where the source does not say. */
  share: (whole: string, asOf: string | null, source: string) => string;
};
