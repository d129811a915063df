import type { Counted } from '../count/index.js';
import type { Scale } from '../figure/index.js';
import type { Progress } from '../target/index.js';

/** How one language words the parts of a chart. */
export type ChartTexts = {
  /** What is counted, as the title of an axis. */
  counted: Readonly<Record<Counted, string>>;
  tier: string;
  day: string;
  count: string;
  atMost: string;
  uncertain: string;
  notStated: string;
  all: string;
  orAbove: (tier: string) => string;
  /** Takes the place of the day in the basis sentence of several days. */
  eachDay: string;
  range: (least: string, most: string) => string;
  round: string;
  stage: string;
  verdict: Readonly<Record<Progress['verdict'], string>>;
  standing: (asOf: string, verdict: string, done: string | null, remaining: string | null) => string;
  /** What is missing between two percentages. */
  points: (amount: number) => string;
  straightLine: string;
  source: (document: string) => string;
  /** From which number on amounts are printed in which scale, the largest first. */
  scales: readonly { from: number; scale: Scale; name: string }[];
  /** Units of sources in this language, where it is another; an empty one is left out. */
  units: Readonly<Record<string, string>>;
};
