/**
 * What is timed. It may answer with a text, or with a function that tells it when the clock has stopped: candidates of one
 * suite that tell something must tell the same. `{ instead }` is a figure of its own in place of the milliseconds, `{ tell }`
 * what tells beside it.
 */
export type Work = () => unknown;

/** One table of the benchmark: candidates that do the same work, the first one being what the others are compared with. */
export type Suite = {
  title: string;
  /** How many things one run works through. */
  things: number;
  rounds: number;
  /** Candidates that work through one in so many of the things: their times are told as if they did all. */
  oneIn?: Readonly<Record<string, number>>;
  /** Run once, without a run before that warms up. */
  cold?: true;
  /** What the figures are, if they are not milliseconds. */
  figure?: string;
  /** Each candidate prepares what it needs and answers what is timed. */
  candidates: Readonly<Record<string, () => Work | Promise<Work>>>;
};
