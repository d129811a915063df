import type { UnitColumn } from './columns.js';

/**
 * What is one thing: `single`: each unit; `unit`: each unit, but the products of one enterprise are one; `enterprise`: all
 * units of one enterprise.
 */
export type ThingOrder = 'single' | 'unit' | 'enterprise';

/** Places, those of one thing next to each other, and by the same position the number of the thing. */
export type OrderedPlaces = { places: Int32Array; things: Int32Array };

/** The places of units, as a table of units has them. */
type Placed = {
  size: number;
  columns: Readonly<Record<'kind' | 'enterprise', UnitColumn>>;
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
  const [places, things] = [new Int32Array(length), new Int32Array(length)];
  for (let at = 0; at < length; at += 1) {
    const pair = sorted[at] ?? 0;
    const thing = Math.floor(pair / room);
    things[at] = thing;
    places[at] = pair - thing * room;
  }
  return { places, things };
}
