import type { Counted } from '../count/index.js';
import type { Roster } from './Roster.js';

/** Things and the units that stand for them: those of the thing `t` lie from `starts[t]` up to `starts[t + 1]`. */
export type Runs = { units: Int32Array; starts: Int32Array; length: number };

/**
 * What the units of a roster are counted as. The products of one enterprise are one unit, their holder.
 *
 * @param count anything but titles, which are rows
 */
export function runsOf(roster: Roster, count: Exclude<Counted, 'title'>): Runs[] {
  const products: number[] = [];
  const others: number[] = [];
  roster.records.forEach((record, number) => {
    if (record?.kind === 'product') products.push(number);
    else if (record && !(count === 'enterprise' && record.kind === 'park')) others.push(number);
  });
  switch (count) {
    case 'product':
      return [eachAlone(products)];
    case 'enterprise':
      return [byOwner([...products, ...others], roster)];
    case 'unit':
      return [eachAlone(others), byOwner(products, roster)];
  }
}

function eachAlone(units: readonly number[]): Runs {
  const starts = Int32Array.from({ length: units.length + 1 }, (_, at) => at);
  return { units: Int32Array.from(units), starts, length: units.length };
}

function byOwner(units: readonly number[], roster: Roster): Runs {
  const owned = units
    .map((unit) => ({ unit, owner: roster.ownerOf(unit) }))
    .sort((a, b) => a.owner - b.owner);
  const starts: number[] = [];
  owned.forEach(({ owner }, at) => {
    if (owner !== owned[at - 1]?.owner) starts.push(at);
  });
  const length = starts.length;
  return {
    units: Int32Array.from(owned, ({ unit }) => unit),
    starts: Int32Array.from([...starts, units.length]),
    length,
  };
}
