import { type Answer, effectiveFacts, pushTo, type Source, within } from '../../records/timeline/internal.js';
import { type Day, type DaySpan, dayNumber, spanOf } from '../../words/calendar/internal.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import type { CountQuery } from '../count/index.js';
import type { AnalysisBasis } from './AnalysisBasis.js';
import { basisFor } from './Comparison.js';
import { mustBeYear } from './mustBeYear.js';
import { type Figure, ratioOf, type Spread, tallyOf } from './ratioOf.js';
import { type CountedEntry, thingsOf } from './thingsOf.js';

export type FilingQuery = Pick<CountQuery, 'scheme' | 'knownAt' | 'where' | 'stages' | 'count' | 'rollUp'> & {
  /** The year that the tables are of, as the records say. */
  year: number;
  /** The day by which the tables are due: who holds a title on it has to file. */
  dueOn: Day;
  /** The day of the question; what was filed later does not count yet. */
  asOf: Day;
};

/** A thing that has to file, and how it stands. */
export type Filing = CountedEntry & {
  /** `unknown` where nothing was recorded, or a blurred date leaves it open. */
  filed: Answer;
  /** Whether it was filed by the day on which it was due; left out where it has not certainly been filed. */
  inTime?: Answer;
};

export type FilingRate = {
  basis: AnalysisBasis;
  due: Figure;
  filed: Figure;
  /** Who filed after the due day; of who may have filed, nobody can say. */
  late: Figure;
  /** In per cent of the due; at the most all whose filing is not recorded have filed. Null where nothing is due. */
  rate: Spread | null;
  /** Who has not filed, as recorded, and those of whom nothing is recorded. */
  notFiled: Filing[];
  unrecorded: Filing[];
  /** Whose record leaves it open: its date is blurred, or that of a title. */
  open: Filing[];
  filings: Filing[];
};

/**
 * Who had to file the yearly table of dynamic management (动态管理表), who did, and who is missing, by name. The tables are
 * those of the events `annual-record` of a unit. A table that nobody recorded may have been filed.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = ['p1', 'p2'].map((id) => ({ kind: 'park', id, name: id }))
 * const won = { type: 'title', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2022-03-01' } as const
 * const events: RegistryEvent[] = [
 *   ...units.map(({ id }) => ({ ...won, unit: id })),
 *   { type: 'annual-record', unit: 'p1', year: 2024, filed: true, on: '2025-04-10' },
 * ]
 * const query = { scheme: 'green-manufacturing', year: 2024, dueOn: '2025-04-15', asOf: '2025-05-01' } as const
 * const { due, filed, rate, unrecorded } = filingRate({ units, events }, query)
 * const told = [due.total, filed.total, rate?.value, unrecorded[0]?.bearers[0]?.id]
 * told //=> [2, 1, 50, 'p2']
 */
export function filingRate(source: Source, query: FilingQuery): FilingRate {
  const { year, dueOn, asOf, ...asked } = objectIn(query, 'query');
  mustBeYear('year', year);
  const isOver = dayNumber(asOf) > dayNumber(dueOn);
  const atDue: CountQuery = { ...asked, asOf: dueOn };
  const things = thingsOf(source, atDue);
  const tables = tablesOf(source, query);
  const filings = [...things.values()].map(({ entry, titles }): Filing => {
    const sure = new Set(titles.flatMap(({ record, certain }) => (certain ? record.id : [])));
    const bearers = entry.bearers.map(({ id }) => {
      return { certain: sure.has(id), ...filedOf(tables.get(id) ?? [], query) };
    });
    const filed = answerOf(bearers.map((one) => [one.certain, one.filed]));
    if (filed !== 'yes') return { ...entry, filed };
    return { ...entry, filed, inTime: answerOf(bearers.map((one) => [one.certain, one.inTime])) };
  });
  const isRecorded = ({ bearers }: Filing) => bearers.some(({ id }) => tables.has(id));
  const unknown = filings.filter((one) => one.filed === 'unknown');
  const due = tallyOf(filings);
  const filed = tallyWhere(filings, (filing) => filing.filed);
  return {
    basis: { result: 'filing', year, knownOn: asOf, counts: basisFor(source, atDue) },
    due,
    filed,
    late: tallyWhere(filings, (filing) => {
      return filing.filed === 'unknown' && isOver ? 'unknown' : opposite[filing.inTime ?? 'yes'];
    }),
    rate: ratioOf(filed, due),
    notFiled: filings.filter((one) => one.filed === 'no'),
    unrecorded: unknown.filter((one) => !isRecorded(one)),
    open: unknown.filter(isRecorded),
    filings,
  };
}

type Table = { filed: boolean; span: DaySpan };

/** The tables of a year that may have been filed, or known to be missing, on the day of the question. */
function tablesOf(source: Source, { year, asOf, knownAt }: FilingQuery): Map<string, Table[]> {
  const tables = new Map<string, Table[]>();
  for (const fact of effectiveFacts(source.events, { knownAt })) {
    if (fact.type !== 'annual-record' || fact.year !== Number(year)) continue;
    const span = spanOf(fact.on);
    if (span.first <= dayNumber(asOf)) pushTo(tables, fact.unit, { filed: fact.filed, span });
  }
  return tables;
}

/** Who filed at last has filed; who certainly has not is recorded so, on a day that has certainly come. */
function filedOf(tables: readonly Table[], { dueOn, asOf }: FilingQuery): { filed: Answer; inTime: Answer } {
  const filed = tables.filter((table) => table.filed);
  const inTime = mostOf(filed.map(({ span }) => within(span, -Infinity, dayNumber(dueOn) + 1)));
  const told = mostOf(tables.map(({ span }) => within(span, -Infinity, dayNumber(asOf) + 1)));
  const isFiled = mostOf(filed.map(({ span }) => within(span, -Infinity, dayNumber(asOf) + 1)));
  return { filed: told === 'yes' ? isFiled : 'unknown', inTime };
}

/** What holds of a thing whose bearers count, or may; one whose title is not certain may have had nothing to file. */
function answerOf(bearers: readonly (readonly [certain: boolean, answer: Answer])[]): Answer {
  const least = leastOf(bearers.map(([, answer]) => answer));
  const sure = bearers.flatMap(([certain, answer]) => (certain ? answer : []));
  const best = sure.length > 0 ? leastOf(sure) : mostOf(bearers.map(([, answer]) => answer));
  return best === least ? least : 'unknown';
}

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const satisfies Record<Answer, Answer>;

/** Yes where one is. */
function mostOf(answers: readonly Answer[]): Answer {
  return opposite[leastOf(answers.map((answer) => opposite[answer]))];
}

/** No where one is, yes where all are. */
function leastOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function tallyWhere(filings: readonly Filing[], answerOf: (filing: Filing) => Answer): Figure {
  const possible = filings.filter((filing) => answerOf(filing) !== 'no');
  return tallyOf(possible.map((one) => ({ certain: one.certain && answerOf(one) === 'yes' })));
}
