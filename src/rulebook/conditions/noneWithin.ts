import type { Incident } from '../../assessment/index.js';
import { addMonthsTo, type Day, type DaySpan, dayOf, spanOf } from '../../calendar/index.js';
import { accidentGrades } from '../../vocabulary/index.js';
import type { NoneWithin } from '../Condition.js';
import type { Subject } from '../Subject.js';
import type { FoundIncident, Outcome, Verdict } from '../Verdict.js';
import { lasting } from './lasting.js';
import { lookBack } from './lookBack.js';
import type { Operator } from './Operator.js';

const nothing: readonly FoundIncident[] = [];

type Answer = 'yes' | 'no' | 'unknown';

/**
 * Nothing of some kinds within so many years. An incident stops counting on the day that many years after it, or after it
 * ended; the evidence must reach back as far as the rule looks.
 */
export const noneWithin: Operator<NoneWithin> = ({ kinds, grade, years }) => {
  const startOf = lookBack(years);
  const floor = grade === undefined ? 0 : accidentGrades.indexOf(grade);

  const met = lasting({ verdict: 'met', found: nothing, missing: [] });
  const unknown = lasting({ verdict: 'unknown', found: null, missing: ['incidents'] });

  /** Whether the evidence leaves out the beginning of the years, or all of them. */
  function isTooShort({ from, until }: { from: Day; until: Day }, asOf: Day): boolean {
    const start = startOf(asOf);
    if (years > 0 && until < start) return true;
    // A leap day and the day before it are the same number of years before a day of a common year.
    return from > start && addMonthsTo(from, 12 * years) > asOf;
  }

  /** Whether an incident is of the kinds and the grade asked for. */
  function isMeant(incident: Incident): Answer {
    if (!kinds.includes(incident.kind)) return 'no';
    if (floor === 0 || !incident.kind.endsWith('-accident')) return 'yes';
    if (incident.grade === undefined) return 'unknown';
    return accidentGrades.indexOf(incident.grade) >= floor ? 'yes' : 'no';
  }

  function counts(incident: Incident, { day }: Subject): Answer {
    const meant = isMeant(incident);
    const begun = spanOf(incident.on);
    if (meant === 'no' || begun.first > day) return 'no';
    // A year has 365 or 366 days: most incidents are settled without a calendar.
    const ended = incident.ongoing && incident.until === undefined ? undefined : endOf(incident, begun);
    if (ended && ended.last + 366 * years + 1 <= day) return 'no';
    const clears = ended && ended.first + 365 * years > day ? undefined : clearing(incident, years);
    if (clears && clears.latest <= day) return 'no';
    const certain = begun.last <= day && (!clears || clears.earliest > day);
    return certain && meant === 'yes' ? 'yes' : 'unknown';
  }

  /** One step that sees an incident counting settles it. */
  function verdict(subject: Subject): Verdict {
    const { assessment } = subject;
    if (!assessment?.incidents) return 'unknown';
    let open = isTooShort(assessment.period, subject.asOf);
    for (const incident of assessment.incidents) {
      const answer = counts(incident, subject);
      if (answer === 'yes') return 'unmet';
      open ||= answer === 'unknown';
    }
    return open ? 'unknown' : 'met';
  }

  function outcome(subject: Subject): Outcome {
    const { assessment } = subject;
    if (!assessment?.incidents) return unknown;
    const answer = verdict(subject);
    if (answer === 'met') return met;
    const counting = assessment.incidents.filter((incident) => counts(incident, subject) !== 'no');
    const found = counting.map(foundIncident);
    if (answer === 'unmet') {
      const clearsOn = clearDay(assessment.incidents, counting);
      return { verdict: answer, found, missing: [], ...(clearsOn !== undefined && { clearsOn }) };
    }
    const tooShort = isTooShort(assessment.period, subject.asOf);
    const missing = [...(tooShort ? ['period.from'] : []), ...(found.length > 0 ? ['incidents'] : [])];
    return { verdict: answer, found, missing };
  }

  /** The day on which nothing counts any more, what the evidence tells of later days included. */
  function clearDay(all: readonly Incident[], counting: readonly Incident[]): Day | undefined {
    const open = new Set(all.filter((incident) => isMeant(incident) !== 'no'));
    let day = -Infinity;
    let next: readonly Incident[] = counting;
    while (next.length > 0) {
      for (const incident of next) {
        const latest = clearing(incident, years)?.latest;
        if (latest === undefined) return undefined;
        day = Math.max(day, latest);
        open.delete(incident);
      }
      next = [...open].filter(({ on }) => spanOf(on).first <= day);
    }
    return dayOf(day);
  }

  return { verdict, outcome };
};

function endOf({ until }: Incident, begun: DaySpan): DaySpan {
  return until === undefined ? begun : spanOf(until);
}

/** The days on which an incident may stop counting; nothing while it goes on. */
function clearing(
  { on, until, ongoing }: Incident,
  years: number,
): { earliest: number; latest: number } | undefined {
  if (ongoing && until === undefined) return undefined;
  const { first, last } = spanOf(until ?? on);
  const [earliest, latest] = [first, last].map((day) => spanOf(addMonthsTo(dayOf(day), 12 * years)).first);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function foundIncident({ kind, on, grade }: Incident): FoundIncident {
  return grade === undefined ? { kind, on } : { kind, on, grade };
}

/** The last of several days, given as numbers; nothing where one of them will not come. */
export function latestDay(days: readonly (number | undefined)[]): Day | undefined {
  let latest = -Infinity;
  for (const day of days) {
    if (day === undefined) return undefined;
    latest = Math.max(latest, day);
  }
  return dayOf(latest);
}
