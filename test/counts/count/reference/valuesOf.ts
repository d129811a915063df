import type { filters } from '../../../../src/counts/count/CountQuery.js';
import type { Tenure, UnitState } from '../../../../src/records/timeline/internal.js';
import type { RegistryRecord } from '../../../../src/records/unit/index.js';
import { regionOf, sectionOf } from '../../../../src/words/identity/internal.js';

/** One title in one of the states that its bearer may be in. */
export type Sighting = { tenure: Pick<Tenure, 'name' | 'begun'>; record: RegistryRecord; state: UnitState };

export type Value = string | null;

/** What a title can be grouped or filtered by: one value as a rule, several chains, `null` where none is stated. */
export function valuesOf(
  name: (typeof filters)[number],
  sighting: Sighting,
  rollUp: boolean,
): readonly Value[] {
  const { tenure, record, state } = sighting;
  const begun = tenure.begun?.type === 'title' ? tenure.begun : undefined;
  const unit = record.kind === 'enterprise' ? undefined : record;
  switch (name) {
    case 'kind':
      return [record.kind];
    case 'region':
      return [state.division === undefined ? null : regionOf(state.division, { rollUp })];
    case 'division':
      return [state.division ?? null];
    case 'zone':
      return [state.zone ?? null];
    case 'industry':
      return [unit?.industry === undefined ? null : industryOf(unit.industry)];
    case 'chain':
      return unit?.chains?.length ? [...new Set(unit.chains)] : [null];
    case 'enterprise':
      return [enterpriseOf(sighting)];
    case 'recommender':
      return [begun?.recommendedBy ?? null];
    case 'basis':
      return [begun ? (typeof begun.basis === 'object' ? 'equivalence' : 'award') : null];
    case 'tier':
      return [tenure.name.tier ?? null];
    default:
      return [begun?.[name]?.toString() ?? null];
  }
}

/** The enterprise behind a title; a title borne by an enterprise has that one, a park has none. */
export function enterpriseOf({ record, state }: Sighting): Value {
  return record.kind === 'enterprise' ? record.id : (state.enterprise ?? null);
}

/** An industry with its section letter in front: C, C38, C3821. */
export function industryOf(code: string): string {
  return /^\d/.test(code) ? `${sectionOf(code.slice(0, 2))}${code}` : code;
}
