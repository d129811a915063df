import { isPromise } from './daysOf.js';
import { change, end, endsUnchosen, happenBy, mayBeOver, type Rules, standingIn } from './happen.js';
import type { Labels } from './Labels.js';
import type { Course, Standing } from './Standing.js';
import type { DatedFact } from './titleFacts.js';

/** All that may come of a day on which just some facts happen, given by their places in order. */
export type DayOf = (
  standings: readonly Standing[],
  today: readonly number[],
  day: number,
  isAhead: (place: number) => boolean,
) => Course[];

/** The days of one title, each in the order in which what falls on one day is taken to happen. */
export function dayBy(
  facts: readonly DatedFact[],
  units: readonly string[],
  labels: Labels,
  rules: Rules,
): {
  /** How things may stand before the first day. */
  atFirst: (standings: readonly Standing[]) => Course[];
  dayOf: DayOf;
  /** How many facts say what was held before. */
  foretold: number;
} {
  const happen = happenBy(facts, units, labels, rules);
  const promises = facts.flatMap((dated, place) => {
    const counts = dated.does === 'opens' || !endsUnchosen(dated, rules);
    return counts && isPromise(dated, rules.isLenient)
      ? [{ ...dated, place, unit: units.indexOf(dated.fact.unit) }]
      : [];
  });

  /** A title may be held because a fact that is still ahead says so. */
  const foretell = (course: Course, isAhead: (place: number) => boolean): Course[] => {
    let courses = [course];
    for (const { place, unit, does } of promises) {
      if (!isAhead(place)) continue;
      courses = courses.flatMap((one) => {
        const { holding: held, endedOn, hasEarlierTerm } = standingIn(one, unit);
        if (held || endedOn < Number.POSITIVE_INFINITY) return [one];
        // A notice of expiry after the last term is about that term.
        if (hasEarlierTerm && mayBeOver(facts[place], rules.scheme)) return [one];
        const label = labels.numberOf(
          { unit, begun: does === 'opens' ? facts[place] : undefined },
          `${place}`,
        );
        const holding = { label, step: -1, term: undefined, promise: place };
        return [one, change(one, unit, { holding }, { what: 'begins', label })];
      });
    }
    return courses;
  };

  /** Ends what has run out by a day. A term of which only the span is known may end on any day of it. */
  const runOut = (course: Course, day: number): Course[] => {
    let courses = [course];
    course.standings.forEach(({ holding }, unit) => {
      const fact = holding && (facts[holding.step] ?? labels.list[holding.label]?.begun);
      const foretold = holding && facts[holding.promise];
      const isForetold = foretold !== undefined && mayBeOver(foretold, rules.scheme);
      const term = isForetold ? { first: Number.NEGATIVE_INFINITY, last: foretold.span.last } : holding?.term;
      if (!holding || !term || day < term.first) return;
      const { label } = holding;
      const cause = fact ?? foretold;
      if (!cause) return;
      courses = courses.flatMap((one) => {
        const ended = change(end(one, unit, holding, 'expired', cause), unit, {
          over: { label, by: 'expired' },
        });
        return day < term.last ? [one, ended] : [ended];
      });
    });
    return courses;
  };

  return {
    foretold: promises.length,
    atFirst: (standings) => foretell({ standings, changes: [] }, () => true),
    dayOf(standings, today, day, isAhead) {
      const inOrder = alongMergers(today.map((place) => ({ place, dated: facts[place] })));
      if (!rules.isLenient && isContradictory(inOrder.flatMap(({ dated }) => dated ?? []))) return [];
      const isEarly = ({ dated }: { dated: DatedFact | undefined }) =>
        dated !== undefined && early.includes(dated.does);
      let courses = runOut({ standings, changes: [] }, day);
      for (const { place } of inOrder.filter(isEarly))
        courses = courses.flatMap((one) => happen(one, place, day));
      courses = courses.flatMap((one) => foretell(one, isAhead));
      for (const { place } of inOrder.filter((one) => !isEarly(one)))
        courses = courses.flatMap((one) => happen(one, place, day));
      return courses;
    },
  };
}

/** What comes on a day before anything that ends a title. */
const early: readonly DatedFact['does'][] = ['passes-on', 'refuses', 'expires', 'begins', 'opens'];

type Placed = { place: number; dated: DatedFact | undefined };

/** Mergers of one day follow their chain: what is absorbed by an absorbed unit comes first. */
function alongMergers(today: readonly Placed[]): Placed[] {
  const mergers = today.filter(({ dated }) => dated?.does === 'merges');
  if (mergers.length < 2) return [...today];
  const sorted: Placed[] = [];
  while (mergers.length > 0) {
    const free = mergers.findIndex(
      ({ dated }) => !mergers.some((other) => intoOf(other) === dated?.fact.unit),
    );
    sorted.push(...mergers.splice(Math.max(0, free), 1));
  }
  const isBefore = ({ dated }: Placed) => dated?.does !== 'splits' && dated?.does !== 'closes';
  const others = today.filter(({ dated }) => dated?.does !== 'merges');
  return [...others.filter(isBefore), ...sorted, ...others.filter((one) => !isBefore(one))];
}

function intoOf({ dated }: Placed): string | undefined {
  return dated?.does === 'merges' ? dated.fact.into : undefined;
}

/** Whether two facts of one day cannot both be so: a title given and refused, a unit that ends in two ways. */
function isContradictory(today: readonly DatedFact[]): boolean {
  const given = new Set(today.flatMap(({ does, fact }) => (does === 'begins' ? fact.unit : [])));
  const refused = today.some(
    ({ does, fact }) => (does === 'refuses' || does === 'ends') && given.has(fact.unit),
  );
  return refused || today.some((one) => today.some((other) => endsOtherwise(one, other)));
}

/** Whether two facts end one unit alike but not in the same way. Two documents may tell of one merger. */
function endsOtherwise(one: DatedFact, other: DatedFact): boolean {
  if (one.fact.unit !== other.fact.unit) return false;
  if (one.does === 'merges' && other.does === 'merges')
    return one.fact.into !== other.fact.into || one.fact.titles !== other.fact.titles;
  return one.does === 'closes' && other.does === 'closes' && one.fact.titles !== other.fact.titles;
}
