import type { Beginning, UnitState } from '../../../records/timeline/internal.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import type { Dictionary } from './Dictionary.js';
import type { NumberColumn } from './NumberColumn.js';

/** A column of units: codes of words by place. */
export type UnitColumn = { words: Dictionary; codes: NumberColumn };

/** What a column says of a unit that stands in some state. */
type UnitReading = (record: RegistryRecord, state: UnitState) => string | undefined;

/** The columns of units: one word for each unit, and for each place where it stands if it moves. */
export const unitReadings = {
  kind: ({ kind }) => kind,
  division: (_, { division }) => division,
  zone: (_, { zone }) => zone,
  industry: (record) => (record.kind === 'enterprise' ? undefined : record.industry),
  /** All chains of a unit as one word. */
  chains: (record) =>
    record.kind !== 'enterprise' && record.chains?.length
      ? JSON.stringify([...new Set(record.chains)])
      : undefined,
  /** The enterprise behind a title: its bearer where that is one; a park has none. */
  enterprise: (record, { enterprise }) => (record.kind === 'enterprise' ? record.id : enterprise),
} as const satisfies Record<string, UnitReading>;

export type UnitColumnName = keyof typeof unitReadings;

export const unitColumnNames = ['kind', 'division', 'zone', 'industry', 'chains', 'enterprise'] as const;

/** The columns of tenures that come from the award: one word for each tenure. */
export const awardReadings = {
  listYear: (begun) =>
    begun?.type === 'title' && begun.listYear !== undefined ? `${begun.listYear}` : undefined,
  batch: (begun) => (begun?.type === 'title' ? begun.batch : undefined),
  recommender: (begun) => (begun?.type === 'title' ? begun.recommendedBy : undefined),
  basis: (begun) => {
    if (begun?.type !== 'title') return undefined;
    return typeof begun.basis === 'object' ? 'equivalence' : 'award';
  },
} as const satisfies Record<string, (begun: Beginning | undefined) => string | undefined>;

export type AwardColumnName = keyof typeof awardReadings;

export const awardColumnNames = ['listYear', 'batch', 'recommender', 'basis'] as const;

export type ColumnName = UnitColumnName | AwardColumnName | 'tier';

/** Earlier and later than every day: they fit into a column. */
export const never = 2 ** 31 - 1;
export const ever = -never;
