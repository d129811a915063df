import type { UnitColumn } from './columns.js';
import type { NumberColumn } from './NumberColumn.js';
import { sortedBy } from './sortedBy.js';

/**
 * What is one thing: `single`: each unit; `unit`: each unit, but the products of one enterprise are one; `enterprise`: all
 * units of one enterprise.
 */
export type ThingOrder = 'single' | 'unit' | 'enterprise';

/**
 * `alone`: the places that are each all of a thing, of units that do not move: nearly all there are. Of the others `places`,
 * those of one thing next to each other, and by the same position the number of the thing.
 */
export type OrderedPlaces = { alone: Int32Array; places: Int32Array; things: Int32Array };

/** The places of units, as a table of units has them. */
type Placed = {
  size: number;
  columns: Readonly<Record<'kind' | 'enterprise', UnitColumn>>;
  moves: NumberColumn;
  unitOf(place: number): number;
  eachPlace(see: (place: number) => void): void;
};

export function orderedBy(order: ThingOrder, units: Placed): OrderedPlaces {
  const { kind, enterprise } = units.columns;
  const product = kind.words.find('product');
  const [alone, places, things, held]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (place: number, thing: number, isOnly: boolean) => {
    if (isOnly && units.moves.at(place) === 0) alone.push(place);
    else {
      places.push(place);
      things.push(thing);
    }
  };
  units.eachPlace((place) => {
    const unit = units.unitOf(place);
    const isHeld = order === 'enterprise' || (order === 'unit' && kind.codes.at(unit) === product);
    if (!isHeld) add(place, unit, true);
    // A park is no enterprise's.
    else if (enterprise.codes.at(place) > 0) held.push(place);
  });
  const holders = enterprise.words.size;
  const { starts, order: sorted } = sortedBy(
    (at) => enterprise.codes.at(held[at] ?? 0),
    held.length,
    holders,
  );
  for (let holder = 1; holder < holders; holder += 1) {
    const [start, end] = [starts[holder] ?? 0, starts[holder + 1] ?? 0];
    // Holders come after all units.
    for (let at = start; at < end; at += 1)
      add(held[sorted[at] ?? 0] ?? 0, units.size + holder, end === start + 1);
  }
  return { alone: Int32Array.from(alone), places: Int32Array.from(places), things: Int32Array.from(things) };
}
