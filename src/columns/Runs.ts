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
    if (roster.unitOf(number) !== number) return;
    if (record?.kind === 'product') products.push(number);
    else if (record && !(count === 'enterprise' && record.kind === 'park')) others.push(number);
  });
  switch (count) {
    case 'product':
      return [eachAlone(products, roster)];
    case 'enterprise':
      return [byOwner([...products, ...others], roster)];
    case 'unit':
      return [eachAlone(others, roster), byOwner(products, roster)];
  }
}

/** Each unit with all its places. */
function eachAlone(units: readonly number[], roster: Roster): Runs {
  const numbers: number[] = [];
  const starts = units.map((unit) => {
    const start = numbers.length;
    numbers.push(unit, ...roster.laterPlacesOf(unit));
    return start;
  });
  return runsFrom(numbers, starts);
}

function byOwner(units: readonly number[], roster: Roster): Runs {
  const numbers = units.flatMap((unit) => [unit, ...roster.laterPlacesOf(unit)]);
  const owners = new Map(numbers.map((number) => [number, roster.ownerOf(number)]));
  const ownerOf = (number: number) => owners.get(number) ?? number;
  numbers.sort((a, b) => ownerOf(a) - ownerOf(b));
  const starts: number[] = [];
  numbers.forEach((number, at) => {
    const before = numbers[at - 1];
    if (before === undefined || ownerOf(number) !== ownerOf(before)) starts.push(at);
  });
  return runsFrom(numbers, starts);
}

function runsFrom(numbers: readonly number[], starts: readonly number[]): Runs {
  return {
    units: Int32Array.from(numbers),
    starts: Int32Array.from([...starts, numbers.length]),
    length: starts.length,
  };
}
