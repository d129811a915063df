/** One table of the benchmark: candidates that do the same work, the first one being what the others are compared with. */
export type Suite = {
  title: string;
  /** How many things one run works through. */
  things: number;
  rounds: number;
  /** Candidates that work through one in so many of the things: their times are told as if they did all. */
  oneIn?: Readonly<Record<string, number>>;
  /** Each candidate prepares what it needs and answers what is timed. */
  candidates: Readonly<Record<string, () => (() => unknown) | Promise<() => unknown>>>;
};
