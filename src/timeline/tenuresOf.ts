import type { Day } from '../calendar/index.js';
import { eventIdOf, type Fact, findScheme, type Scheme } from '../title/index.js';
import { RegistryError, type Stage } from '../vocabulary/index.js';
import { effectiveFacts } from './effectiveFacts.js';
import { foldTenures } from './foldTenures.js';
import { groupLinked } from './groupLinked.js';
import type { Source } from './Source.js';
import type { Tenure } from './Tenure.js';

export type TenureOptions = {
  scheme: string;
  knownAt?: Day | undefined;
  stages?: readonly Stage[] | undefined;
};

/**
 * Every tenure of a scheme's titles, unit by unit.
 *
 * @throws RegistryError `unknown-scheme`, `unknown-record` where an event names a unit that the source lacks
 */
export function tenuresOf(source: Source, options: TenureOptions): Tenure[] {
  const scheme = findScheme(options.scheme, source.schemes);
  const bearers = new Set([...source.units, ...(source.enterprises ?? [])].map(({ id }) => id));
  const facts = effectiveFacts(source.events, { knownAt: options.knownAt }).filter((fact) =>
    concerns(fact, scheme),
  );
  for (const fact of facts) {
    const missing = [fact.unit, ...(fact.type === 'merged' ? [fact.into] : [])].find(
      (id) => !bearers.has(id),
    );
    if (missing !== undefined)
      throw new RegistryError('unknown-record', { id: missing, namedBy: eventIdOf(fact) });
  }
  const schemeOf = () => scheme;
  return groupLinked(facts).flatMap((linked) => foldTenures(linked, { schemeOf, stages: options.stages }));
}

function concerns(fact: Fact, scheme: Scheme): boolean {
  if (fact.type === 'title' || fact.type === 'opening') return fact.scheme === scheme.id;
  return fact.type === 'merged' || fact.type === 'split' || fact.type === 'closed';
}
