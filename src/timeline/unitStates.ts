import { spanOf } from '../calendar/index.js';
import type { Fact } from '../event/index.js';
import type { RegistryRecord } from '../unit/index.js';

/** What may change about a unit or an enterprise without touching its titles. */
export type UnitState = { [K in 'name' | 'enterprise' | 'division' | 'zone']?: string | undefined };

/**
 * The states that a record may be in on a day, given as its number: one, or several where a blurred date leaves open
 * whether a change had happened yet.
 *
 * @param facts the facts of this record
 */
export function unitStates(record: RegistryRecord, facts: readonly Fact[], day: number): UnitState[] {
  const changes = facts
    .filter((fact) => fact.type === 'renamed' || fact.type === 'relocated' || fact.type === 'transferred')
    .map((fact) => ({ fact, span: spanOf(fact.on) }))
    .filter(({ span }) => span.first <= day)
    .sort((a, b) => a.span.last - b.span.last);
  let states: UnitState[] = [record];
  for (const { fact, span } of changes) {
    const changed = states.map((state) => change(state, fact));
    states = span.last <= day ? changed : [...states, ...changed];
  }
  return states;
}

function change(
  state: UnitState,
  fact: Extract<Fact, { type: 'renamed' | 'relocated' | 'transferred' }>,
): UnitState {
  if (fact.type === 'renamed') return { ...state, name: fact.name };
  if (fact.type === 'transferred') return { ...state, enterprise: fact.to };
  return { ...state, division: fact.division ?? state.division, zone: fact.zone };
}
