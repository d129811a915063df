import { addMonthsTo, dayOf, spanOf } from '../../calendar/index.js';
import type { TitleEvent } from '../../event/index.js';
import type { NotRemovedWithin } from '../Condition.js';
import { factsOf, type Subject } from '../Subject.js';
import type { FoundIncident, Verdict } from '../Verdict.js';
import { latestDay } from './noneWithin.js';
import type { Operator } from './Operator.js';

/** No title of the scheme removed within so many years. A removal stops counting on the day that many years after it. */
export const notRemovedWithin: Operator<NotRemovedWithin> = ({ years, scheme, members = false }) => {
  /** Every removal that may still count: from when on it does not, and whether it does for certain. */
  function look(subject: Subject): { verdict: Verdict; removals: { fact: TitleEvent; latest: number }[] } {
    const { unit, day, history } = subject;
    const watched = new Set([unit.id, ...(members && unit.kind === 'park' ? (unit.members ?? []) : [])]);
    const removals: { fact: TitleEvent; latest: number }[] = [];
    let certain = false;
    for (const fact of history.events.length > 0 ? factsOf(subject) : []) {
      if (fact.type !== 'title' || fact.stage !== 'removed' || !watched.has(fact.unit)) continue;
      if (fact.scheme !== (scheme ?? subject.scheme.id)) continue;
      const { first, last } = spanOf(fact.on);
      const clears = (from: number) => spanOf(addMonthsTo(dayOf(from), 12 * years)).first;
      if (first > day || clears(last) <= day) continue;
      removals.push({ fact, latest: clears(last) });
      certain ||= last <= day && clears(first) > day;
    }
    const unknowable = members && unit.kind === 'park' && unit.members === undefined;
    const none = removals.length === 0 && history.complete && !unknowable;
    return { verdict: certain ? 'unmet' : none ? 'met' : 'unknown', removals };
  }
  return {
    verdict: (subject) => look(subject).verdict,
    outcome(subject) {
      const { verdict, removals } = look(subject);
      const found = removals.map(({ fact: { on, unit } }): FoundIncident => {
        return unit === subject.unit.id ? { kind: 'removed', on } : { kind: 'removed', on, unit };
      });
      if (verdict !== 'unmet') return { verdict, found, missing: verdict === 'unknown' ? ['history'] : [] };
      // With gaps in the history nobody can say that nothing else stands in the way by then.
      const clearsOn = subject.history.complete ? latestDay(removals.map(({ latest }) => latest)) : undefined;
      return { verdict, found, missing: [], ...(clearsOn !== undefined && { clearsOn }) };
    },
  };
};
