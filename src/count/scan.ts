import { Marks } from './Marks.js';
import type { Question } from './Question.js';
import { Tally } from './Tally.js';
import { walk } from './walk.js';

/**
 * Counts all things on each of some days.
 *
 * @param days day numbers in order, each once
 */
export function scan(question: Question, days: readonly number[]): Tally {
  const { table, grouping, by } = question;
  const { members, places, rows } = grouping;
  const rank = table.rank.data;
  const marks = new Marks(grouping.size);
  const tally = new Tally(table.options.scheme, days.length, grouping.size);
  walk(question, days, {
    see({ row, place, isSure, isSureGroup }) {
      const bit = 1 << (rank[row] ?? 0);
      marks.put(0, bit, isSure);
      if (by.length === 0) return;
      const [ofPlace, ofRow] = [places.numbers[place] ?? 0, rows.numbers[row] ?? 0];
      if (!members) marks.put(grouping.groupOf(ofPlace, ofRow), bit, isSureGroup);
      else
        for (const member of members[ofPlace] ?? [])
          marks.put(grouping.groupOf(member, ofRow), bit, isSureGroup);
    },
    finish: (from, until) => marks.addTo(tally, from, until),
  });
  tally.close();
  return tally;
}
