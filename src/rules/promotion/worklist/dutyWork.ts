import { type Answer, within } from '../../../records/timeline/internal.js';
import { type Day, dayNumber, spanOf } from '../../../words/calendar/internal.js';
import type { Duty } from '../../rulebook/index.js';
import type { Holding } from './PlaceRulebooks.js';
import { itemId, unitPart, type WorkContext, type Worker, yearlyDays } from './WorkContext.js';
import type { WorkItem } from './WorkItem.js';
import { holder } from './workTexts.js';

/** What the titles of a unit in one scheme oblige it to under a rulebook, each time that it falls due while that holds. */
export function dutyWork(worker: Worker, { rulebook, ...span }: Holding, context: WorkContext): WorkItem[] {
  const { kind } = worker.record;
  const titles = worker.titles.get(rulebook.scheme) ?? [];
  return (rulebook.duties ?? []).flatMap((duty) => {
    if (duty.kinds && !duty.kinds.some((one) => one === kind)) return [];
    const bound = titles.filter(({ tier = '' }) => duty.tiers.includes(tier));
    return daysOf(duty, span).flatMap((due): WorkItem[] => {
      // Who has lost the title by then owes nothing any more, and who won it later owed nothing yet.
      const title = bound.find(({ since = due, until: end = '9999' }) => {
        return spanOf(since).first <= dayNumber(due) && dayNumber(due) < spanOf(end).last;
      });
      if (!title) return [];
      const { state, late } = stateOf(duty, due, worker, context);
      const overdue = state !== 'done' && due < context.asOf;
      return [
        {
          id: itemId(worker.record.id, 'duty', rulebook.scheme, duty.id, due),
          ...unitPart(worker),
          kind: 'duty',
          title: duty.title,
          scheme: rulebook.scheme,
          ...(title.tier !== undefined && { tier: title.tier }),
          due,
          state,
          ...(late && { late }),
          ...(overdue && { overdue }),
          who: holder,
          ...(duty.consequence && { consequence: duty.consequence }),
          rulebook: rulebook.id,
          rule: duty.id,
          citation: duty.citation,
          confidence: duty.confidence,
        },
      ];
    });
  });
}

function daysOf({ every, by }: Duty, { from, until }: Pick<Holding, 'from' | 'until'>): Day[] {
  if (by !== undefined) return from <= by && by < until ? [by] : [];
  return every === undefined ? [] : yearlyDays(every, from, until).filter((day) => day < until);
}

/** The table that is due in a year is that of the year before. Of other duties the records tell nothing. */
function stateOf(
  { recordedAs }: Duty,
  due: Day,
  { facts }: Worker,
  { asOf, complete }: WorkContext,
): Pick<WorkItem, 'state' | 'late'> {
  if (recordedAs === undefined) return { state: 'unknown' };
  const year = Number(due.slice(0, 4)) - 1;
  const tables = facts.filter((fact) => fact.type === recordedAs && fact.year === year);
  const filed = tables
    .filter((table) => table.type === recordedAs && table.filed)
    .map(({ on }) => spanOf(on));
  const by = (day: Day): Answer[] => filed.map((span) => within(span, -Infinity, dayNumber(day) + 1));
  if (by(asOf).includes('yes'))
    return by(due).every((one) => one === 'no') ? { state: 'done', late: true } : { state: 'done' };
  if (filed.length > 0) return { state: 'unknown' };
  return { state: tables.length > 0 || complete ? 'open' : 'unknown' };
}
