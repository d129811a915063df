import { type Day, greenTiers } from 'green-manufacturing-registry';
import { dayNumber } from '../../src/words/calendar/internal.js';
import { asking } from './asking.js';
import { type FlatRow, flatRows } from './flatRows.js';
import { blurredMonth } from './question.js';
import type { Work } from './Suite.js';
import { tell } from './told.js';

/** The count as a programmer writes it down who has a library of collections at hand. */
export async function countByGroups(titles: number): Promise<Work> {
  const { countBy, groupBy } = await import('es-toolkit');
  const rows = flatRows(titles);
  const countOn = (day: Day) => {
    const date = dayNumber(day);
    const may = rows.filter(({ sinceFirst, untilLast }) => sinceFirst <= date && date < untilLast);
    const isSure = ({ sinceLast, untilFirst }: FlatRow) => sinceLast <= date && date < untilFirst;
    const highest = (some: readonly FlatRow[]) =>
      Object.values(groupBy(some, (row) => `${groupOf(row)}|${row.thing}`)).flatMap(([first, ...others]) => {
        if (!first) return [];
        const rank = others.reduce((most, row) => Math.max(most, row.rank), first.rank);
        return `${groupOf(first)}|${greenTiers[rank]}`;
      });
    return {
      sure: countBy(highest(may.filter(isSure)), (key) => key),
      may: countBy(highest(may), (key) => key),
    };
  };
  return asking(blurredMonth, countOn, ({ sure, may }) => {
    const keys = Object.keys({ ...sure, ...may });
    return tell(keys.map((key) => ({ key: key.split('|'), sure: sure[key] ?? 0, may: may[key] ?? 0 })));
  });
}

function groupOf({ kind, division, industry }: FlatRow): string {
  return `${kind}|${division}|${industry}`;
}
