import { extendRulebook } from '../../rules/rulebook/index.js';
import { listIn, objectIn, RegistryError, stated } from '../../words/vocabulary/internal.js';
import type { SupportOverlay, SupportScheme, SupportShelf } from './SupportScheme.js';

/**
 * Applies an overlay to a scheme of support: its rules as `extendRulebook` does, and whatever else it says anew.
 *
 * @throws RegistryError as `extendRulebook`
 * @example
 * const base = resolveSupport(supportShelf, 'tianjin-fund-2023-renovation')
 * const mine = extendSupport(base, {
 *   rulebook: {
 *     id: 'my-district-2026',
 *     base: base.rulebook.id,
 *     title: { en: 'My district 2026', 'zh-CN': '本区2026', 'zh-TW': '本區2026' },
 *     jurisdiction: '120115',
 *     effective: { from: '2026-01-01' },
 *     document: { title: '本区通知' },
 *     changes: [],
 *   },
 *   payers: [{ level: 'district' }],
 * })
 * mine.rulebook.rules.length === base.rulebook.rules.length //=> true
 */
export function extendSupport(base: SupportScheme, overlay: SupportOverlay): SupportScheme {
  // By when the base had begun says nothing about the overlay, which has days of its own.
  const { begunBy: _, ...kept } = base;
  return { ...kept, ...stated(overlay), rulebook: extendRulebook(base.rulebook, overlay.rulebook) };
}

/**
 * Finds a scheme on a shelf by its id; an overlay comes out applied to its base.
 *
 * @throws RegistryError `unknown-rulebook` for the id, or for a base that is not on the shelf; `ambiguous-rulebook` for an id that
 *   stands there twice
 * @example
 * resolveSupport(supportShelf, 'treasury-bond-2024-3').standing //=> 'official'
 */
export function resolveSupport(shelf: SupportShelf, id: string): SupportScheme {
  return resolve(listIn(shelf, 'shelf'), id, []);
}

/** All schemes of a shelf, overlays applied. A shelf of these comes out as it is. */
export function schemesOn(shelf: SupportShelf): SupportScheme[] {
  return listIn(shelf, 'shelf').map(({ rulebook }) =>
    resolveSupport(shelf, objectIn(rulebook, 'scheme.rulebook').id),
  );
}

function resolve(shelf: SupportShelf, id: string, from: readonly string[]): SupportScheme {
  const [item, ...others] = shelf.filter(({ rulebook }) => objectIn(rulebook, 'scheme.rulebook').id === id);
  if (others.length > 0) {
    throw new RegistryError('ambiguous-rulebook', { asked: id, matches: [id, ...others.map(() => id)] });
  }
  // An overlay that stands on itself has no base either.
  if (!item || from.includes(id)) {
    throw new RegistryError('unknown-rulebook', { asked: id, known: shelf.map((one) => one.rulebook.id) });
  }
  return isOverlay(item) ? extendSupport(resolve(shelf, item.rulebook.base, [...from, id]), item) : item;
}

function isOverlay(item: SupportScheme | SupportOverlay): item is SupportOverlay {
  return 'base' in item.rulebook;
}
