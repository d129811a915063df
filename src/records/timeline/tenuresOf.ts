import type { Stage } from '../../words/vocabulary/index.js';
import type { Fact, TitleEvent } from '../event/index.js';
import type { Scheme } from '../title/index.js';
import { coarseTenures } from './fold/coarseTenures.js';
import { tenuresIn } from './fold/tenuresIn.js';
import { type TitleFacts, titleFactsOf } from './fold/titleFacts.js';
import { worldsOf } from './fold/worldsOf.js';
import { endOf, type Tenure } from './Tenure.js';

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
  const { stages } = options;
  return titleFactsOf(facts, scheme, stages).flatMap((title) => foldTitle(title, scheme, stages).tenures);
}

/** The endings of titles that were never won: those that say so themselves, and those that cannot have happened. */
export function strayEndings(facts: readonly Fact[], scheme: Scheme): TitleEvent[] {
  return titleFactsOf(facts, scheme, undefined).flatMap((title) => {
    const { tenures, isPossible } = foldTitle(title, scheme, undefined);
    const strays = tenures
      .filter(({ begun, certain }) => !begun && (certain || !isPossible))
      .flatMap((tenure) => endOf(tenure)?.notice ?? []);
    if (isPossible) return strays;
    const endings = title.facts.flatMap((dated) =>
      dated.does === 'ends' || dated.does === 'expires' ? dated.fact : [],
    );
    return [...strays, ...endings].filter((ending) => !ending.openingHistory).slice(0, 1);
  });
}

/** Whether some world could be recorded, and what is held in them; if none, what is held as the facts stand. */
function foldTitle(
  title: TitleFacts,
  scheme: Scheme,
  chosen: readonly Stage[] | undefined,
): { tenures: Tenure[]; isPossible: boolean } {
  const rules = { scheme, chosen, isLenient: false };
  const strict = worldsOf(title.facts, rules);
  const isPossible = strict?.layers.at(-1)?.length !== 0;
  const worlds = isPossible ? strict : worldsOf(title.facts, { ...rules, isLenient: true });
  return { tenures: worlds ? tenuresIn(worlds, title.name, scheme) : coarseTenures(title), isPossible };
}
