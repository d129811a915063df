import type { Stage } from '../../words/vocabulary/index.js';
import type { Fact } from '../event/index.js';
import type { Scheme } from '../title/index.js';
import { coarseTenures } from './fold/coarseTenures.js';
import { tenuresIn } from './fold/tenuresIn.js';
import { titleFactsOf } from './fold/titleFacts.js';
import { worldsOf } from './fold/worldsOf.js';
import type { Tenure } from './Tenure.js';

/**
 * Folds facts into the tenures of one scheme's titles, in every world that the blurred dates allow. What no registry would
 * record is read as well as it can be: an ending that finds no title open becomes a tenure whose beginning is unknown.
 *
 * @param facts what stands, as `effectiveFacts` gives it, with all units that merged with one another
 * @param options `stages`: counts these as held instead of those of the scheme
 */
export function tenuresOf(
  facts: readonly Fact[],
  scheme: Scheme,
  options: { stages?: readonly Stage[] | undefined } = {},
): Tenure[] {
  const { stages: chosen } = options;
  return titleFactsOf(facts, scheme, chosen).flatMap((title) => {
    const rules = { scheme, chosen, isLenient: false };
    const worlds = worldsOf(title.facts, rules);
    const found =
      worlds?.layers.at(-1)?.length === 0 ? worldsOf(title.facts, { ...rules, isLenient: true }) : worlds;
    return found ? tenuresIn(found, title.name, scheme) : coarseTenures(title);
  });
}

/** Whether facts can have happened as a registry would record them, in some world. */
export function canHaveHappened(facts: readonly Fact[], scheme: Scheme): boolean {
  return titleFactsOf(facts, scheme, undefined).every((title) => {
    const worlds = worldsOf(title.facts, { scheme, chosen: undefined, isLenient: false });
    return worlds?.layers.at(-1)?.length !== 0;
  });
}
