import { currentDivision, regionOf, sectionOf } from '../../words/identity/internal.js';
import type { Filter } from './CountQuery.js';
import type { ColumnName } from './table/columns.js';

export type Value = string | null;

/** How a dimension reads a word of its column. */
type DimensionReading = {
  column: ColumnName;
  /** The values under which a word is grouped: one as a rule, several for chains. */
  groups?: (word: string, options: { rollUp: boolean }) => readonly Value[];
  /** Whether a word is one of what a filter wants; without it, whether one of its groups is. */
  lies?: (word: string, wanted: string) => boolean;
};

/** Every dimension and every filter of a count: a new one is one line here, and one in the table if it needs a column. */
export const dimensionReadings: Readonly<Record<keyof Filter, DimensionReading>> = {
  kind: { column: 'kind' },
  region: { column: 'division', groups: (division, options) => [regionOf(division, options)] },
  division: {
    column: 'division',
    groups: (division) => [currentDivision(division)],
    lies: (division, wanted) =>
      currentDivision(division).startsWith(currentDivision(wanted).replace(/(00)+$/, '')),
  },
  zone: { column: 'zone' },
  industry: {
    column: 'industry',
    groups: (code) => [industryOf(code).slice(0, 3)],
    lies: (code, wanted) => industryOf(code).startsWith(industryOf(wanted)),
  },
  chain: { column: 'chains', groups: (chains) => chainsIn(chains) },
  enterprise: { column: 'enterprise' },
  batch: { column: 'batch' },
  listYear: { column: 'listYear' },
  recommender: { column: 'recommender' },
  basis: { column: 'basis' },
  tier: { column: 'tier' },
};

/** The chains of a unit stand in one word of their column. */
function chainsIn(word: string): string[] {
  const chains: unknown = JSON.parse(word);
  return Array.isArray(chains) ? chains.map(String) : [];
}

/** An industry with its section letter in front: C, C38, C3821. */
export function industryOf(code: string): string {
  return /^\d/.test(code) ? `${sectionOf(code.slice(0, 2))}${code}` : code;
}
