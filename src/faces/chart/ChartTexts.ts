import type { Counted } from '../../counts/count/index.js';
import type { Progress } from '../../counts/target/index.js';
import type { ProjectFunnelStep } from '../../programmes/service/index.js';

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
  /** The steps from a diagnosis to a finished project. */
  funnelSteps: Readonly<Record<ProjectFunnelStep['step'], string>>;
  /** How many projects stand beside a number of enterprises. */
  projects: (number: string) => string;
  verdict: Readonly<Record<Progress['verdict'], string>>;
  standing: (asOf: string, verdict: string, done: string | null, remaining: string | null) => string;
  /** What is missing between two percentages. */
  points: (amount: number) => string;
  straightLine: string;
  source: (document: string) => string;
  titlesUpTo: (asOf: string) => string;
  corrected: string;
  /** What a chart of failing rules rests on. */
  failing: (rulebook: string, asOf: string, firms: number) => string;
  rule: string;
  unmet: string;
  unknown: string;
};
