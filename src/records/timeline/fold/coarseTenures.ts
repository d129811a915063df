import type { DaySpan } from '../../../words/calendar/internal.js';
import type { Beginning, End, Tenure } from '../Tenure.js';
import { isPromise } from './daysOf.js';
import type { DatedFact, TitleFacts } from './titleFacts.js';

const always = Number.POSITIVE_INFINITY;

/**
 * The tenures of a title of which too much is blurred to follow every world: each step may have given it, each ending may have
 * taken it, and in between nothing is certain.
 */
export function coarseTenures({ name, facts }: TitleFacts): Tenure[] {
  const units = [
    ...new Set(
      facts.flatMap((dated) => [dated.fact.unit, ...(dated.does === 'merges' ? [dated.fact.into] : [])]),
    ),
  ];
  const earliest = new Map<string, number>();
  const note = (unit: string, day: number) => earliest.set(unit, Math.min(day, earliest.get(unit) ?? always));
  for (const { does, fact, span } of facts) if (does === 'begins') note(fact.unit, span.first);
  for (const dated of facts) if (isPromise(dated, false)) note(dated.fact.unit, -always);
  // A title may be passed on as often as there are mergers.
  for (const _ of units)
    for (const dated of facts) {
      const from = dated.does === 'merges' ? earliest.get(dated.fact.unit) : undefined;
      if (dated.does === 'merges' && from !== undefined)
        note(dated.fact.into, Math.max(from, dated.span.first));
    }
  return units.flatMap((unit): Tenure[] => {
    const from = earliest.get(unit);
    if (from === undefined) return [];
    const own = facts.filter(({ fact }) => fact.unit === unit);
    const stands = [{ from, until: always, certain: false, rival: false }];
    const tenure = (since: DaySpan, begun?: Beginning): Tenure => ({
      name: { ...name, unit },
      ...(begun ? { begun } : {}),
      ...(begun?.type === 'title' ? { step: begun } : {}),
      since,
      certain: false,
      rivals: [],
      ends: [],
      stands: [],
    });
    const begun = own.flatMap(({ does, fact, span }) => {
      if (does === 'begins') return [tenure(span, fact)];
      return does === 'opens' ? [tenure({ first: -always, last: span.last }, fact)] : [];
    });
    const [first = tenure({ first: from, last: always }), ...others] = begun;
    return [{ ...first, stands, ends: own.flatMap(endOf) }, ...others];
  });
}

function endOf(dated: DatedFact): End[] {
  const { fact, span } = dated;
  const end = (by: End['by']): End => ({ span, on: fact.on, by, certain: false });
  if (dated.does === 'ends' || dated.does === 'expires') {
    const { stage } = dated.fact;
    return [{ ...end(stage === 'expired' || stage === 'withdrawn' ? stage : 'removed'), notice: dated.fact }];
  }
  if (dated.does !== 'merges' && dated.does !== 'splits' && dated.does !== 'closes') return [];
  return dated.fact.titles === 'continue' && dated.does !== 'merges' ? [] : [end(dated.fact.type)];
}
