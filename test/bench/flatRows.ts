import { createHash } from 'node:crypto';
import { type Day, dayNumber, dayOf, spanOf, type TierCounts } from 'green-manufacturing-registry';
import type { CountColumns } from 'green-manufacturing-registry/columns';
import { madeUp } from './madeUp.js';

/**
 * A title joined with its unit, as a table would hold it: one row for as long as the unit lay in one division. It is held
 * for certain from `sinceLast` up to `untilFirst`, and may be from `sinceFirst` up to `untilLast`.
 */
export type FlatRow = {
  kind: string;
  tier: string;
  division: string;
  industry: string;
  sinceFirst: Day;
  sinceLast: Day;
  untilFirst: Day;
  untilLast: Day;
};

export const never = '9999-12-31';

/** The titles of the made-up units, with what became of them told by hand. */
export function flatRows(titles: number): FlatRow[] {
  const rows: FlatRow[] = [];
  for (const { unit, awards, move } of madeUp(titles)) {
    for (const { tier, on, until = never, again } of awards) {
      const { first, last } = spanOf(on);
      const terms = [
        { sinceFirst: dayOf(first), sinceLast: dayOf(last), untilFirst: until, untilLast: until },
      ];
      if (again) terms.push({ sinceFirst: again, sinceLast: again, untilFirst: never, untilLast: never });
      for (const term of terms) {
        const { kind, division = '', industry = '' } = unit;
        const row = { kind, tier, division, industry, ...term };
        rows.push(...(move ? parted(row, move) : [row]));
      }
    }
  }
  return rows;
}

/** What is held now. */
export function rowsNow(titles: number): FlatRow[] {
  return flatRows(titles).filter(({ untilFirst }) => untilFirst === never);
}

/** Before and after a move. */
function parted(row: FlatRow, move: { on: Day; division: string }): FlatRow[] {
  const { on, division } = move;
  const [earlier, later] = [(day: Day) => (day < on ? day : on), (day: Day) => (day > on ? day : on)];
  return [
    { ...row, untilFirst: earlier(row.untilFirst), untilLast: earlier(row.untilLast) },
    { ...row, division, sinceFirst: later(row.sinceFirst), sinceLast: later(row.sinceLast) },
  ].filter(({ sinceFirst, untilLast }) => sinceFirst < untilLast);
}

/** The rows in columns, every value written as a number. */
export function columnsOf(rows: readonly FlatRow[]) {
  const coded = (name: 'kind' | 'tier' | 'division' | 'industry') => {
    const values = [...new Set(rows.map((row) => row[name]))];
    const codes = new Map(values.map((value, code) => [value, code]));
    return { values, codes: Uint8Array.from(rows, (row) => codes.get(row[name]) ?? 0) };
  };
  const days = (name: 'sinceFirst' | 'sinceLast' | 'untilFirst' | 'untilLast') =>
    Int32Array.from(rows, (row) => dayNumber(row[name]));
  return {
    length: rows.length,
    kind: coded('kind'),
    tier: coded('tier'),
    division: coded('division'),
    industry: coded('industry'),
    sinceFirst: days('sinceFirst'),
    sinceLast: days('sinceLast'),
    untilFirst: days('untilFirst'),
    untilLast: days('untilLast'),
  };
}

/** A number of one group, in the same words whoever counted it. */
export type Told = { key: readonly string[]; sure: number; unsure?: number };

/** What a count comes to, short enough to compare: its sum and a digest of its numbers. */
export function tell(numbers: Iterable<Told>): string {
  const lines: string[] = [];
  let [total, uncertain] = [0, 0];
  for (const { key, sure, unsure = 0 } of numbers) {
    if (sure + unsure === 0) continue;
    total += sure;
    uncertain += unsure;
    lines.push([...key, sure, unsure].join('|'));
  }
  const digest = createHash('sha256').update(lines.sort().join('\n')).digest('base64').slice(0, 12);
  return `${total} and ${uncertain} uncertain in ${lines.length} groups, ${digest}`;
}

/** What the library counted by whatever was asked and by tier. */
export function tellCounts(counts: TierCounts): string {
  return tell(numbersOf(counts));
}

/** The same of several days. */
export function tellSeries(series: readonly TierCounts[]): string {
  return tell(numbersOfDays(series));
}

function* numbersOfDays(series: readonly TierCounts[]): Generator<Told> {
  for (const counts of series) {
    for (const { key, ...numbers } of numbersOf(counts))
      yield { key: [counts.query.asOf, ...key], ...numbers };
  }
}

function* numbersOf({ query: { by = [] }, groups, tiers: ofWhole }: TierCounts): Generator<Told> {
  for (const { key, tiers } of by.length > 0 ? groups : [{ key: {}, tiers: ofWhole }]) {
    for (const [rank, { tier, exact, uncertain }] of tiers.entries()) {
      // What may reach a tier may reach the lower ones: here each title stands under its own.
      const unsure = uncertain - (tiers[rank + 1]?.uncertain ?? 0);
      yield { key: [...Object.values(key), tier].map(String), sure: exact, unsure };
    }
  }
}

/** The same of a count as columns. */
export function tellColumns({ keys, tiers, exact, uncertainAt }: CountColumns): string {
  return tell(
    keys.flatMap(({ kind, division, industry }, group) =>
      tiers.map((tier, rank) => {
        const at = group * tiers.length + rank;
        const above = rank + 1 < tiers.length ? (uncertainAt[at + 1] ?? 0) : 0;
        return {
          key: [kind, division, industry, tier].map(String),
          sure: exact[at] ?? 0,
          unsure: (uncertainAt[at] ?? 0) - above,
        };
      }),
    ),
  );
}

/** What a count by text keys comes to. */
export function tellTexts(counts: Readonly<Record<string, number>>): string {
  return tell(Object.entries(counts).map(([key, sure]) => ({ key: key.split('|'), sure })));
}
