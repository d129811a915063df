import {
  type Cell,
  type CountQuery,
  countTiers,
  type Dimension,
  type RegistryEvent,
  type Source,
  type TierCounts,
  type Unit,
  type UnitEvent,
} from 'green-manufacturing-registry';

/** A query that may leave out what `asked` says. */
export type Asked = CountQuery extends infer Q
  ? Q extends CountQuery
    ? Omit<Q, 'scheme' | 'asOf'> & { scheme?: string; asOf?: string }
    : never
  : never;

/** What tests ask beside what matters to them: green manufacturing, at the end of 2022. */
export const asked = { scheme: 'green-manufacturing', asOf: '2022-12-31' } as const;

export function relocated(
  unit: string,
  on: string,
  to: { division?: string; zone?: string },
): Extract<UnitEvent, { type: 'relocated' }> {
  return { type: 'relocated', unit, on, ...to };
}

export function transferred(unit: string, on: string, to: string): UnitEvent {
  return { type: 'transferred', unit, on, to };
}

export function opening(unit: string, tier: string, on: string): UnitEvent {
  return { type: 'opening', unit, scheme: 'green-manufacturing', tier, on };
}

/** Certain and uncertain. */
export function figuresOf({ total, uncertain }: Cell): [number, number] {
  return [total, uncertain];
}

/** Certain and uncertain under a query that asks for green manufacturing, unless it says otherwise. */
export function figures(
  units: readonly Unit[],
  events: readonly RegistryEvent[],
  query: Asked = {},
): [number, number] {
  return figuresOf(count({ units, events }, query));
}

export function count(source: Source, query: Asked = {}): TierCounts {
  return countTiers(source, { ...asked, ...query });
}

/** The tiers that are not empty: exact and at-or-above. */
export function tiersOf({ tiers }: Cell): Record<string, [number, number]> {
  return Object.fromEntries(
    tiers
      .filter(({ atOrAbove }) => atOrAbove > 0)
      .map(({ tier, exact, atOrAbove }) => [tier, [exact, atOrAbove]]),
  );
}

/** Each group's value, certain and uncertain, in the order in which they stand. */
export function groupsBy(
  source: Source,
  dimension: Dimension,
  query: Asked = {},
): [string | null | undefined, number, number][] {
  return count(source, { ...query, by: [dimension] }).groups.map(({ key, total, uncertain }) => [
    key[dimension],
    total,
    uncertain,
  ]);
}
