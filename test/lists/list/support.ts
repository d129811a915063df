import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Unit } from 'green-manufacturing-registry';
import {
  type Doubt,
  type ListCell,
  type ListEntry,
  type ListReading,
  type ReadListOptions,
  readList,
} from 'green-manufacturing-registry/list';

/** The cells of a CSV text. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = parse(csv, { bom: true, relax_column_count: true });
  return rows;
}

/** The rows of a file of `fixtures`, each with its source in the last column. */
export function fixture(name: string): string[][] {
  return rowsOf(readFileSync(new URL(`./fixtures/${name}.csv`, import.meta.url), 'utf8'));
}

export const green = { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2022-01-15' } as const;

export const recognised = { ...green, stage: 'recognised' } as const;

/** Reads one factory list of the given names. */
export function factories(names: readonly ListCell[], options: Partial<ReadListOptions> = {}): ListReading {
  const rows = [['绿色工厂名单'], ['序号', '工厂名称'], ...names.map((name, at) => [at + 1, name])];
  return readList(rows, { ...recognised, ...options });
}

/** Codes of doubts, in order. */
export function codesIn(doubts: readonly Doubt[]): string[] {
  return doubts.map(({ code }) => code).sort();
}

/** Row number and codes of every entry in doubt. */
export function doubtfulRows({ entries }: ListReading): [row: number, ...codes: string[]][] {
  return entries
    .filter(({ doubts }) => doubts.length > 0)
    .map(({ at, doubts }) => [at.row, ...codesIn(doubts)]);
}

export function unitsIn({ entries }: ListReading): (Unit | undefined)[] {
  return entries.map(({ unit }) => unit);
}

/** The only entry of a reading. */
export function onlyEntry({ entries }: ListReading): ListEntry {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) throw new Error(`There are ${entries.length} entries.`);
  return entry;
}

/** How often each value occurs. */
export function tally(values: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? ''] = (counts[value ?? ''] ?? 0) + 1;
  return counts;
}
