import type { Source, Tenure } from '../../records/timeline/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import type { CountQuery } from './CountQuery.js';
import { checkQuery } from './checkQuery.js';
import { Question } from './Question.js';
import { never } from './table/columns.js';
import { eventsIn, tableOf } from './table/tableOf.js';
import { type Sighting, walk } from './walk.js';

/** One thing behind a number, and the titles that make it count. */
export type CountedThing = {
  /** The same on every day. */
  name: string;
  /** The enterprise behind it; null for a park. */
  enterprise: string | null;
  titles: CountedTitle[];
};

/** `rank` is the place of its tier among those of the scheme. */
export type CountedTitle = { tenure: Tenure; record: RegistryRecord; rank: number; certain: boolean };

/**
 * What `countTiers` counts under the same query, thing by thing, in the order of its first unit. Only the units that count are
 * folded.
 *
 * @throws RegistryError as `countTiers`
 */
export function thingsIn(source: Source, query: CountQuery): CountedThing[] {
  const scheme = checkQuery(query, source);
  const { stages, knownAt } = query;
  const table = tableOf(source, { scheme, stages, twoClocks: knownAt !== undefined });
  const days = [dayNumber(query.asOf)];
  const counted = new Set<number>();
  const noThing = () => {};
  walk(new Question(table, query), days, { see: ({ unit }) => counted.add(unit), finish: noThing });
  const tied = new Set([...counted].flatMap((unit) => [...table.units.linked(unit)]));
  const folded = table.folded(counted, eventsIn(source, tied), knownAt);
  const question = new Question(folded, query);
  const things: { unit: number; thing: CountedThing }[] = [];
  let titles = new Map<Tenure, CountedTitle>();
  let last: Sighting | undefined;
  let unit = never;
  walk(question, days, {
    see(sighting) {
      const tenure = folded.tenures[sighting.row];
      const record = folded.units.recordOf(sighting.unit, knownAt);
      if (!tenure || !record) return;
      const certain = sighting.isSure || titles.get(tenure)?.certain === true;
      titles.set(tenure, { tenure, record, rank: folded.rank.at(sighting.row), certain });
      last = { ...sighting };
      unit = Math.min(unit, sighting.unit);
    },
    finish() {
      if (last) {
        const { words, codes } = folded.units.columns.enterprise;
        const enterprise = words.words[codes.at(last.place)] ?? null;
        const name = nameOf(question, last, enterprise);
        things.push({ unit, thing: { name, enterprise, titles: [...titles.values()] } });
      }
      unit = never;
      titles = new Map();
      last = undefined;
    },
  });
  return things.sort((one, other) => one.unit - other.unit).map(({ thing }) => thing);
}

function nameOf(question: Question, { row, unit }: Sighting, enterprise: string | null): string {
  const { table, isByTitle, isByRow } = question;
  const id = table.units.ids.words[unit] ?? '';
  if (question.isHeld(unit)) return JSON.stringify([null, enterprise]);
  if (!isByTitle) return JSON.stringify([id]);
  const title = [id, table.rank.at(row), table.words.project.words[table.project.at(row)] ?? null];
  return JSON.stringify(isByRow ? [...title, row] : title);
}
