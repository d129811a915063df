import { RegistryError } from '../../words/vocabulary/index.js';
import type { Fact } from '../event/index.js';

/**
 * Refuses units that are absorbed in a circle: the last of them would be absorbed by one that is no more.
 *
 * @param facts all facts that stand of units that mergers tie together
 * @throws RegistryError `merged-in-circle`
 */
export function checkMergers(facts: readonly Fact[]): void {
  const into = new Map(facts.flatMap((fact) => (fact.type === 'merged' ? [[fact.unit, fact.into]] : [])));
  const safe = new Set<string>();
  for (const start of into.keys()) {
    const path = new Set<string>();
    for (let unit: string | undefined = start; unit !== undefined && !safe.has(unit); unit = into.get(unit)) {
      if (path.has(unit)) {
        const units = [...path].slice([...path].indexOf(unit)).sort();
        throw new RegistryError('merged-in-circle', { units });
      }
      path.add(unit);
    }
    for (const unit of path) safe.add(unit);
  }
}
