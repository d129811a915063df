import { spanOf } from '../../words/calendar/internal.js';
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
  const hasOwner = record.kind !== 'park' && record.kind !== 'enterprise';
  const changes = facts
    .filter((fact) => fact.type === 'renamed' || fact.type === 'relocated' || fact.type === 'transferred')
    // What has no owner cannot be handed on.
    .filter(({ type }) => hasOwner || type !== 'transferred')
    .map((fact) => ({ fact, span: spanOf(fact.on) }))
    .filter(({ span }) => span.first <= day)
    .sort((a, b) => a.span.last - b.span.last);
  let states: UnitState[] = [record];
  const latest = new Map<string, number>();
  for (const { fact, span } of changes) {
    const changed = states.map((state) => change(state, fact));
    // Not sure: it may lie ahead, or the change of its kind before it may have come after it.
    const sure = span.last <= day && span.first > (latest.get(fact.type) ?? -Infinity);
    latest.set(fact.type, span.last);
    states = distinct(sure ? changed : [...states, ...changed]);
  }
  return states;
}

function distinct(states: readonly UnitState[]): UnitState[] {
  return [...new Map(states.map((state) => [JSON.stringify(state), state])).values()];
}

function change(
  state: UnitState,
  fact: Extract<Fact, { type: 'renamed' | 'relocated' | 'transferred' }>,
): UnitState {
  if (fact.type === 'renamed') return { ...state, name: fact.name };
  if (fact.type === 'transferred') return { ...state, enterprise: fact.to };
  return { ...state, division: fact.division ?? state.division, zone: fact.zone };
}
