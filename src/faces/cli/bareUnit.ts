import type { Unit } from '../../index.js';

/** A unit of which nothing is known but its kind and what it is called; a product and a factory bear the name of their enterprise. */
export function bareUnit(kind: Unit['kind'], id: string): Unit {
  if (kind === 'park') return { kind, id, name: id };
  return kind === 'product' ? { kind, id, enterprise: id, name: id } : { kind, id, enterprise: id };
}
