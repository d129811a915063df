import { dayNumber } from '../calendar/index.js';
import {
  type Basis,
  type Cell,
  type CountQuery,
  countTiers as countPlainly,
  type Key,
  type TierCounts,
} from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme } from '../title/index.js';
import { indexOf } from './indexOf.js';
import type { Question } from './Question.js';

/**
 * A count of many groups as columns: the numbers of the group `keys[g]` stand at `g`, those of its tier `tiers[t]` at
 * `g * tiers.length + t`. A group that occurs, but not on this day, has zeros.
 */
export type CountColumns = {
  query: CountQuery;
  basis: Basis;
  keys: readonly Key[];
  tiers: readonly string[];
  total: Int32Array;
  uncertain: Int32Array;
  exact: Int32Array;
  /** How many more may stand at the tier or above. */
  uncertainAt: Int32Array;
};

/**
 * The groups of `countTiers` as columns, for tables and cubes of many thousand groups. The keys are shared between answers:
 * do not change them.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区', division: '120116' }]
 * const events = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * const { keys, total } = countColumns({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31', by: ['kind', 'region'] })
 * keys.map((key, group) => [key.kind, key.region, total[group]]) //=> [['park', '120000', 1]]
 */
export function countColumns(source: Source, query: CountQuery): CountColumns {
  const { schemes } = source;
  const scheme = findScheme(query.scheme, schemes);
  const day = dayNumber(query.asOf);
  const shelf = indexOf(source).shelfFor(scheme, query);
  const left = countPlainly({ ...shelf.left, ...(schemes && { schemes }) }, query);
  const question = query.by?.length ? shelf.question(query) : undefined;
  const { keys, plain } = withPlain(left, question?.groups.keys.inOrder ?? []);
  const tiers = left.tiers.map(({ tier }) => tier);
  const columns = columnsFor(keys.length, tiers.length);
  const slots = slotsOf(columns, tiers.length);
  if (question) addSwept(slots, question, question.numbersOn(day));
  for (const { group, at } of plain) addPlain(slots, group, at);
  return { query: left.query, basis: left.basis, keys, tiers, ...columns };
}

type Numbers = Pick<CountColumns, 'total' | 'uncertain' | 'exact' | 'uncertainAt'>;

/** Where one number of a cell stands: that of a group at so many times the width, and on. */
type Slot = { column: Int32Array; width: number; at: number };

function columnsFor(groups: number, tiers: number): Numbers {
  return {
    total: new Int32Array(groups),
    uncertain: new Int32Array(groups),
    exact: new Int32Array(groups * tiers),
    uncertainAt: new Int32Array(groups * tiers),
  };
}

/** In the order of the numbers of a cell. */
function slotsOf({ total, uncertain, exact, uncertainAt }: Numbers, tiers: number): Slot[] {
  const parts = [total, uncertain].map((column): Slot => ({ column, width: 1, at: 0 }));
  const byTier = [exact, uncertainAt].flatMap((column) =>
    Array.from({ length: tiers }, (_, at): Slot => ({ column, width: tiers, at })),
  );
  return [...parts, ...byTier];
}

function addTo({ column, width, at }: Slot, group: number, amount: number): void {
  const place = group * width + at;
  column[place] = (column[place] ?? 0) + amount;
}

/** The numbers of the groups that were swept, which are the first. */
function addSwept(slots: readonly Slot[], { groups, standings }: Question, numbers: Int32Array): void {
  const { length, room } = standings;
  const slotsOf = Array.from({ length }, (_, standing) => {
    return standings.placesOf(standing).flatMap((place) => slots[place] ?? []);
  });
  groups.keys.order.forEach((group, at) => {
    const start = (group + 1) * room;
    for (let standing = 0; standing < length; standing += 1) {
      const amount = numbers[start + standing] ?? 0;
      if (amount !== 0) for (const slot of slotsOf[standing] ?? []) addTo(slot, at, amount);
    }
  });
}

/** Puts the groups that were counted plainly behind those that were swept, or to them. */
function withPlain({ basis: { by }, groups }: TierCounts, swept: readonly Key[]) {
  const found = groups.filter(({ total, uncertain }) => total + uncertain > 0);
  if (found.length === 0) return { keys: swept, plain: [] };
  const nameOf = (key: Key) => JSON.stringify(by.map((dimension) => key[dimension]));
  const known = new Map(swept.map((key, at) => [nameOf(key), at]));
  const keys = [...swept];
  const plain = found.map((group) => ({
    group,
    at: known.get(nameOf(group.key)) ?? keys.push(group.key) - 1,
  }));
  return { keys, plain };
}

function addPlain(slots: readonly Slot[], { total, uncertain, tiers }: Cell, at: number): void {
  const exact = tiers.map((tier) => tier.exact);
  const uncertainAt = tiers.map((tier) => tier.uncertain);
  const amounts = [total, uncertain, ...exact, ...uncertainAt];
  slots.forEach((slot, place) => {
    addTo(slot, at, amounts[place] ?? 0);
  });
}
