import { tiersOn } from '../../counts/count/index.js';
import type { Source } from '../../records/timeline/index.js';
import { objectIn, RegistryError } from '../../words/vocabulary/internal.js';

/** The members of a park, or the suppliers of a chain, by whether they have a green factory. */
export type GreenMembers = {
  of: string;
  /** Members that certainly have one, that may have one, and that have none on record. */
  green: readonly string[];
  open: readonly string[];
  none: readonly string[];
};

/**
 * Which members of a park or suppliers of a chain have a green factory on a day, and which have none (横向带动). A member may be a
 * factory or the enterprise that owns it. Nothing where the register does not say who the members are.
 *
 * @throws RegistryError `unknown-record`, `invalid-day`, `invalid-argument`
 * @example
 * const units: Unit[] = [
 *   { kind: 'park', id: 'k1', name: '示例园区', members: ['f1', 'e2'] },
 *   { kind: 'factory', id: 'f1', enterprise: 'e1' },
 * ]
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'f1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2021-01-01' }]
 * const members = greenMembers({ units, events }, { of: 'k1', asOf: '2024-12-09' })
 * const told = [members?.green, members?.none]
 * told //=> [['f1'], ['e2']]
 */
export function greenMembers(
  source: Source,
  options: { of: string; asOf: string },
): GreenMembers | undefined {
  const { of, asOf } = objectIn(options, 'options');
  const units = [...source.units];
  const whole = units.find(({ id }) => id === of);
  if (!whole) throw new RegistryError('unknown-record', { id: of, namedBy: of });
  const members =
    whole.kind === 'park' ? whole.members : whole.kind === 'supply-chain' ? whole.suppliers : undefined;
  if (!members) return undefined;
  const factories = new Map(
    units.flatMap((unit) => (unit.kind === 'factory' ? [[unit.id, unit.enterprise]] : [])),
  );
  const [certain, possible] = [new Set<string>(), new Set<string>()];
  for (const { unit, certain: isCertain } of tiersOn(source, { scheme: 'green-manufacturing', asOf })) {
    const owner = factories.get(unit);
    if (owner === undefined) continue;
    for (const id of [unit, owner]) (isCertain ? certain : possible).add(id);
  }
  return {
    of,
    green: members.filter((id) => certain.has(id)),
    open: members.filter((id) => !certain.has(id) && possible.has(id)),
    none: members.filter((id) => !certain.has(id) && !possible.has(id)),
  };
}
