import { listIn, RegistryError, textIn } from '../../words/vocabulary/internal.js';
import { extendRulebook, mostOverlays } from './extendRulebook.js';
import type { Overlay, Rulebook } from './Rulebook.js';

/** Rulebooks and overlays side by side, as plain data. */
export type Shelf = readonly (Rulebook | Overlay)[];

const resolved = /* @__PURE__ */ (() => new WeakMap<Shelf, Map<string, Rulebook>>())();

/**
 * Finds a rulebook on a shelf by its id; an overlay comes out applied to its base. The same shelf gives the same object.
 *
 * @throws RegistryError `unknown-rulebook` for the id, or for a base that is not on the shelf; `invalid-argument`; what `extendRulebook` throws
 * @example
 * resolveRulebook(shelf, 'smart-factory-tianjin-2026').extends //=> ['smart-factory-2025']
 */
export function resolveRulebook(shelf: Shelf, id: string): Rulebook {
  listIn(shelf, 'shelf');
  textIn(id, 'id');
  const known = resolved.get(shelf) ?? new Map<string, Rulebook>();
  resolved.set(shelf, known);
  return resolve(shelf, id, known, []);
}

function resolve(shelf: Shelf, id: string, known: Map<string, Rulebook>, from: readonly string[]): Rulebook {
  const done = known.get(id);
  if (done) return done;
  const item = shelf.find((one) => one.id === id);
  // An overlay that stands on itself has no base either.
  if (!item || from.includes(id)) {
    throw new RegistryError('unknown-rulebook', { asked: id, known: shelf.map((one) => one.id) });
  }
  if (from.length > mostOverlays) {
    throw new RegistryError('too-many-overlays', { rulebook: from[0] ?? id, allowed: mostOverlays });
  }
  const rulebook =
    'base' in item ? extendRulebook(resolve(shelf, item.base, known, [...from, id]), item) : item;
  known.set(id, rulebook);
  return rulebook;
}
