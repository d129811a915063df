import { RegistryError } from '../../words/vocabulary/index.js';
import type { Scheme } from './Scheme.js';
import { schemeIssues } from './schemeIssues.js';

/** More tiers cannot be told apart in one number. */
const mostTiers = 31;

const checked = /* @__PURE__ */ (() => new WeakSet<Scheme>())();

/**
 * Refuses a scheme of the caller's own that is not in shape; once it is, it is not looked at again.
 *
 * @throws RegistryError `invalid-scheme`, `too-many-tiers`
 */
export function checkScheme(scheme: Scheme): void {
  if (checked.has(scheme)) return;
  const issues = schemeIssues(scheme);
  if (issues.length > 0) throw new RegistryError('invalid-scheme', { scheme: String(scheme?.id), issues });
  const { id, tiers } = scheme;
  if (tiers.length > mostTiers) {
    throw new RegistryError('too-many-tiers', { scheme: id, tiers: tiers.length, allowed: mostTiers });
  }
  checked.add(scheme);
}
