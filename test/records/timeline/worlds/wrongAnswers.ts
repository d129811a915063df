import { type CountQuery, countTiers, type Registry, type TierCounts } from 'green-manufacturing-registry';
import { tiersOn } from 'green-manufacturing-registry/count';
import { heldIn, highestRank, type TitleName } from './answersOfWorlds.js';
import type { Trial } from './arbitrarySmallHistory.js';
import { type CellBounds, countIn } from './countIn.js';
import { numberOf } from './days.js';
import { registryOf, type SmallHistory } from './smallHistory.js';
import { standingFacts } from './standingFacts.js';
import type { Award, World } from './World.js';
import { worldsOf } from './worldsOf.js';

/** What is wrong with an answer. The first kind is no answer: nothing can have happened as recorded. The last one is vague, and sound. */
export const kinds = [
  'no world',
  'held, not in every world',
  'absent, held in some world',
  'tier certain, not in every world',
  'tier too low, or absent',
  'total above a world',
  'total + uncertain below a world',
  'atOrAbove above a world',
  'atOrAbove + uncertain below a world',
  'uncertain, the same in every world',
] as const;

export type WrongAnswer = { kind: (typeof kinds)[number]; text: string };

type Lived = { world: World; awards: Award[] };

/** Every answer of the registry that the worlds contradict, and how many were asked for. */
export function wrongAnswers({ history, queries }: Trial): { asked: number; wrong: WrongAnswer[] } {
  const lived = [...worldsOf(history.events, history)];
  if (lived.length === 0) return { asked: 1, wrong: [{ kind: 'no world', text: 'it was recorded' }] };
  const registry = registryOf(history);
  const answers = [
    ...titleAnswers(history, registry, lived),
    ...tierAnswers(history, registry, lived),
    ...queries.flatMap((query) => countAnswers(history, registry, lived, query)),
  ];
  return { asked: answers.length, wrong: answers.flatMap((answer) => answer ?? []) };
}

type Answer = WrongAnswer | undefined;

function titleAnswers(history: SmallHistory, registry: Registry, lived: readonly Lived[]): Answer[] {
  const worlds = lived.map(({ awards }) => awards);
  return history.days.flatMap((day) => {
    const asked = numberOf(day);
    return unitsOf(history).flatMap((unit) => {
      const titles = registry.titlesOf(unit, { asOf: day });
      return titlesIn(history).map((title): Answer => {
        const name: TitleName = { unit, ...title };
        const standings = titles
          .filter((one) => one.scheme === name.scheme && (one.tier ?? '') === name.tier)
          .map(({ standing }) => standing);
        const held = standings.includes('held');
        const answer = held ? 'held' : standings.includes('uncertain') ? 'uncertain' : 'absent';
        const truth = heldIn(worlds, name, asked);
        const text = `${unit} ${name.scheme} ${name.tier} on ${day}: ${answer}, held in ${truth} of ${worlds.length} worlds`;
        if (answer === 'held' && truth !== 'all') return { kind: 'held, not in every world', text };
        if (answer === 'absent' && truth !== 'none') return { kind: 'absent, held in some world', text };
        if (answer === 'uncertain' && truth !== 'some')
          return { kind: 'uncertain, the same in every world', text };
        return undefined;
      });
    });
  });
}

function tierAnswers(history: SmallHistory, registry: Registry, lived: readonly Lived[]): Answer[] {
  return history.schemes.flatMap(({ id: scheme, tiers }) =>
    history.days.flatMap((day) => {
      const asked = numberOf(day);
      const standings = tiersOn(registry, { scheme, asOf: day });
      return unitsOf(history).flatMap((unit): Answer[] => {
        const standing = standings.find((one) => one.unit === unit);
        const rank = !standing ? -1 : standing.tier === null ? 0 : tiers.indexOf(standing.tier);
        const ranks = lived.map(({ awards }) => highestRank(awards, { unit, scheme, tiers, day: asked }));
        const told = standing ? `${standing.tier}, ${standing.certain ? 'certain' : 'uncertain'}` : 'absent';
        const text = `${unit} ${scheme} on ${day}: ${told}; ranks in worlds: ${[...new Set(ranks)].join(', ')}`;
        if (standing?.certain) {
          return [
            ranks.some((one) => one < rank) ? { kind: 'tier certain, not in every world', text } : undefined,
          ];
        }
        return [ranks.some((one) => one > rank) ? { kind: 'tier too low, or absent', text } : undefined];
      });
    }),
  );
}

function countAnswers(
  { schemes, records }: SmallHistory,
  registry: Registry,
  lived: readonly Lived[],
  query: CountQuery,
): Answer[] {
  const scheme = schemes.find(({ id }) => id === query.scheme);
  if (!scheme) return [];
  const counts = countTiers(registry, query);
  const [dimension] = query.by ?? [];
  const cells = new Map<string, Pick<TierCounts, 'total' | 'uncertain' | 'tiers'>>([
    ['', counts],
    ...(dimension ? counts.groups.map((group) => [group.key[dimension] ?? 'null', group] as const) : []),
  ]);
  const nothing: CellBounds = { least: 0, most: 0, tiers: scheme.tiers.map(() => ({ least: 0, most: 0 })) };
  const seen = new Set<string>();
  const wrong: Answer[] = [];
  const tell = (kind: WrongAnswer['kind'], text: string) => {
    if (!seen.has(kind)) wrong.push({ kind, text: `${textOf(query)}: ${text}` });
    seen.add(kind);
  };
  for (const { awards, world } of lived) {
    const bounds = countIn({ awards, world, records }, query, scheme);
    for (const key of new Set([...cells.keys(), ...bounds.keys()])) {
      const { least, most, tiers } = bounds.get(key) ?? nothing;
      const { total = 0, uncertain = 0, tiers: counted = [] } = cells.get(key) ?? {};
      const told = `${key && `group ${key}: `}${total} + ${uncertain}, ${least}${most > least ? ` to ${most}` : ''} in a world`;
      if (total > least) tell('total above a world', told);
      if (total + uncertain < most) tell('total + uncertain below a world', told);
      tiers.forEach((tier, rank) => {
        const { atOrAbove = 0, uncertain: more = 0 } = counted[rank] ?? {};
        const text = `${key && `group ${key}: `}${scheme.tiers[rank]} ${atOrAbove} + ${more}, ${tier.least}${tier.most > tier.least ? ` to ${tier.most}` : ''} in a world`;
        if (atOrAbove > tier.least) tell('atOrAbove above a world', text);
        if (atOrAbove + more < tier.most) tell('atOrAbove + uncertain below a world', text);
      });
    }
  }
  return wrong.length > 0 ? wrong : [undefined];
}

function textOf(query: CountQuery): string {
  const { scheme, asOf, measure, count, by } = query;
  const period = 'period' in query ? ` ${Object.values(query.period).join('..')}` : '';
  return `${measure}${period} of ${scheme} on ${asOf}, count ${count}${by ? ` by ${by}` : ''}`;
}

function unitsOf({ events }: SmallHistory): string[] {
  return [
    ...new Set(events.flatMap((event) => [event.unit, ...('into' in event ? [event.into].flat() : [])])),
  ];
}

function titlesIn({ events }: SmallHistory): { scheme: string; tier: string; project: string }[] {
  const titles = standingFacts(events).flatMap((fact) =>
    'scheme' in fact ? [{ scheme: fact.scheme, tier: fact.tier ?? '', project: fact.project ?? '' }] : [],
  );
  const names = new Map(titles.map((title) => [`${title.scheme} ${title.tier} ${title.project}`, title]));
  return [...names.values()];
}
