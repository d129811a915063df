import type { CountQuery, Dimension, Fact, Period, TitleEvent, Unit } from 'green-manufacturing-registry';
import type { History, Question } from './histories.js';

/**
 * A slow counter that can be checked by eye: it lives through a history day by day. It knows exact dates, two schemes,
 * and no mergers.
 */
export function referenceCount(history: History, query: ReferenceQuery): ReferenceCounts {
  const world = liveUntil(history, query);
  const chosen = chosenWins(world, query)
    .filter((win) => thingOf(win, world, query) !== undefined)
    .filter((win) => passes(win, world, query));
  const by = query.by ?? [];
  const groups = new Map<string, Win[]>();
  for (const win of chosen) {
    for (const key of keysOf(win, world, query)) {
      const name = JSON.stringify(key);
      groups.set(name, [...(groups.get(name) ?? []), win]);
    }
  }
  const cells = new Map<string, ReferenceCell>();
  for (const [name, wins] of groups) cells.set(name, cellOf(wins, world, query));
  return { ...cellOf(chosen, world, query), groups: by.length === 0 ? new Map() : cells };
}

export type ReferenceQuery = Question & Pick<CountQuery, 'by' | 'where' | 'rollUp'>;

export type ReferenceCell = {
  total: number;
  tiers: { tier: string; exact: number; atOrAbove: number }[];
};

/** Groups by the JSON text of the values of their key. */
export type ReferenceCounts = ReferenceCell & { groups: Map<string, ReferenceCell> };

type Win = {
  unit: string;
  tier: string;
  project: string;
  on: string;
  listYear: number | undefined;
  batch: string | undefined;
  recommendedBy: string | undefined;
  basis: TitleEvent['basis'];
};

type Place = { division: string | undefined; zone: string | undefined; enterprise: string | undefined };

type World = {
  held: Map<string, Win>;
  wins: Win[];
  losses: { win: Win; on: string; listYear: number | undefined }[];
  units: Map<string, Unit>;
  places: Map<string, Place>;
};

const tiersOf: Record<string, string[]> = {
  'green-manufacturing': ['county', 'local', 'provincial', 'national'],
  'smart-factory': ['basic', 'advanced', 'excellent', 'leading'],
};

function liveUntil({ units, events }: History, { scheme, asOf }: ReferenceQuery): World {
  const world: World = { held: new Map(), wins: [], losses: [], units: new Map(), places: new Map() };
  for (const unit of units) {
    world.units.set(unit.id, unit);
    world.places.set(unit.id, {
      division: unit.division,
      zone: unit.zone,
      enterprise: unit.kind === 'park' ? undefined : unit.enterprise,
    });
  }
  const byDay = new Map<string, Fact[]>();
  let day = asOf;
  for (const event of events) {
    byDay.set(event.on, [...(byDay.get(event.on) ?? []), event]);
    if (event.on < day) day = event.on;
  }
  for (; day <= asOf; day = nextDay(day)) {
    for (const event of byDay.get(day) ?? []) live(world, event, scheme);
  }
  return world;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function live(world: World, event: Fact, scheme: string): void {
  const place = world.places.get(event.unit);
  if (event.type === 'relocated' && place) {
    place.division = event.division;
    place.zone = event.zone;
  }
  if (event.type === 'transferred' && place) place.enterprise = event.to;
  if (event.type !== 'title' || event.scheme !== scheme) return;

  const { unit, tier = '', project = '', on, listYear, batch, recommendedBy, basis } = event;
  const name = JSON.stringify([unit, tier, project]);
  const current = world.held.get(name);
  if (event.stage === 'removed' || event.stage === 'expired' || event.stage === 'withdrawn') {
    if (!current) throw new Error(`${name} is not held on ${on}.`);
    world.held.delete(name);
    world.losses.push({ win: current, on, listYear });
  } else if (isHeldAt(tier, event.stage) && !current) {
    const win = { unit, tier, project, on, listYear, batch, recommendedBy, basis };
    world.held.set(name, win);
    world.wins.push(win);
  }
}

function isHeldAt(tier: string, stage: string): boolean {
  if (tier === 'basic' && (stage === 'self-assessed' || stage === 'filed')) return true;
  return stage === 'recognised' || stage === 'accepted';
}

function chosenWins(world: World, query: ReferenceQuery): Win[] {
  switch (query.measure) {
    case 'held':
      return [...world.held.values()];
    case 'ever':
      return world.wins;
    case 'new':
      return world.wins.filter((win) => isIn(query.period, win));
    case 'removed':
      return world.losses.filter((loss) => isIn(query.period, loss)).map(({ win }) => win);
  }
}

function isIn(period: Period, { on, listYear }: { on: string; listYear: number | undefined }): boolean {
  return 'listYear' in period ? listYear === period.listYear : period.from <= on && on < period.until;
}

function passes(win: Win, world: World, { where = {}, rollUp }: ReferenceQuery): boolean {
  for (const [name, wanted] of Object.entries(where)) {
    const values = name === 'tier' ? [win.tier] : valuesOf(name, win, world, rollUp);
    const list = [wanted].flat().map((one: string | number | null | undefined) => one?.toString() ?? null);
    const found = values.some((value) =>
      list.some((one) => {
        if (value === null || one === null) return value === one;
        if (name !== 'division') return value === one;
        const stem = one.endsWith('0000') ? one.slice(0, 2) : one.endsWith('00') ? one.slice(0, 4) : one;
        return value.startsWith(stem);
      }),
    );
    if (!found) return false;
  }
  return true;
}

function valuesOf(name: string, win: Win, world: World, rollUp = false): (string | null)[] {
  const unit = world.units.get(win.unit);
  const place = world.places.get(win.unit);
  if (!unit || !place) throw new Error(`${win.unit} is unknown.`);
  switch (name) {
    case 'kind':
      return [unit.kind];
    case 'region':
      return [regionOf(place.division, rollUp)];
    case 'division':
      return [place.division ?? null];
    case 'zone':
      return [place.zone ?? null];
    case 'industry':
      return [industryGroup(unit.industry)];
    case 'chain':
      return unit.chains === undefined || unit.chains.length === 0 ? [null] : unit.chains;
    case 'enterprise':
      return [place.enterprise ?? null];
    case 'batch':
      return [win.batch ?? null];
    case 'listYear':
      return [win.listYear === undefined ? null : String(win.listYear)];
    case 'recommender':
      return [win.recommendedBy ?? null];
    case 'basis':
      return [win.basis === undefined || win.basis === 'award' ? 'award' : 'equivalence'];
    default:
      throw new Error(`The reference does not know ${name}.`);
  }
}

/** Of the divisions that the histories name. */
function regionOf(division: string | undefined, rollUp: boolean): string | null {
  if (division === undefined) return null;
  if (division === 'XPCC') return rollUp ? '650000' : 'XPCC';
  if (division.startsWith('3702')) return rollUp ? '370000' : '370200';
  return division.startsWith('37') ? '370000' : '120000';
}

/** Of the industries that the histories name. */
function industryGroup(industry: string | undefined): string | null {
  const groups: Record<string, string> = { C: 'C', '38': 'C38', C3821: 'C38', '36': 'C36' };
  return industry === undefined ? null : (groups[industry] ?? null);
}

function keysOf(win: Win, world: World, { by = [], rollUp }: ReferenceQuery): (string | null)[][] {
  let keys: (string | null)[][] = [[]];
  for (const dimension of by) {
    const longer: (string | null)[][] = [];
    for (const key of keys) {
      for (const value of valuesOf(dimension, win, world, rollUp)) longer.push([...key, value]);
    }
    keys = longer;
  }
  return keys;
}

/** Everything is counted once; the same thing counts under the highest tier that it has among the wins. */
function cellOf(wins: Win[], world: World, query: ReferenceQuery): ReferenceCell {
  const tiers = tiersOf[query.scheme] ?? [];
  const highest = new Map<string, number>();
  for (const win of wins) {
    const thing = thingOf(win, world, query);
    if (thing === undefined) continue;
    highest.set(thing, Math.max(highest.get(thing) ?? -1, tiers.indexOf(win.tier)));
  }
  const ranks = [...highest.values()];
  return {
    total: ranks.length,
    tiers: tiers.map((tier, rank) => ({
      tier,
      exact: ranks.filter((one) => one === rank).length,
      atOrAbove: ranks.filter((one) => one >= rank).length,
    })),
  };
}

function thingOf(win: Win, world: World, { count, measure }: ReferenceQuery): string | undefined {
  const kind = world.units.get(win.unit)?.kind;
  const enterprise = world.places.get(win.unit)?.enterprise;
  switch (count) {
    case 'unit':
      return kind === 'product' ? `the products of ${enterprise}` : `unit ${win.unit}`;
    case 'title': {
      const name = `${win.unit} ${win.tier} ${win.project}`;
      // What is won or lost counts as often as it happens.
      return measure === 'new' || measure === 'removed' ? `${name} of ${win.on}` : name;
    }
    case 'product':
      return kind === 'product' ? win.unit : undefined;
    case 'enterprise':
      return enterprise;
  }
}

/** Every dimension. */
export const everyDimension: readonly Dimension[] = [
  'kind',
  'region',
  'division',
  'zone',
  'industry',
  'chain',
  'batch',
  'listYear',
  'enterprise',
  'recommender',
  'basis',
];
