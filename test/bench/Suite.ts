/** One table of the benchmark: candidates that do the same work, the first one being what the others are compared with. */
export type Suite = {
  title: string;
  /** How many things one run works through. */
  things: number;
  rounds: number;
  /** Each candidate prepares what it needs and answers what is timed. */
  candidates: Readonly<Record<string, () => (() => unknown) | Promise<() => unknown>>>;
};
