import { countAlone } from './countAlone.js';
import type { Question } from './Question.js';
import { Tally } from './Tally.js';
import { type Visitor, walk } from './walk.js';

/**
 * Counts all things on each of some days.
 *
 * @param days day numbers in order, each once
 */
export function scan(question: Question, days: readonly number[]): Tally {
  const { table, groups } = question;
  const { rank } = table;
  const hasGroups = groups.by.length > 0;
  const tally = new Tally(table.options.scheme, days.length);
  const [day = 0, ...others] = days;
  const addAlike = (key: number, sure: number, may: number, things: number) => {
    tally.addTo(0, sure, may, 0, 1, things);
    if (hasGroups) tally.addTo(groups.groupAt(key), sure, may, 0, 1, things);
  };
  const rest = others.length === 0 ? countAlone(question, day, addAlike) : undefined;
  const visitor: Visitor = {
    see({ row, place, isSure, isSureGroup }) {
      tally.mark(0, rank.at(row), isSure);
      const spread = hasGroups ? groups.spreadOf(place) : 0;
      for (let nth = 0; nth < spread; nth += 1)
        tally.mark(groups.groupOf(place, row, nth), rank.at(row), isSureGroup);
    },
    finish: (from, until) => tally.add(from, until),
  };
  walk(question, days, visitor, rest);
  tally.close();
  return tally;
}
