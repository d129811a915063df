import { type Fact, type RegistryEvent, type Scheme, schemes as shipped } from 'green-manufacturing-registry';
import { candidateDays } from './candidateDays.js';
import { endsOf, numberOf } from './days.js';
import { foldWorld } from './foldWorld.js';
import { standingFacts } from './standingFacts.js';
import type { Award, Happening, Setting, World } from './World.js';

export type WorldsOptions = {
  /** The days that will be asked about. */
  days: readonly string[];
  schemes?: readonly Scheme[];
  openingHistory?: 'complete' | 'incomplete';
};

/** Every world of a small history that differs in anything that can be asked on the days, with what becomes of its titles. */
export function* worldsOf(
  events: readonly RegistryEvent[],
  options: WorldsOptions,
): Generator<{ world: World; awards: Award[] }> {
  const facts = standingFacts(events);
  const setting = settingOf(facts, options);
  const choices = choicesOf(facts, options);
  for (const happenings of everyWay(choices)) yield* withBeginnings(happenings, setting, options.days);
}

/** About how many worlds there are to try. */
export function worldsOfAbout(events: readonly RegistryEvent[], options: WorldsOptions): number {
  const facts = standingFacts(events);
  const mayBegin = facts.filter(
    (fact) => fact.type === 'opening' || (options.openingHistory === 'incomplete' && isEnding(fact)),
  );
  return choicesOf(facts, options).reduce((product, { length }) => product * length, 12 ** mayBegin.length);
}

function isEnding(fact: Fact): boolean {
  return fact.type === 'title' && ['removed', 'withdrawn', 'expired'].includes(fact.stage);
}

function settingOf(facts: readonly Fact[], { schemes, openingHistory = 'complete' }: WorldsOptions): Setting {
  const used = schemesOf(facts, schemes);
  return { schemes: new Map(used.map((scheme) => [scheme.id, scheme])), openingHistory };
}

/** What each fact may have been: on each of its days, and each outcome of a review. */
function choicesOf(facts: readonly Fact[], options: WorldsOptions): Happening[][] {
  const terms = termsOf(facts, options);
  const days = candidateDays(
    facts.map(({ on }) => endsOf(on)),
    options.days.map(numberOf),
    terms,
  );
  return facts.map((fact, at) => {
    const outcomes: Fact[] =
      'titles' in fact && fact.titles === 'review'
        ? [
            { ...fact, titles: 'continue' },
            { ...fact, titles: 'lapse' },
          ]
        : [fact];
    return (days[at] ?? []).flatMap((day) => outcomes.map((outcome) => ({ day, fact: outcome })));
  });
}

function termsOf(facts: readonly Fact[], { schemes }: WorldsOptions): number[] {
  return [...new Set(schemesOf(facts, schemes).flatMap(({ validMonths }) => validMonths ?? []))];
}

function schemesOf(facts: readonly Fact[], own: readonly Scheme[] = []): Scheme[] {
  const ids = new Set(facts.flatMap((fact) => ('scheme' in fact ? fact.scheme : [])));
  return [...own, ...shipped].filter(({ id }) => ids.has(id));
}

function* everyWay(choices: readonly Happening[][], chosen: Happening[] = []): Generator<Happening[]> {
  const next = choices[chosen.length];
  if (!next) {
    yield [...chosen];
    return;
  }
  for (const happening of next) {
    chosen.push(happening);
    yield* everyWay(choices, chosen);
    chosen.pop();
  }
}

/** The world itself, or one for each beginning of what an opening found held. */
function* withBeginnings(
  happenings: readonly Happening[],
  setting: Setting,
  days: readonly string[],
): Generator<{ world: World; awards: Award[] }> {
  const world = { happenings, setting };
  const answer = foldWorld(world);
  if (answer === 'refused') return;
  if (Array.isArray(answer)) {
    yield { world, awards: answer };
    return;
  }
  for (const began of beginningsOf(answer, world, days)) {
    const others = happenings.map((one) => (one === answer ? { ...answer, began } : one));
    yield* withBeginnings(others, setting, days);
  }
}

const longAgo = numberOf('1950-01-01');

function beginningsOf({ day, fact }: Happening, { happenings, setting }: World, days: readonly string[]) {
  const months = 'scheme' in fact ? setting.schemes.get(fact.scheme)?.validMonths : undefined;
  const latest = fact.type === 'opening' ? day : day - 1;
  const [candidates = []] = candidateDays(
    [[longAgo, latest], ...happenings.map((one): [number, number] => [one.day, one.day])],
    days.map(numberOf),
    months === undefined ? [] : [months],
  );
  return candidates;
}
