import type { Doubt, DoubtCode, ListReading, Table } from '../../lists/list/index.js';
import type { Stage, UnitKind } from '../../words/index.js';
import { regionOf } from '../../words/index.js';

/** How many units of a kind a table lists in a region; `null` where none is stated. */
export type UnitCount = { table: Table; kind: UnitKind; region: string | null; units: number };

/** How many titles of one tier, stage, list year and batch the units of a kind are given or lose. */
export type TitleCount = {
  table: Table;
  kind: UnitKind;
  tier: string | null;
  stage: Stage;
  listYear: number | null;
  batch: string | null;
  titles: number;
};

export type DoubtGroup = { code: DoubtCode; severity: Doubt['severity']; doubts: Doubt[] };

export type Summary = {
  entries: number;
  /** Rows that gave no unit. */
  unread: number;
  errors: number;
  warnings: number;
  counts: UnitCount[];
  titles: TitleCount[];
  /** Errors first, then by number. */
  groups: DoubtGroup[];
};

/** Counts what a reading gave. A unit that stands twice in a table counts once. */
export function summarize({ entries, doubts }: ListReading): Summary {
  const all = [...doubts, ...entries.flatMap((entry) => entry.doubts)];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return {
    entries: entries.length,
    unread: entries.filter(({ unit }) => !unit).length,
    errors,
    warnings: all.length - errors,
    counts: countUnits(entries),
    titles: countTitles(entries),
    groups: groupDoubts(all),
  };
}

function countUnits(entries: ListReading['entries']): UnitCount[] {
  const counts = new Map<string, UnitCount>();
  const seen = new Set<string>();
  for (const { table, unit } of entries) {
    if (!unit || seen.has(JSON.stringify([table, unit.id]))) continue;
    seen.add(JSON.stringify([table, unit.id]));
    const { kind, division } = unit;
    const region = division === undefined || division === 'CN' ? null : regionOf(division);
    const key = JSON.stringify([table, kind, region]);
    const count = counts.get(key) ?? { table, kind, region, units: 0 };
    counts.set(key, { ...count, units: count.units + 1 });
  }
  return [...counts.values()];
}

function countTitles(entries: ListReading['entries']): TitleCount[] {
  const counts = new Map<string, TitleCount>();
  const seen = new Set<string>();
  for (const { table, unit, event } of entries) {
    if (!unit || !event || seen.has(JSON.stringify(event))) continue;
    seen.add(JSON.stringify(event));
    const { tier = null, stage, listYear = null, batch = null } = event;
    const group = { table, kind: unit.kind, tier, stage, listYear, batch };
    const key = JSON.stringify(group);
    counts.set(key, { ...group, titles: (counts.get(key)?.titles ?? 0) + 1 });
  }
  return [...counts.values()];
}

function groupDoubts(doubts: readonly Doubt[]): DoubtGroup[] {
  const groups = new Map<DoubtCode, DoubtGroup>();
  for (const doubt of doubts) {
    const { code, severity } = doubt;
    const group = groups.get(code) ?? { code, severity, doubts: [] };
    group.doubts.push(doubt);
    groups.set(code, group);
  }
  const rank = ({ severity }: DoubtGroup) => (severity === 'error' ? 0 : 1);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.doubts.length - a.doubts.length);
}
