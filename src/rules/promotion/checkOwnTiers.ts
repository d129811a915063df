import type { Scheme } from '../../records/title/index.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import { type Rulebook, strayTiersIn } from '../rulebook/internal.js';

/** The schemes with which a rulebook has been found in order: many questions hand over the same ones. */
const inOrder = /* @__PURE__ */ (() => new WeakMap<Rulebook, WeakSet<readonly Scheme[]>>())();

/**
 * Refuses a rulebook that asks for a tier which a scheme of the caller's own does not have. Only with a question do such
 * schemes come to it.
 *
 * @throws RegistryError `invalid-rulebook`
 */
export function checkOwnTiers(rulebook: Rulebook, schemes: readonly Scheme[]): void {
  const known = inOrder.get(rulebook) ?? new WeakSet();
  if (known.has(schemes)) return;
  const issues = strayTiersIn(rulebook, schemes);
  if (issues.length > 0) throw new RegistryError('invalid-rulebook', { rulebook: rulebook.id, issues });
  inOrder.set(rulebook, known.add(schemes));
}
