import { type Day, spanOf } from '../../../words/calendar/internal.js';
import { accidentGrades } from '../../../words/vocabulary/index.js';
import type { Incident } from '../../assessment/index.js';
import type { NoneWithin } from '../Condition.js';
import type { Subject } from '../Subject.js';
import type { FoundIncident, Outcome, Verdict } from '../Verdict.js';
import { lasting } from './lasting.js';
import { lookBack } from './lookBack.js';
import type { Operator } from './Operator.js';
import { withClearing } from './timely.js';
import { yearsLater } from './yearsLater.js';

const nothing: readonly FoundIncident[] = [];

type Answer = 'yes' | 'no' | 'unknown';
type Period = { readonly from: Day; readonly until: Day };

/**
 * Nothing of some kinds within so many years. An incident stops counting on the day that many years after it, or after it
 * ended. What the evidence shows counts in any case; that it shows nothing is worth something only where its period covers
 * the whole time that the rule looks at, from its beginning to the day of the question.
 */
export const noneWithin: Operator<NoneWithin> = ({ kinds, grade, years }) => {
  const startOf = lookBack(years);
  const floor = grade === undefined ? 0 : accidentGrades.indexOf(grade);

  const met = lasting({ verdict: 'met', found: nothing, missing: [] });
  const unknown = lasting({ verdict: 'unknown', found: null, missing: ['incidents'] });

  function beginsLate({ from }: Period, { asOf, day }: Subject): boolean {
    // A leap day and the day before it are the same number of years before a day of a common year.
    return from > startOf(asOf) && yearsLater(spanOf(from).first, years) > day;
  }

  function endsEarly({ until }: Period, { asOf }: Subject): boolean {
    return until < asOf;
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
    if (meant === 'no') return 'no';
    const begun = spanOf(incident.on);
    if (begun.first > day) return 'no';
    const clears = clearing(incident, years);
    if (clears && clears.latest <= day) return 'no';
    const certain = begun.last <= day && (!clears || clears.earliest > day);
    return certain && meant === 'yes' ? 'yes' : 'unknown';
  }

  /** One step that sees an incident counting settles it. */
  function verdict(subject: Subject): Verdict {
    const { assessment } = subject;
    if (!assessment?.incidents) return 'unknown';
    const { period, incidents } = assessment;
    let open = endsEarly(period, subject) || beginsLate(period, subject);
    for (const incident of incidents) {
      const answer = counts(incident, subject);
      if (answer === 'yes') return 'unmet';
      open ||= answer === 'unknown';
    }
    return open ? 'unknown' : 'met';
  }

  function turns({ assessment }: Subject): number[] {
    if (!assessment?.incidents) return [];
    const { period, incidents } = assessment;
    const meant = incidents.filter((incident) => isMeant(incident) !== 'no');
    const days = meant.flatMap((incident) => {
      const [begun, clears] = [spanOf(incident.on), clearing(incident, years)];
      return [begun.first, begun.last, ...(clears ? [clears.earliest, clears.latest] : [])];
    });
    return [yearsLater(spanOf(period.from).first, years), ...days];
  }

  function outcome(subject: Subject): Outcome {
    const { assessment } = subject;
    if (!assessment?.incidents) return unknown;
    const answer = verdict(subject);
    if (answer === 'met') return met;
    const { period, incidents } = assessment;
    const found = incidents.filter((incident) => counts(incident, subject) !== 'no').map(foundIncident);
    if (answer === 'unmet') {
      return withClearing({ verdict: answer, found, missing: [] }, { verdict, turns }, subject);
    }
    const missing = [
      ...(beginsLate(period, subject) ? ['period.from'] : []),
      ...(endsEarly(period, subject) ? ['period.until'] : []),
      ...(found.length > 0 ? ['incidents'] : []),
    ];
    return { verdict: answer, found, missing };
  }

  return { verdict, outcome, turns };
};

/** The days on which an incident may stop counting; nothing while it goes on. */
function clearing(
  { on, until, ongoing }: Incident,
  years: number,
): { earliest: number; latest: number } | undefined {
  if (ongoing && until === undefined) return undefined;
  const { first, last } = spanOf(until ?? on);
  return { earliest: yearsLater(first, years), latest: yearsLater(last, years) };
}

function foundIncident({ kind, on, grade, of }: Incident): FoundIncident {
  return { kind, on, ...(grade !== undefined && { grade }), ...(of !== undefined && { unit: of }) };
}
