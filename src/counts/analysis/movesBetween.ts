import type { Source } from '../../records/timeline/index.js';
import { findScheme, type Scheme } from '../../records/title/internal.js';
import { type Comparison, queryAt } from './Comparison.js';
import { causeOf } from './causeOf.js';
import type { Move } from './Move.js';
import { kindOfMove, placesOf } from './placesOf.js';
import { type Thing, thingsOf } from './thingsOf.js';

/**
 * Lays two moments side by side: every thing that counts, or may, at one of them, and what became of it. All comparisons
 * follow from this one: flows, the matrix of tiers and the bridge. It is net: what came and went in between is not in it.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '示例园区' }]
 * const step = { type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national' } as const
 * const events: RegistryEvent[] = [{ ...step, stage: 'recognised', on: '2021-03-01' }, { ...step, stage: 'removed', on: '2024-05-20', reason: '停产' }]
 * const years = { from: { asOf: '2023-12-31' }, to: { asOf: '2024-12-31' } } as const
 * movesBetween({ units, events }, { scheme: 'green-manufacturing', ...years }).map(({ kinds, cause }) => [kinds, cause])
 * //=> [[['left'], { by: 'removed', on: '2024-05-20', reason: '停产' }]]
 */
export function movesBetween(source: Source, comparison: Comparison): Move[] {
  const before = thingsOf(source, queryAt(comparison, comparison.from));
  const after = thingsOf(source, queryAt(comparison, comparison.to));
  const scheme = findScheme(comparison.scheme, source.schemes);
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.map((name) => moveOf(before.get(name), after.get(name), scheme, comparison));
}

function moveOf(
  before: Thing | undefined,
  after: Thing | undefined,
  scheme: Scheme,
  comparison: Comparison,
): Move {
  const from = placesOf(before, scheme);
  const to = placesOf(after, scheme);
  const kinds = [...new Set(from.flatMap((a) => to.map((b) => kindOfMove(a, b, scheme))))];
  const { from: earlier, to: later } = comparison;
  // What happened in between caused nothing where one looks back.
  const isTold = earlier.knownAt === later.knownAt && earlier.asOf <= later.asOf;
  const cause =
    isTold && kinds.length === 1 ? causeOf(kinds[0], { before, after }, scheme, comparison) : null;
  return { kinds, from, to, cause, before: before?.entry ?? null, after: after?.entry ?? null };
}
