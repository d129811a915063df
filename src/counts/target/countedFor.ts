import type { Source } from '../../records/timeline/index.js';
import { type Day, dayNumber, dayOf } from '../../words/calendar/internal.js';
import type { FoundFigure } from '../../words/figure/index.js';
import { endingStages, type Stage, stages } from '../../words/vocabulary/index.js';
import { coverageBy, coverageOf, thingsOf, widened } from '../analysis/internal.js';
import { type Basis, type CountQuery, countTiers, dimensions, type Measured } from '../count/index.js';
import type { Caveat } from './Caveat.js';
import type { Evidence } from './Evidence.js';
import { laterLists } from './laterLists.js';
import type { TrackOptions } from './Progress.js';
import type { FlowTarget, ListTarget, Metric, StockTarget } from './Target.js';
import { periodOf, type Term } from './termOf.js';

/** Counts from records what a target is about. */
export function countedFor(
  target: StockTarget | FlowTarget | ListTarget,
  source: Source,
  options: TrackOptions,
  term: Term,
): Evidence {
  const asOf = dayNumber(options.asOf);
  if (target.kind === 'flow') return countFlow(target, source, options, asOf);
  const on = term.last === null ? asOf : Math.min(asOf, term.last);
  if (target.kind === 'coverage') return { ...countList(target, source, dayOf(on), options), on };
  const { caveats, ...counted } = count(source, target.metric, dayOf(on), options);
  const later = on < asOf ? laterLists(target, source, options, on) : [];
  return { ...counted, caveats: [...caveats, ...later], needed: target.quantity, on };
}

type Counted = { found: { total: number; uncertain: number }; caveats: Caveat[]; basis: Basis };

/** Counts; what does not state what is filtered by, or only too coarsely, may be meant too, and is uncertain. */
function count(
  source: Source,
  metric: Metric,
  asOf: Day,
  options: TrackOptions,
  measured: Measured = {},
): Counted {
  const query: CountQuery = { ...metric, ...measured, asOf, ...knownAt(options) };
  const { total, uncertain, basis } = countTiers(source, query);
  const { where = {} } = metric;
  const wide = widened(source, query);
  const count = countAtMost(source, wide) - total - uncertain;
  const caveats: Caveat[] = [];
  if (uncertain > 0) caveats.push({ code: 'uncertain', params: { count: uncertain } });
  if (count > 0)
    caveats.push({
      code: 'not-stated',
      params: {
        count,
        filters: dimensions.filter((name) => where[name] !== undefined && name !== 'kind'),
      },
    });
  return { found: { total, uncertain: uncertain + count }, caveats, basis };
}

function countFlow(target: FlowTarget, source: Source, options: TrackOptions, on: number): Evidence {
  const { metric, quantity } = target;
  const measured = { measure: 'new', period: periodOf(options) } as const;
  const counted = count(source, metric, options.asOf, options, measured);
  const { caveats, basis } = counted;
  const missing = metric.stages
    ? withoutStep(source, { ...metric, ...measured, asOf: options.asOf, ...knownAt(options) }, metric.stages)
    : 0;
  let found: FoundFigure = counted.found;
  if (metric.stages && missing > 0) {
    // Nobody wins without having been put forward: the records of that are not complete.
    found = { value: counted.found.total, boundary: 'at-least' };
    caveats.push({ code: 'stages-missing', params: { count: missing, stages: metric.stages } });
  }
  return { found, needed: quantity, on, caveats, basis };
}

/** How many titles got further in the period without a record of the stages that are counted. */
function withoutStep(source: Source, query: CountQuery, wanted: readonly Stage[]): number {
  const first = Math.min(...wanted.map((stage) => stages.indexOf(stage)));
  const over: readonly Stage[] = [...endingStages, 'rejected'];
  const further = stages.slice(first).filter((stage) => !over.includes(stage));
  const { total, uncertain } = countTiers(source, query);
  return countTiers(source, { ...query, stages: further }).total - total - uncertain;
}

function countList(
  target: ListTarget,
  source: Source,
  asOf: Day,
  options: TrackOptions,
): Omit<Evidence, 'on'> {
  const { metric, dimension, list } = target;
  const query: CountQuery = { ...metric, asOf, ...knownAt(options) };
  const { covered, uncovered, basis } = coverageOf(source, query, { dimension, list });
  // With whatever does not state what is filtered by.
  const wide = widened(source, query);
  const widest = coverageBy(source, wide.query, { dimension, list }, wide.read);
  const open = widest.values.filter(({ value, entries }) => entries.length > 0 && uncovered.includes(value));
  const unstated = widest.unclassified.entries.length;
  const caveats: Caveat[] = [];
  if (open.length > 0) caveats.push({ code: 'uncertain', params: { count: open.length } });
  if (unstated > 0) caveats.push({ code: 'not-stated', params: { count: unstated, filters: [dimension] } });
  return {
    found: {
      total: covered.total,
      uncertain: widest.covered.total + widest.covered.uncertain - covered.total,
    },
    needed: { value: list.length, boundary: 'at-least' },
    caveats,
    basis: { ...basis.counts, by: [dimension] },
    uncovered,
  };
}

function countAtMost(source: Source, { query, read }: ReturnType<typeof widened>): number {
  if (read) return thingsOf(source, query, read).size;
  const { total, uncertain } = countTiers(source, query);
  return total + uncertain;
}

function knownAt(options: TrackOptions): { knownAt?: Day } {
  return options.knownAt === undefined ? {} : { knownAt: options.knownAt };
}
