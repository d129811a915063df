import { dayNumber } from '../calendar/index.js';
import {
  type Basis,
  type CountQuery,
  countTiers as countPlainly,
  type Key,
  type TierCounts,
} from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme } from '../title/index.js';
import { indexOf } from './indexOf.js';

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
  if (!query.by?.length) return columnsOf(left, [], new Int32Array());
  const question = shelf.question(query);
  const { groups } = question;
  const { room, width } = question.standings;
  const counted = question.numbersOn(day);
  const numbers = new Int32Array(groups.order.length * width);
  groups.order.forEach((group, at) => {
    question.addTo(numbers, at * width, counted, (group + 1) * room);
  });
  return columnsOf(left, groups.keysInOrder, numbers);
}

/** Puts what was counted plainly to what was swept, and parts the numbers. */
function columnsOf(plain: TierCounts, sweptKeys: readonly Key[], swept: Int32Array): CountColumns {
  const { query, basis } = plain;
  const tiers = plain.tiers.map(({ tier }) => tier);
  const width = 2 + 2 * tiers.length;
  const { keys, numbers } = withPlain(plain, sweptKeys, swept, width);
  const part = (from: number, length: number) => {
    const column = new Int32Array(keys.length * length);
    for (let group = 0; group < keys.length; group += 1) {
      for (let at = 0; at < length; at += 1)
        column[group * length + at] = numbers[group * width + from + at] ?? 0;
    }
    return column;
  };
  return {
    query,
    basis,
    keys,
    tiers,
    total: part(0, 1),
    uncertain: part(1, 1),
    exact: part(2, tiers.length),
    uncertainAt: part(2 + tiers.length, tiers.length),
  };
}

function withPlain(
  { basis: { by }, groups }: TierCounts,
  sweptKeys: readonly Key[],
  swept: Int32Array,
  width: number,
): { keys: readonly Key[]; numbers: Int32Array } {
  const found = groups.filter(({ total, uncertain }) => total + uncertain > 0);
  if (found.length === 0) return { keys: sweptKeys, numbers: swept };
  const nameOf = (key: Key) => JSON.stringify(by.map((dimension) => key[dimension]));
  const places = new Map(sweptKeys.map((key, group) => [nameOf(key), group]));
  const more = found.filter(({ key }) => !places.has(nameOf(key)));
  const keys = [...sweptKeys, ...more.map(({ key }) => key)];
  more.forEach(({ key }, at) => {
    places.set(nameOf(key), sweptKeys.length + at);
  });
  const numbers = new Int32Array(keys.length * width);
  numbers.set(swept);
  for (const { key, total, uncertain, tiers } of found) {
    const start = (places.get(nameOf(key)) ?? 0) * width;
    const exact = tiers.map((tier) => tier.exact);
    const uncertainAt = tiers.map((tier) => tier.uncertain);
    [total, uncertain, ...exact, ...uncertainAt].forEach((number, at) => {
      numbers[start + at] = (numbers[start + at] ?? 0) + number;
    });
  }
  return { keys, numbers };
}
