import { type CountQuery, type Day, dayNumber, type Filter } from 'green-manufacturing-registry';
import { countColumns, countTiers } from 'green-manufacturing-registry/columns';
import {
  columnsOf,
  type FlatRow,
  flatRows,
  rowsNow,
  tell,
  tellColumns,
  tellCounts,
  tellTexts,
} from './flatRows.js';
import { Growing } from './Growing.js';
import { now, scheme } from './madeUp.js';
import type { Suite, Work } from './Suite.js';
import { countByDuckDb } from './titlesTable.js';

/** The question of every count here. */
export const question = {
  scheme,
  asOf: now,
  count: 'title',
  by: ['kind', 'division', 'industry'],
} as const satisfies CountQuery;

export const keyOf = ({ kind, division, industry, tier }: FlatRow) =>
  `${kind}|${division}|${industry}|${tier}`;

/** By kind, division, industry and tier. Only the library looks at days: the others are given what is held now. */
export function countsOf(titles: number): Suite {
  return {
    title: `group ${titles.toLocaleString('en')} made-up titles by kind, tier, division and industry, prepared`,
    things: titles,
    rounds: 2,
    candidates: {
      'typed arrays by hand, the limit': () => byHand(rowsNow(titles)),
      'countColumns of …/columns': () => asColumns(titles, now),
      'countTiers of …/columns': () => byColumns(titles, now),
      'countColumns, never asked before': () => anew(titles, now),
      '@duckdb/node-api, enums in memory': () => countByDuckDb(rowsNow(titles)),
      'objects through coded Maps': () => byMaps(rowsNow(titles)),
      'es-toolkit countBy': async () => {
        const { countBy } = await import('es-toolkit');
        const rows = rowsNow(titles);
        return () => textsOf(countBy(rows, keyOf));
      },
      'lodash countBy': async () => {
        const { default: lodash } = await import('lodash');
        const rows = rowsNow(titles);
        return () => textsOf(lodash.countBy(rows, keyOf));
      },
    },
  };
}

/** In the middle of a blurred month, so that some titles are uncertain. */
const day = '2019-09-15';
const many = 1_000_000;

export const countsOnDay: Suite = {
  title: `the same of ${many.toLocaleString('en')} titles on a day, with what is uncertain`,
  things: many,
  rounds: 2,
  candidates: {
    'typed arrays by hand, the limit': () => byHandOn(flatRows(many), day),
    'countColumns of …/columns': () => asColumns(many, day),
    'countTiers of …/columns': () => byColumns(many, day),
    'countColumns, never asked before': () => anew(many, day),
    '@duckdb/node-api, enums in memory': () => countByDuckDb(flatRows(many), day),
    'es-toolkit countBy of what passes': async () => {
      const { countBy } = await import('es-toolkit');
      const rows = flatRows(many);
      return () => {
        const may = rows.filter(({ sinceFirst, untilLast }) => sinceFirst <= day && day < untilLast);
        const counts = countBy(may, (row) => `${keyOf(row)}|${isSure(row) ? 'sure' : 'unsure'}`);
        return () =>
          tell(
            [...new Set(may.map(keyOf))].map((key) => ({
              key: key.split('|'),
              sure: counts[`${key}|sure`] ?? 0,
              unsure: counts[`${key}|unsure`] ?? 0,
            })),
          );
      };
    },
  },
};

function isSure({ sinceLast, untilFirst }: FlatRow): boolean {
  return sinceLast <= day && day < untilFirst;
}

function byColumns(titles: number, asOf: Day): Work {
  const source = Growing.of(titles);
  return () => {
    const counts = countTiers(source, { ...question, asOf });
    return () => tellCounts(counts);
  };
}

function asColumns(titles: number, asOf: Day): Work {
  const source = Growing.of(titles);
  return () => {
    const counts = countColumns(source, { ...question, asOf });
    return () => tellColumns(counts);
  };
}

/** The same question in other words each time, so that it is worked out from all rows again. */
export function inOtherWords(time: number): Filter {
  return { kind: ['factory', 'product', 'supply-chain', 'park', `none of the ${time}th kind`] };
}

function anew(titles: number, asOf: Day): Work {
  const source = Growing.of(titles);
  let time = 0;
  return () => {
    time += 1;
    const counts = countColumns(source, { ...question, asOf, where: inOtherWords(time) });
    return () => tellColumns(counts);
  };
}

export const textsOf = (counts: Readonly<Record<string, number>>) => () => tellTexts(counts);

function byMaps(rows: readonly FlatRow[]): Work {
  return () => {
    const names = ['kind', 'division', 'industry', 'tier'] as const;
    const codes = names.map(() => new Map<string, number>());
    const counts = new Map<number, number>();
    for (const row of rows) {
      let place = 0;
      for (let at = 0; at < names.length; at += 1) {
        const name = names[at];
        const known = codes[at];
        if (!name || !known) continue;
        let code = known.get(row[name]);
        if (code === undefined) {
          code = known.size;
          known.set(row[name], code);
        }
        place = place * 64 + code;
      }
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return () => {
      const values = codes.map((known) => [...known.keys()]);
      return tell(
        [...counts].map(([place, sure]) => ({
          key: values.map((some, at) => some[Math.floor(place / 64 ** (3 - at)) % 64] ?? ''),
          sure,
        })),
      );
    };
  };
}

type Columns = ReturnType<typeof columnsOf>;

function byHand(rows: readonly FlatRow[]): Work {
  const columns = columnsOf(rows);
  const { kind, division, industry, tier, length } = columns;
  const [kinds, divisions, industries, tiers] = [kind.codes, division.codes, industry.codes, tier.codes];
  const [ofDivision, ofIndustry, ofTier] = roomOf(columns);
  return () => {
    const numbers = new Int32Array(kind.values.length * ofDivision * ofIndustry * ofTier);
    for (let row = 0; row < length; row += 1) {
      const place =
        (((kinds[row] ?? 0) * ofDivision + (divisions[row] ?? 0)) * ofIndustry + (industries[row] ?? 0)) *
          ofTier +
        (tiers[row] ?? 0);
      numbers[place] = (numbers[place] ?? 0) + 1;
    }
    return () => tell(cellsOf(columns, (place) => ({ sure: numbers[place] ?? 0 })));
  };
}

function byHandOn(rows: readonly FlatRow[], asOf: Day): Work {
  const columns = columnsOf(rows);
  const { kind, division, industry, tier, length } = columns;
  const [kinds, divisions, industries, tiers] = [kind.codes, division.codes, industry.codes, tier.codes];
  const { sinceFirst, sinceLast, untilFirst, untilLast } = columns;
  const [ofDivision, ofIndustry, ofTier] = roomOf(columns);
  const date = dayNumber(asOf);
  return () => {
    const numbers = new Int32Array(2 * kind.values.length * ofDivision * ofIndustry * ofTier);
    for (let row = 0; row < length; row += 1) {
      if (date < (sinceFirst[row] ?? 0) || date >= (untilLast[row] ?? 0)) continue;
      const place =
        (((kinds[row] ?? 0) * ofDivision + (divisions[row] ?? 0)) * ofIndustry + (industries[row] ?? 0)) *
          ofTier +
        (tiers[row] ?? 0);
      const at = 2 * place + (date >= (sinceLast[row] ?? 0) && date < (untilFirst[row] ?? 0) ? 0 : 1);
      numbers[at] = (numbers[at] ?? 0) + 1;
    }
    return () =>
      tell(
        cellsOf(columns, (place) => ({ sure: numbers[2 * place] ?? 0, unsure: numbers[2 * place + 1] ?? 0 })),
      );
  };
}

function roomOf({ division, industry, tier }: Columns): [number, number, number] {
  return [division.values.length, industry.values.length, tier.values.length];
}

function* cellsOf<T extends { sure: number }>(
  { kind, division, industry, tier }: Columns,
  numberAt: (place: number) => T,
) {
  let place = 0;
  for (const ofKind of kind.values)
    for (const ofDivision of division.values)
      for (const ofIndustry of industry.values)
        for (const ofTier of tier.values) {
          yield { key: [ofKind, ofDivision, ofIndustry, ofTier], ...numberAt(place) };
          place += 1;
        }
}
