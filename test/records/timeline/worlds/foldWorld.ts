import type { Fact } from 'green-manufacturing-registry';
import { monthsAfter } from './days.js';
import { isContradictory } from './isContradictory.js';
import { isHolding } from './isHolding.js';
import { nameOf, type TitleFact } from './nameOf.js';
import { orderOf } from './orderOf.js';
import type { Award, Happening, Setting, World } from './World.js';

/** A title that is held: its award, and the day on which its term ends. */
type Holding = { award: Award; until: number | undefined };

type State = {
  setting: Setting;
  /** What every unit holds, by title. */
  held: Map<string, Holding>;
  /** The days on which the terms of each title began, and its last award that ended. */
  terms: Map<string, Set<number>>;
  ended: Map<string, Award>;
  /** Titles that ended, or were passed on, because their unit did; the award, if it ended with the unit. */
  buried: Map<string, Award | null>;
  awards: Award[];
  /** The days on which units were absorbed or closed. */
  deaths: Map<string, number>;
};

/**
 * What becomes of titles in one world. `refused`: `record` would not take it, so that it is no world. A happening: what
 * this opening, or this removal, found held has no beginning yet; choose one.
 */
export function foldWorld({ happenings, setting }: World): Award[] | 'refused' | Happening {
  if (isContradictory(happenings, setting)) return 'refused';
  const ordered = orderOf(
    [...happenings, ...happenings.flatMap((one) => beginningOf(one, setting))],
    setting,
  );
  if (!ordered) return 'refused';
  const state: State = {
    setting,
    held: new Map(),
    terms: new Map(),
    ended: new Map(),
    buried: new Map(),
    awards: [],
    deaths: new Map(),
  };
  for (const happening of ordered) {
    lapseTerms(state, happening.day);
    const answer = live(state, happening);
    if (answer === 'refused') return 'refused';
    if (answer === 'unfounded') return happening.began === undefined ? happening : 'refused';
  }
  lapseTerms(state, Number.POSITIVE_INFINITY);
  return state.awards;
}

/**
 * The beginning of what an opening, or a removal without a history, found held: a step that holds and was never recorded.
 * Before a removal it may have been a renewal as well.
 */
function beginningOf({ fact, began }: Happening, { schemes }: Setting): Happening[] {
  if (began === undefined) return [];
  if (fact.type === 'title') {
    const { listYear: _, ...begun } = fact;
    const [stage = 'recognised'] = schemes.get(fact.scheme)?.heldAt ?? [];
    return [{ day: began, fact: { ...begun, stage } }];
  }
  return [{ day: began, fact, began: Number.NEGATIVE_INFINITY }];
}

function live(state: State, { day, fact, began }: Happening): undefined | 'refused' | 'unfounded' {
  const death = state.deaths.get(fact.unit);
  const dead = death !== undefined && death < day;
  const isEnding = fact.type === 'title' && ['removed', 'withdrawn', 'expired'].includes(fact.stage);
  const staysTrue = isEnding || fact.type === 'annual-record' || fact.type === 'rating';
  if (dead && !staysTrue) return 'refused';
  switch (fact.type) {
    case 'title':
      if (fact.stage === 'expired') return expire(state, fact, day);
      if (isEnding) return remove(state, fact, day, dead);
      if (isHolding(fact, state.setting)) hold(state, fact, day);
      return undefined;
    case 'opening':
      if (began === Number.NEGATIVE_INFINITY) {
        if (state.held.has(nameOf(fact))) return 'refused';
        hold(state, fact, day);
        return undefined;
      }
      return state.held.has(nameOf(fact)) ? undefined : 'unfounded';
    case 'merged':
      if ((state.deaths.get(fact.into) ?? day) < day) return 'refused';
      bury(state, fact.unit, day);
      end(state, fact.unit, day, fact.titles === 'lapse' ? undefined : fact.into);
      return undefined;
    case 'split':
      if (fact.titles === 'lapse') end(state, fact.unit, day);
      return undefined;
    case 'closed':
      bury(state, fact.unit, day);
      if (fact.titles === 'lapse') end(state, fact.unit, day);
      return undefined;
    default:
      return undefined;
  }
}

/** A step that holds: the title is won, or goes on with a new term. */
function hold(state: State, fact: TitleFact, day: number): void {
  const name = nameOf(fact);
  const months = state.setting.schemes.get(fact.scheme)?.validMonths;
  const until = months === undefined ? undefined : monthsAfter(day, months);
  state.terms.set(name, new Set(state.terms.get(name)).add(day));
  const holding = state.held.get(name);
  const listYear = fact.type === 'title' ? fact.listYear : undefined;
  if (holding) {
    holding.until = until;
    if (holding.award.won === day && holding.award.listYear !== listYear) holding.award.listYear = 'tie';
    return;
  }
  const { unit, scheme, tier, project } = fact;
  const award: Award = {
    scheme,
    tier,
    project,
    won: day,
    listYear,
    bearers: [{ unit, from: day }],
    lost: undefined,
    notice: undefined,
  };
  state.awards.push(award);
  state.held.set(name, { award, until });
}

function lose(state: State, name: string, day: number, fact?: Extract<Fact, { type: 'title' }>): void {
  const award = state.held.get(name)?.award;
  if (!award) return;
  award.lost = day;
  if (fact) award.notice = { on: day, listYear: fact.listYear };
  state.held.delete(name);
  state.ended.set(name, award);
}

/** Terms end at the beginning of a day, before anything else happens. */
function lapseTerms(state: State, day: number): void {
  for (const [name, { until }] of state.held) {
    if (until !== undefined && until <= day) lose(state, name, until);
  }
}

/**
 * A notice of expiry. Where the scheme has a term, one that comes before the end of the running term belongs to the term
 * before it, if there was one; one that comes after the end of the last term tells what is known.
 */
function expire(
  state: State,
  fact: Extract<Fact, { type: 'title' }>,
  day: number,
): undefined | 'refused' | 'unfounded' {
  const name = nameOf(fact);
  const hasTerm = state.setting.schemes.get(fact.scheme)?.validMonths !== undefined;
  if (state.held.has(name)) {
    if (!hasTerm || (state.terms.get(name)?.size ?? 0) < 2) lose(state, name, day, fact);
    return undefined;
  }
  const last = state.ended.get(name);
  if (hasTerm && last) {
    last.notice ??= { on: day, listYear: fact.listYear };
    return undefined;
  }
  return state.setting.openingHistory === 'complete' ? 'refused' : 'unfounded';
}

/** A removal or a withdrawal. Notices strike out units that are gone: that ends nothing that was passed on. */
function remove(
  state: State,
  fact: Extract<Fact, { type: 'title' }>,
  day: number,
  dead: boolean,
): undefined | 'refused' | 'unfounded' {
  const name = nameOf(fact);
  if (state.held.has(name)) {
    lose(state, name, day, fact);
    return undefined;
  }
  const buried = state.buried.get(name);
  if (dead && buried !== undefined) {
    if (buried && buried.lost !== undefined) buried.notice ??= { on: day, listYear: fact.listYear };
    return undefined;
  }
  if (state.setting.openingHistory === 'complete') return 'refused';
  // A title whose beginning was never loaded may be told of twice on the day on which it ended.
  const last = state.ended.get(name);
  if (dead || (last?.notice && last.lost === day)) return undefined;
  return 'unfounded';
}

/** A unit is absorbed or closed: what it bears may be struck out later. */
function bury(state: State, unit: string, day: number): void {
  if (!state.deaths.has(unit)) state.deaths.set(unit, day);
  for (const [name, { award }] of titlesOf(state, unit)) state.buried.set(name, award);
}

function titlesOf(state: State, unit: string): [string, Holding][] {
  return [...state.held].filter(([name]) => name.startsWith(`${unit} `));
}

/** The titles of a unit end on a day, or pass to another unit; one that has the same title already keeps its own. */
function end(state: State, unit: string, day: number, heir?: string): void {
  for (const [name, holding] of titlesOf(state, unit)) {
    const inherited = heir === undefined ? undefined : `${heir}${name.slice(unit.length)}`;
    const own = inherited === undefined ? undefined : state.held.get(inherited);
    if (heir === undefined || inherited === undefined || own) {
      lose(state, name, day);
      continue;
    }
    state.held.delete(name);
    holding.award.bearers.push({ unit: heir, from: day });
    state.held.set(inherited, holding);
    state.terms.set(
      inherited,
      new Set([...(state.terms.get(inherited) ?? []), ...(state.terms.get(name) ?? [])]),
    );
    state.buried.set(name, null);
  }
}
