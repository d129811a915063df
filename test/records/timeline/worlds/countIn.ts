import type { CountQuery, RegistryRecord, Scheme } from 'green-manufacturing-registry';
import { bearerOn } from './answersOfWorlds.js';
import { dayAt, numberOf } from './days.js';
import type { Award, World } from './World.js';

/** How many there are in one world. They differ where a title bears no list year and one is asked for. */
export type Bounds = { least: number; most: number };

/** A cell: the whole, and each tier with those above it. */
export type CellBounds = Bounds & { tiers: Bounds[] };

type Counted = { thing: string; rank: number; group: string; found: Found };

/** `perhaps`: a list year is asked for and the list bears none. `either`: a count may take it in or leave it out. */
type Found = 'yes' | 'perhaps' | 'either';

/** Counts by plain code: the cell of the whole, and those of the groups by one dimension. */
export function countIn(
  { awards, world, records }: { awards: readonly Award[]; world: World; records: readonly RegistryRecord[] },
  query: CountQuery,
  scheme: Pick<Scheme, 'tiers'>,
): Map<string, CellBounds> {
  const asked = numberOf(query.asOf);
  const ownerOf = (unit: string) => ownerOn(world, records, unit, asked);
  const counted = awards.flatMap((award, index): Counted[] => {
    if (award.scheme !== query.scheme) return [];
    const found = isCounted(award, query, asked);
    if (found === 'no') return [];
    // What was won counts for the unit that won it, everything else for the one that bears it now, or bore it last.
    const isWon = query.measure === 'new' || query.measure === 'ever';
    const bearer = isWon ? (award.bearers[0]?.unit ?? '') : bearerOn(award, asked);
    const kind = records.find(({ id }) => id === bearer)?.kind;
    const thing = thingOf(query, { award, index, bearer, kind, owner: ownerOf(bearer) });
    if (thing === undefined) return [];
    const rank = scheme.tiers.indexOf(award.tier ?? '');
    const group = query.by?.[0] === 'kind' ? (kind ?? '') : (ownerOf(bearer) ?? 'null');
    return [{ thing, rank, group, found }];
  });
  const cells = new Map([['', cellOf(counted, scheme.tiers)]]);
  if (query.by)
    for (const group of new Set(counted.map((one) => one.group)))
      cells.set(
        group,
        cellOf(
          counted.filter((one) => one.group === group),
          scheme.tiers,
        ),
      );
  return cells;
}

function cellOf(counted: readonly Counted[], tiers: readonly string[]): CellBounds {
  return {
    ...boundsOf(counted),
    tiers: tiers.map((_, rank) => boundsOf(counted.filter((one) => one.rank >= rank))),
  };
}

function boundsOf(counted: readonly Counted[]): Bounds {
  const things = (some: readonly Counted[]) => new Set(some.map(({ thing }) => thing)).size;
  return {
    least: things(counted.filter(({ found }) => found !== 'perhaps')),
    most: things(counted.filter(({ found }) => found !== 'either')),
  };
}

function isCounted(award: Award, query: CountQuery, asked: number): Found | 'no' {
  const { won, lost = Number.POSITIVE_INFINITY } = award;
  const { measure = 'held' } = query;
  if (won > asked) return 'no';
  if (measure === 'ever') return 'yes';
  if (measure === 'held') return lost > asked ? 'yes' : 'no';
  if (measure === 'removed' && lost > asked) return 'no';
  if (!('period' in query)) return 'no';
  const { period } = query;
  if ('from' in period) {
    const on = dayAt(measure === 'new' ? won : lost);
    return period.from <= on && on < period.until ? 'yes' : 'no';
  }
  const notice = award.notice && award.notice.on <= asked ? award.notice : undefined;
  // What ends without a notice stands on no list.
  if (measure === 'removed' && !notice) return 'no';
  const listYear = measure === 'new' ? award.listYear : notice?.listYear;
  if (listYear === undefined) return 'perhaps';
  if (listYear === 'tie') return 'either';
  return listYear === period.listYear ? 'yes' : 'no';
}

function thingOf(
  { count = 'unit', measure = 'held' }: CountQuery,
  of: { award: Award; index: number; bearer: string; kind: string | undefined; owner: string | undefined },
): string | undefined {
  const { award, index, bearer, kind, owner } = of;
  switch (count) {
    case 'unit':
      return kind === 'product' ? `products of ${owner}` : bearer;
    case 'title':
      if (measure === 'new' || measure === 'removed') return String(index);
      return `${bearer} ${award.tier} ${award.project}`;
    case 'product':
      return kind === 'product' ? bearer : undefined;
    case 'enterprise':
      return owner;
  }
}

/** The enterprise of a unit on a day; an enterprise is its own. */
function ownerOn(
  world: World,
  records: readonly RegistryRecord[],
  unit: string,
  day: number,
): string | undefined {
  const record = records.find(({ id }) => id === unit);
  if (record?.kind === 'enterprise') return unit;
  const moves = world.happenings
    .filter((one) => one.fact.type === 'transferred' && one.fact.unit === unit && one.day <= day)
    .sort((a, b) => a.day - b.day);
  const last = moves.at(-1)?.fact;
  if (last?.type === 'transferred') return last.to;
  return record && 'enterprise' in record ? record.enterprise : undefined;
}
