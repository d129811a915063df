import type { TitleEvent } from '../../../records/event/index.js';
import type { Park } from '../../../records/unit/index.js';
import { spanOf } from '../../../words/calendar/internal.js';
import type { NotRemovedWithin } from '../Condition.js';
import { relativesOf } from '../relativesOf.js';
import { type Applicant, factsOf, type Subject } from '../Subject.js';
import type { FoundIncident, Outcome } from '../Verdict.js';
import type { Operator } from './Operator.js';
import { timely } from './timely.js';
import { yearsLater } from './yearsLater.js';

/** A removal: when it may have come, when it may stop counting, and whether it is known to be of a unit that is looked at. */
type Removal = { fact: TitleEvent; begun: Ends; clears: Ends; isOurs: boolean };
type Ends = { readonly first: number; readonly last: number };

/** No title of the scheme removed within so many years. A removal stops counting on the day that many years after it. */
export const notRemovedWithin: Operator<NotRemovedWithin> = ({ years, scheme, members = false }) => {
  const asksMembers = (unit: Applicant): unit is Park => members && unit.kind === 'park';

  function removalsOf(subject: Subject): Removal[] {
    const { unit, history } = subject;
    if (history.events.length === 0) return [];
    const relatives = asksMembers(unit) ? relativesOf(subject, 'members') : undefined;
    return factsOf(subject).flatMap((fact) => {
      if (fact.type !== 'title' || fact.stage !== 'removed') return [];
      if (fact.scheme !== (scheme ?? subject.scheme.id)) return [];
      const whose = fact.unit === unit.id ? fact.unit : relatives ? relatives.whose(fact.unit) : null;
      if (whose === null) return [];
      const begun = spanOf(fact.on);
      const clears = { first: yearsLater(begun.first, years), last: yearsLater(begun.last, years) };
      return { fact, begun, clears, isOurs: whose !== undefined };
    });
  }

  function look(subject: Subject): Outcome {
    const { unit, day, history } = subject;
    const counting = removalsOf(subject).filter(
      ({ begun, clears }) => begun.first <= day && day < clears.last,
    );
    const found = counting.map(({ fact }): FoundIncident => {
      const { on } = fact;
      return fact.unit === unit.id ? { kind: 'removed', on } : { kind: 'removed', on, unit: fact.unit };
    });
    const isUnmet = counting.some(({ begun, clears, isOurs }) => {
      return isOurs && begun.last <= day && day < clears.first;
    });
    if (isUnmet) return { verdict: 'unmet', found, missing: [] };
    const isBlurred = counting.some(({ isOurs }) => isOurs);
    const missing = [
      ...(isBlurred || !history.complete ? ['history'] : []),
      ...(counting.some(({ isOurs }) => !isOurs) ? ['history.units'] : []),
      ...(asksMembers(unit) && unit.members === undefined ? ['unit.members'] : []),
    ];
    return { verdict: missing.length > 0 ? 'unknown' : 'met', found, missing };
  }

  function turns(subject: Subject): number[] {
    return removalsOf(subject).flatMap(({ begun, clears }) => [
      begun.first,
      begun.last,
      clears.first,
      clears.last,
    ]);
  }

  return timely(look, turns);
};
