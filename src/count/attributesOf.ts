import { regionOf, sectionOf } from '../identity/index.js';
import type { Tenure, UnitState } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import type { Dimension } from './CountQuery.js';

/** One title in one of the states that its bearer may be in. */
export type Sighting = { tenure: Tenure; record: RegistryRecord; state: UnitState };

type Value = string | null;

/** What a title can be grouped and filtered by: one value as a rule, several chains, `null` where none is stated. */
export type Attributes = Readonly<Record<Dimension | 'tier' | 'basis', readonly Value[]>>;

export function attributesOf({ tenure, record, state }: Sighting, rollUp: boolean): Attributes {
  const begun = tenure.begun?.type === 'title' ? tenure.begun : undefined;
  const unit = record.kind === 'enterprise' ? undefined : record;
  const { division = null, zone = null } = state;
  return {
    kind: [record.kind],
    region: [division && regionOf(division, { rollUp })],
    division: [division],
    zone: [zone],
    industry: [industryOf(unit?.industry)],
    chain: unit?.chains?.length ? [...new Set(unit.chains)] : [null],
    batch: [begun?.batch ?? null],
    listYear: [begun?.listYear?.toString() ?? null],
    enterprise: [enterpriseOf(record, state)],
    recommender: [begun?.recommendedBy ?? null],
    tier: [tenure.name.tier ?? null],
    basis: [typeof begun?.basis === 'object' ? 'equivalence' : 'award'],
  };
}

/** The enterprise behind a title; a title borne by an enterprise has that one, a park has none. */
export function enterpriseOf(record: RegistryRecord, state: UnitState): Value {
  return record.kind === 'enterprise' ? record.id : (state.enterprise ?? null);
}

/** An industry with its section letter in front: C, C38, C3821. */
export function industryOf(code: string | undefined): Value {
  if (code === undefined) return null;
  return /^\d/.test(code) ? `${sectionOf(code.slice(0, 2))}${code}` : code;
}
