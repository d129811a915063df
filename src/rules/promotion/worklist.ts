import type { UnitFilter } from '../../counts/count/internal.js';
import type { Source } from '../../records/timeline/index.js';
import { aboutScheme, type Scheme } from '../../records/title/internal.js';
import type { Day } from '../../words/calendar/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { arrayIn, listIn, objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import type { Shelf } from '../rulebook/index.js';
import { compared } from './lack.js';
import { dutyWork } from './worklist/dutyWork.js';
import { cultivationWork, titleEndWork } from './worklist/endWork.js';
import { PlaceRulebooks } from './worklist/PlaceRulebooks.js';
import { reviewWork } from './worklist/reviewWork.js';
import type { WorkContext } from './worklist/WorkContext.js';
import type { WorkItem, Worklist } from './worklist/WorkItem.js';
import { windowWork } from './worklist/windowWork.js';
import { workersIn } from './worklist/workersIn.js';

export type WorklistOptions = {
  /** The rulebooks that are known. */
  shelf: Shelf;
  asOf: Day;
  /** The last day of the span. */
  until: Day;
  /** The units that are asked about, by what they are and where they lie. */
  where?: UnitFilter;
  /** Whether an event that is not in the source did not happen. Without it what was not recorded is unknown. */
  complete?: boolean;
  /** As it was known on that day. Every event then needs `recordedAt`. */
  knownAt?: Day;
};

/**
 * What falls due from a day on up to another, unit by unit: the duties of holders (those of the whole year of the first
 * day), the windows of rounds that are known, titles and cultivation terms that end, and reviews that nobody has closed.
 * A round to come is never invented: what returns every year comes from the rulebook in force alone.
 *
 * The yearly table that is due in a year is that of the year before, as `annual-record` events say.
 *
 * @throws RegistryError `invalid-day`, `invalid-query`, `unknown-scheme`, `invalid-argument`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区', division: '120116' }]
 * const won = { type: 'title', unit: 'p1', stage: 'recognised' } as const
 * const events: RegistryEvent[] = [
 *   { ...won, scheme: 'green-manufacturing', tier: 'national', on: '2017-08-23' },
 *   { ...won, scheme: 'water-efficiency-leader', on: '2024-12-20' },
 * ]
 * const { items } = worklist({ units, events }, { shelf, asOf: '2026-03-01', until: '2026-12-31' })
 * items.map(({ kind, due, state }) => [kind, due, state])
 * //=> [['duty', '2026-04-15', 'unknown'], ['title-end', '2026-12-20', 'open']]
 */
export function worklist(source: Source, options: WorklistOptions): Worklist {
  const { shelf, asOf, until, where = {}, complete = false, knownAt } = objectIn(options, 'options');
  listIn(shelf, 'options.shelf');
  if (dayNumber(asOf) > dayNumber(until))
    throw new RegistryError('invalid-query', {
      field: 'until',
      received: until,
      allowed: [],
      shape: 'until',
    });
  const { schemes, units, events } = objectIn(source, 'source');
  arrayIn(units, 'source.units');
  arrayIn(events, 'source.events');
  const context: WorkContext = { asOf, until, complete, schemes };
  const workers = workersIn(source, { asOf, where, knownAt });
  const places = new PlaceRulebooks(shelf, context);
  const items = new Map<string, WorkItem>();
  const take = (found: readonly WorkItem[]) => {
    for (const item of found) if (!items.has(item.id)) items.set(item.id, item);
  };
  for (const worker of workers.asked) {
    const { record, division = 'CN', titles } = worker;
    for (const scheme of places.schemes) {
      const { id } = scheme;
      if (!titles.has(id) && !mayBear(scheme, record.kind, schemes)) continue;
      const inForce = places.inForce(id, division, titles.has(id) ? record.id : undefined);
      for (const holding of places.holdings(id, division)) take(dutyWork(worker, holding, context));
      if (inForce) take(windowWork(worker, { rulebook: inForce, scheme, isInForce: true }, context));
      for (const rulebook of places.rounds(id, division)) {
        take(windowWork(worker, { rulebook, scheme, isInForce: false }, context));
      }
    }
    take(titleEndWork(worker, context));
    take(cultivationWork(worker, context));
    take(reviewWork(worker, workers.titlesOf, context));
  }
  return { asOf, until, items: [...items.values()].sort(byDay), gaps: places.gaps };
}

/** By day, what has no day last; then by unit. */
function byDay(a: WorkItem, b: WorkItem): number {
  const keyOf = ({ due, unit, id }: WorkItem) => [due ?? '~', unit, id].join('\u0000');
  return compared(keyOf(a), keyOf(b));
}

/** Who says nothing of who bears its titles means units. */
function mayBear({ id }: Scheme, kind: string, own: Source['schemes']): boolean {
  const { bearers } = aboutScheme(id, own);
  return bearers ? bearers.some((one) => one === kind) : kind !== 'enterprise';
}
