import type { RegistryEvent } from '../../../records/event/index.js';
import { effectiveFacts, type Tenure, tenuresOf } from '../../../records/timeline/internal.js';
import type { Scheme } from '../../../records/title/index.js';
import { dayNumber } from '../../../words/calendar/internal.js';
import type { Stage } from '../../../words/vocabulary/index.js';
import { type Row, rowsOf } from './Row.js';

/** How rows are made of histories. */
export type RowOptions = {
  scheme: Scheme;
  /** The stages that count as held, instead of the scheme's own. */
  stages: readonly Stage[] | undefined;
  /** Whether rows tell from when to when they were known. */
  twoClocks: boolean;
};

/** A row with the tenure that it comes from. */
export type FoldedRow = { row: Row; tenure: Tenure };

/** Folds the events of units that mergers tie together, as `titlesOf` does, known by a day. By unit, in order. */
export function foldedRows(
  events: readonly RegistryEvent[],
  { scheme, stages }: Pick<RowOptions, 'scheme' | 'stages'>,
  knownAt?: string,
): Map<string, FoldedRow[]> {
  const rows = new Map<string, FoldedRow[]>();
  for (const tenure of tenuresOf(effectiveFacts(events, { knownAt }), scheme, { stages })) {
    const { unit } = tenure.name;
    const own = rows.get(unit) ?? [];
    rows.set(unit, own);
    for (const row of rowsOf(tenure, scheme)) own.push({ row, tenure });
  }
  return rows;
}

/** The same for each day on which something was recorded: a row stands for as long as it was known so. */
export function rowsByClock(events: readonly RegistryEvent[], options: RowOptions): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  if (!options.twoClocks) {
    for (const [unit, folded] of foldedRows(events, options))
      rows.set(
        unit,
        folded.map(({ row }) => row),
      );
    return rows;
  }
  const days = [...new Set(events.map(({ recordedAt = '' }) => recordedAt))].sort();
  for (const knownAt of days) {
    const day = dayNumber(knownAt);
    const now = foldedRows(events, options, knownAt);
    for (const unit of new Set([...rows.keys(), ...now.keys()])) {
      const before = rows.get(unit) ?? [];
      const current = before.filter(({ knownUntil }) => knownUntil > day);
      const fresh: Row[] = [];
      for (const { row } of now.get(unit) ?? []) {
        const same = current.findIndex((one) => isSame(one, row));
        if (same >= 0) current.splice(same, 1);
        else fresh.push({ ...row, knownFrom: day });
      }
      for (const gone of current) gone.knownUntil = day;
      rows.set(unit, [...before, ...fresh]);
    }
  }
  return rows;
}

function isSame(one: Row, other: Row): boolean {
  return (
    one.rank === other.rank &&
    one.project === other.project &&
    one.begun === other.begun &&
    one.endYear === other.endYear &&
    one.flags === other.flags &&
    isSameSpan(one.since, other.since) &&
    isSameSpan(one.until, other.until)
  );
}

function isSameSpan(one: Row['since'], other: Row['since']): boolean {
  return one.first === other.first && one.last === other.last;
}
