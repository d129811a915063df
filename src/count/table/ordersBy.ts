import { NumberColumn } from './NumberColumn.js';
import type { UnitTable } from './UnitTable.js';

/**
 * What is one thing: `single`: each unit; `unit`: each unit, but the products of one enterprise are one; `enterprise`: all
 * units of one enterprise.
 */
export type ThingOrder = 'single' | 'unit' | 'enterprise';

/** Places, those of one thing next to each other, and by the same position the number of the thing. */
export type OrderedPlaces = { places: Int32Array; things: Int32Array };

export function ordersBy(order: ThingOrder, units: UnitTable): OrderedPlaces {
  const alone = NumberColumn.ofDays();
  const held = NumberColumn.ofDays();
  const { kind, enterprise } = units.columns;
  const product = kind.words.find('product');
  for (let unit = 1; unit < units.size; unit += 1) {
    if (!units.records[unit]) continue;
    const isHeld = order === 'enterprise' || (order === 'unit' && kind.codes.at(unit) === product);
    const column = isHeld ? held : alone;
    if (units.moves.at(unit) === 0) column.push(unit);
    else for (const place of placesOf(unit, units)) column.push(place);
  }
  const owned = sortedBy(enterprise.codes, held, enterprise.words.size);
  const places = new Int32Array(alone.length + owned.length);
  places.set(alone.data.subarray(0, alone.length));
  places.set(owned, alone.length);
  const things = places.map((place, at) =>
    at < alone.length ? units.unitOf(place) : -enterprise.codes.at(place),
  );
  return { places, things };
}

function placesOf(unit: number, { stays }: UnitTable): Set<number> {
  return new Set(stays.get(unit)?.flatMap(({ places }) => places));
}

/** Sorts places by a code, in the order in which they came; those of code 0 are left out. */
function sortedBy(codes: NumberColumn, places: NumberColumn, size: number): Int32Array {
  const ends = new Int32Array(size + 1);
  for (let at = 0; at < places.length; at += 1) {
    const next = codes.at(places.at(at)) + 1;
    if (next > 1) ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let code = 1; code <= size; code += 1) ends[code] = (ends[code] ?? 0) + (ends[code - 1] ?? 0);
  const sorted = new Int32Array(ends[size] ?? 0);
  for (let at = 0; at < places.length; at += 1) {
    const place = places.at(at);
    const code = codes.at(place);
    if (code === 0) continue;
    sorted[ends[code] ?? 0] = place;
    ends[code] = (ends[code] ?? 0) + 1;
  }
  return sorted;
}
