import { type DaySpan, spanOf } from '../../../words/calendar/internal.js';
import { endingStages, type Stage } from '../../../words/vocabulary/index.js';
import type { Fact, TitleEvent, UnitEvent } from '../../event/index.js';
import { eventIdOf, heldStagesOf, type Scheme } from '../../title/internal.js';
import { pushTo } from '../pushTo.js';
import type { TitleName } from '../Tenure.js';

/** What a fact does to a title. `passes-on`: a step to a stage that does not count; `refuses`: it only says no. */
type Deed =
  | { does: 'expires' | 'begins' | 'ends' | 'passes-on' | 'refuses'; fact: TitleEvent }
  | { does: 'opens'; fact: Extract<UnitEvent, { type: 'opening' }> }
  | { does: 'merges'; fact: Extract<UnitEvent, { type: 'merged' }> }
  | { does: 'splits'; fact: Extract<UnitEvent, { type: 'split' }> }
  | { does: 'closes'; fact: Extract<UnitEvent, { type: 'closed' }> };

/** A fact, and the days on which it may have happened. */
export type DatedFact = Deed & { span: DaySpan };

/** All that touches one title, in whichever units, in the order of one day, which does not hang on that of arrival. */
export type TitleFacts = { name: Pick<TitleName, 'scheme' | 'tier' | 'project'>; facts: DatedFact[] };

/** What happens on one day happens in this order. */
const order: readonly Deed['does'][] = [
  'passes-on',
  'refuses',
  'expires',
  'begins',
  'opens',
  'ends',
  'merges',
  'splits',
  'closes',
];

/**
 * Sorts the facts of a scheme by title; what happens to a unit touches each of its titles.
 *
 * @param chosen the stages that count as held, instead of the scheme's own
 */
export function titleFactsOf(
  facts: readonly Fact[],
  scheme: Scheme,
  chosen: readonly Stage[] | undefined,
): TitleFacts[] {
  const titles = new Map<string, TitleFacts>();
  const familyOf = familiesIn(facts);
  const ofUnits: DatedFact[] = [];
  for (const fact of facts) {
    const deed = deedOf(fact, scheme, chosen);
    if (!deed) continue;
    const dated = { ...deed, span: spanOf(fact.on) };
    // A refusal of no certain day can always have come on another day than an award.
    if (dated.does === 'refuses' && dated.span.first < dated.span.last) continue;
    if (!('scheme' in fact)) {
      ofUnits.push(dated);
      continue;
    }
    const { tier, project } = fact;
    const key = JSON.stringify([familyOf(fact.unit), tier ?? null, project ?? null]);
    const title = titles.get(key) ?? { name: { scheme: scheme.id, tier, project }, facts: [] };
    titles.set(key, title);
    title.facts.push(dated);
  }
  const stageRank = ({ fact }: Deed) =>
    fact.type === 'title' ? (chosen ?? heldStagesOf(scheme, fact.tier)).indexOf(fact.stage) : 0;
  for (const title of titles.values()) {
    const bearers = bearersOf(title.facts, ofUnits);
    const keyed = [...title.facts, ...ofUnits.filter(({ fact }) => bearers.has(fact.unit))].map((dated) => ({
      dated,
      rank: order.indexOf(dated.does),
      stage: stageRank(dated),
      id: JSON.stringify([dated.fact.unit, eventIdOf(dated.fact)]),
    }));
    keyed.sort((a, b) => a.rank - b.rank || a.stage - b.stage || (a.id < b.id ? -1 : 1));
    title.facts = keyed.map(({ dated }) => dated);
  }
  return [...titles.values()];
}

/** Names units that mergers tie together by one of them, so that titles of others are folded by themselves. */
function familiesIn(facts: readonly Fact[]): (unit: string) => string {
  const parents = new Map<string, string>();
  const familyOf = (unit: string): string => {
    let family = unit;
    for (let parent = parents.get(family); parent !== undefined; parent = parents.get(family))
      family = parent;
    return family;
  };
  for (const fact of facts) {
    if (fact.type !== 'merged') continue;
    const [one, other] = [familyOf(fact.unit), familyOf(fact.into)];
    if (one !== other) parents.set(one, other);
  }
  return familyOf;
}

/** The units that may bear a title: those of its steps, and those that absorb them. */
function bearersOf(steps: readonly DatedFact[], ofUnits: readonly DatedFact[]): Set<string> {
  const bearers = new Set(steps.map(({ fact }) => fact.unit));
  const heirs = new Map<string, string[]>();
  for (const dated of ofUnits) if (dated.does === 'merges') pushTo(heirs, dated.fact.unit, dated.fact.into);
  for (const bearer of bearers) for (const heir of heirs.get(bearer) ?? []) bearers.add(heir);
  return bearers;
}

function deedOf(fact: Fact, scheme: Scheme, chosen: readonly Stage[] | undefined): Deed | undefined {
  if ('scheme' in fact && fact.scheme !== scheme.id) return undefined;
  if (fact.type === 'merged') return { does: 'merges', fact };
  if (fact.type === 'split') return fact.titles === 'continue' ? undefined : { does: 'splits', fact };
  if (fact.type === 'closed') return { does: 'closes', fact };
  if (fact.type === 'opening') {
    // What is only known to be held counts where any stage that holds it is asked for.
    const held = heldStagesOf(scheme, fact.tier);
    return !chosen || chosen.some((stage) => held.includes(stage)) ? { does: 'opens', fact } : undefined;
  }
  if (fact.type !== 'title') return undefined;
  if ((chosen ?? heldStagesOf(scheme, fact.tier)).includes(fact.stage)) return { does: 'begins', fact };
  if (fact.stage === 'expired') return { does: 'expires', fact };
  if (endingStages.some((stage) => stage === fact.stage)) return { does: 'ends', fact };
  if (chosen) return { does: 'passes-on', fact };
  return fact.stage === 'rejected' ? { does: 'refuses', fact } : undefined;
}
