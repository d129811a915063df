import type { UnitColumn } from './columns.js';
import type { NumberColumn } from './NumberColumn.js';

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

/** Above every place: a thing and a place make one whole number. */
const room = 2 ** 26;

export function orderedBy(order: ThingOrder, units: Placed): OrderedPlaces {
  const { kind, enterprise } = units.columns;
  const product = kind.words.find('product');
  const pairs = new Float64Array(units.size);
  let length = 0;
  units.eachPlace((place) => {
    const unit = units.unitOf(place);
    const isHeld = order === 'enterprise' || (order === 'unit' && kind.codes.at(unit) === product);
    // Holders come after all units.
    const thing = isHeld ? units.size + enterprise.codes.at(place) : unit;
    if (thing === units.size) return;
    pairs[length] = thing * room + place;
    length += 1;
  });
  const sorted = pairs.subarray(0, length).sort();
  const thingAt = (at: number) => Math.floor((sorted[at] ?? 0) / room);
  const [alone, places, things] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  let [ofAlone, ofOthers] = [0, 0];
  for (let at = 0, before = 0; at < length; at += 1) {
    const thing = thingAt(at);
    const place = (sorted[at] ?? 0) - thing * room;
    if (thing !== before && thing !== thingAt(at + 1) && units.moves.at(place) === 0) {
      alone[ofAlone] = place;
      ofAlone += 1;
    } else {
      places[ofOthers] = place;
      things[ofOthers] = thing;
      ofOthers += 1;
    }
    before = thing;
  }
  return {
    alone: alone.slice(0, ofAlone),
    places: places.slice(0, ofOthers),
    things: things.slice(0, ofOthers),
  };
}
