import { addMonthsTo, dayNumber, dayOf } from '../../../words/calendar/internal.js';
import type { Stage } from '../../../words/vocabulary/index.js';
import type { TitleEvent } from '../../event/index.js';
import { heldStagesOf, type Scheme } from '../../title/internal.js';
import type { End } from '../Tenure.js';
import { isPromise } from './daysOf.js';
import type { Labels } from './Labels.js';
import type { Change, Course, Holding, Standing } from './Standing.js';
import type { DatedFact } from './titleFacts.js';

/** How a history is read. */
export type Rules = {
  scheme: Scheme;
  /** The stages that count as held, instead of the scheme's own. */
  chosen: readonly Stage[] | undefined;
  /** Takes what no registry would record: an end without a beginning, a step of a closed unit. */
  isLenient: boolean;
};

/** Lets a fact, given by its place, happen on a day. Several courses where nobody has decided a review; none if it cannot have happened. */
export type Happen = (course: Course, place: number, day: number) => Course[];

/** How the facts of one title change how units stand. */
export function happenBy(
  facts: readonly DatedFact[],
  units: readonly string[],
  labels: Labels,
  rules: Rules,
): Happen {
  const { scheme, isLenient } = rules;
  const numberOf = new Map(units.map((unit, number) => [unit, number]));
  const holdsOwn = ({ tier, stage }: TitleEvent) => heldStagesOf(scheme, tier).includes(stage);
  const termFrom = (day: number) =>
    scheme.validMonths === undefined ? undefined : dayNumber(addMonthsTo(dayOf(day), scheme.validMonths));

  /** Whether a notice of expiry may be about a term that only an opening tells of. */
  const mayRenew = scheme.validMonths !== undefined && facts.some(({ does }) => does === 'expires');

  const begin = (course: Course, unit: number, place: number, day: number): Course[] => {
    const { holding, hasEarlierTerm } = standingIn(course, unit);
    const fact = facts[place];
    if (!fact) return [];
    const last = termFrom(day);
    const term = last === undefined ? undefined : { first: last, last };
    // What was only foretold is told by this step.
    if (holding && holding.promise >= 0 && !mayRenew) return [];
    if (holding) {
      const renewed = { ...holding, step: place, term };
      const isRenewal = hasEarlierTerm || holding.term?.last !== last;
      return [
        change(
          course,
          unit,
          { holding: renewed, hasEarlierTerm: isRenewal },
          { what: 'goes-on', label: holding.label, fact },
        ),
      ];
    }
    const label = labels.numberOf({ unit, begun: fact }, `${place}`);
    const fresh = { label, step: place, term, promise: -1 };
    return [change(course, unit, { holding: fresh, hasEarlierTerm }, { what: 'begins', label })];
  };

  const open = (course: Course, unit: number, place: number, day: number): Course[] => {
    const { holding } = standingIn(course, unit);
    const fact = facts[place];
    const last = termFrom(day);
    const term = last === undefined ? undefined : { first: day + 1, last };
    if (holding && holding.promise !== place) return [course];
    if (holding) return [change(course, unit, { holding: { ...holding, promise: -1, term } })];
    const label = labels.numberOf({ unit, begun: fact }, `${place}`);
    return [
      change(course, unit, { holding: { label, step: -1, term, promise: -1 } }, { what: 'begins', label }),
    ];
  };

  const finish = (course: Course, unit: number, place: number): Course[] => {
    const { holding, over, hasEarlierTerm, endedOn, endedHolding } = standingIn(course, unit);
    const fact = facts[place];
    if (fact?.does !== 'expires' && fact?.does !== 'ends') return [];
    const isExpiry = fact.does === 'expires';
    const isNoticed = over && (isExpiry ? over.by === 'expired' : endedOn < Number.POSITIVE_INFINITY);
    const noticed: Change[] = isNoticed ? [{ what: 'noticed', label: over.label, fact }] : [];
    if (holding) {
      if (holding.promise >= 0 && holding.promise !== place) return [];
      // A notice of expiry that comes before the running term is over is about the term before.
      if (isExpiry && holding.term && hasEarlierTerm) return [change(course, unit, {}, ...noticed)];
      return [end(course, unit, holding, stageOf(fact.fact), fact)];
    }
    // The notice of an end that had come by itself, and notices that strike out units which are no more.
    if (noticed.length > 0) return [change(course, unit, {}, ...noticed)];
    if (endedHolding || endsUnchosen(fact, rules)) return [course];
    if (isExpiry && hasEarlierTerm && scheme.validMonths !== undefined) return [course];
    if (!isPromise(fact, isLenient)) return [];
    if (endedOn < Number.POSITIVE_INFINITY) return [course];
    const label = labels.numberOf({ unit, begun: undefined }, `${place}`);
    const begun = change(course, unit, {}, { what: 'begins', label });
    return [
      change(begun, unit, { hasEarlierTerm: true }, { what: 'ends', label, by: stageOf(fact.fact), fact }),
    ];
  };

  /** A step to a stage that does not count ends what was counted, unless a held title is only looked at again. */
  const passOn = (course: Course, unit: number, place: number): Course[] => {
    const { holding } = standingIn(course, unit);
    const fact = facts[place];
    const step = holding && facts[holding.step];
    if (fact?.does !== 'passes-on' || step?.does !== 'begins') return [course];
    const isOver = holdsOwn(fact.fact) || !holdsOwn(step.fact);
    return [holding && isOver ? end(course, unit, holding, 'passed-on', fact) : course];
  };

  /** Hands a title to the unit that absorbs its bearer, unless that unit has it already. */
  const hand = (
    course: Course,
    unit: number,
    holding: Holding,
    fact: DatedFact & { does: 'merges' },
    place: number,
  ): Course => {
    const into = numberOf.get(fact.fact.into) ?? unit;
    if (standingIn(course, into).holding) return end(course, unit, holding, 'merged', fact);
    const passed = end(course, unit, holding, 'passed-on', fact);
    const inherited = { by: fact, from: holding.label };
    const label = labels.numberOf(
      { unit: into, begun: labels.list[holding.label]?.begun, inherited },
      `${holding.label} ${place}`,
    );
    const { hasEarlierTerm } = standingIn(course, unit);
    return change(
      passed,
      into,
      { holding: { ...holding, label }, hasEarlierTerm },
      { what: 'begins', label },
    );
  };

  const unmake = (course: Course, unit: number, place: number, day: number): Course[] => {
    const fact = facts[place];
    const { holding } = standingIn(course, unit);
    if (fact?.does !== 'merges' && fact?.does !== 'splits' && fact?.does !== 'closes') return [];
    const isEnd = fact.does !== 'splits';
    // Whoever absorbs a unit is still there.
    if (
      fact.does === 'merges' &&
      !isLenient &&
      standingIn(course, numberOf.get(fact.fact.into) ?? unit).endedOn < day
    )
      return [];
    const { titles } = fact.fact;
    /** What was foretold would not come true. */
    const isBroken =
      holding !== undefined && holding.promise >= 0 && !mayBeOver(facts[holding.promise], scheme);
    const lapsed = (): Course[] => {
      if (!holding) return [course];
      if (isBroken) return [];
      const over = isEnd ? { label: holding.label, by: fact.fact.type } : undefined;
      return [change(end(course, unit, holding, fact.fact.type, fact), unit, { over })];
    };
    const continued = (): Course[] => {
      if (!holding || fact.does !== 'merges') return [course];
      return holding.promise >= 0 ? [] : [hand(course, unit, holding, fact, place)];
    };
    const courses = [...(titles === 'lapse' ? [] : continued()), ...(titles === 'continue' ? [] : lapsed())];
    if (!isEnd) return courses;
    const ended = {
      endedOn: Math.min(day, standingIn(course, unit).endedOn),
      endedHolding: holding !== undefined || standingIn(course, unit).endedHolding,
    };
    return courses.map((one) => change(one, unit, ended));
  };

  return (course, place, day) => {
    const fact = facts[place];
    const unit = fact && numberOf.get(fact.fact.unit);
    if (!fact || unit === undefined) return [];
    if (fact.does === 'expires' || fact.does === 'ends') return finish(course, unit, place);
    // Nothing but an ending comes after the day on which a unit was absorbed or closed.
    if (!isLenient && standingIn(course, unit).endedOn < day && fact.does !== 'refuses') return [];
    if (fact.does === 'begins') return begin(course, unit, place, day);
    if (fact.does === 'opens') return open(course, unit, place, day);
    if (fact.does === 'passes-on') return passOn(course, unit, place);
    if (fact.does === 'refuses') return [course];
    return unmake(course, unit, place, day);
  };
}

/** Whether a title may have ended before the fact that says that it was held: a notice of expiry can come after all. */
export function mayBeOver(foretold: DatedFact | undefined, { validMonths }: Scheme): boolean {
  return foretold?.does === 'expires' && validMonths !== undefined;
}

/** Whether an ending may be of a title at a stage that was not chosen, so that it says nothing of the chosen ones. */
export function endsUnchosen({ fact }: DatedFact, { scheme, chosen }: Rules): boolean {
  if (!chosen || fact.type !== 'title') return false;
  return !heldStagesOf(scheme, fact.tier).every((stage) => chosen.includes(stage));
}

export function standingIn({ standings }: Course, unit: number): Standing {
  const standing = standings[unit];
  if (!standing) throw new RangeError(`no unit ${unit}`);
  return standing;
}

export function change(course: Course, unit: number, parts: Partial<Standing>, ...changes: Change[]): Course {
  const standings = course.standings.map((one, at) => (at === unit ? { ...one, ...parts } : one));
  return { standings, changes: [...course.changes, ...changes] };
}

export function end(
  course: Course,
  unit: number,
  { label }: Holding,
  by: End['by'],
  fact: DatedFact,
): Course {
  return change(
    course,
    unit,
    { holding: undefined, hasEarlierTerm: true },
    { what: 'ends', label, by, fact },
  );
}

function stageOf({ stage }: TitleEvent): End['by'] {
  return stage === 'expired' || stage === 'withdrawn' ? stage : 'removed';
}
