import { always, endOfTitle, type Question } from './Question.js';
import { never } from './table/columns.js';

/** A row of a tenure that counts, or may, as the thing at hand. */
export type Sighting = {
  row: number;
  unit: number;
  /** Where the unit stands. */
  place: number;
  /** Whether it certainly counts as this thing, and certainly in the group of that place. */
  isSure: boolean;
  isSureGroup: boolean;
};

/** Takes in what a walk comes by. */
export type Visitor = {
  /** The sighting is written anew for each row. */
  see(sighting: Sighting): void;
  /** The thing at hand stands so from one of the days up to another, given by their places. */
  finish(from: number, until: number): void;
};

/**
 * Walks from thing to thing. Each is looked at on those of some days only on which it may have changed since the one before.
 *
 * @param days day numbers in order, each once
 * @param alone of the places that are each all of a thing, those that are to be looked at
 */
export function walk(
  question: Question,
  days: readonly number[],
  visitor: Visitor,
  alone: ArrayLike<number> = question.order.alone,
): void {
  const { table, edges, takesAllPlaces, takesAllRows, isByTitle } = question;
  const { places, things } = question.order;
  const { units } = table;
  const [starts, counts, moves] = [table.starts.data, table.counts.data, units.moves.data];
  const { mayFrom, sureFrom, sureUntil, mayUntil } = edges;
  const placeAfter = placesIn(days);
  const sighting: Sighting = { row: 0, unit: 0, place: 0, isSure: false, isSureGroup: false };

  /** Shows what a unit holds in one of its places on a day; answers the place of the day on which that may change. */
  const showPlace = (place: number, first: number, behind: number, at: number, next: number): number => {
    if (!takesAllPlaces && !question.passesPlace(place)) return next;
    const day = days[at] ?? 0;
    const isMoving = moves[place] === 1;
    const unit = isMoving ? units.unitOf(place) : place;
    // Where a unit that moves stands is looked up where one of its rows counts.
    let stand = isMoving ? undefined : always;
    let soonest = next;
    const start = starts[unit] ?? 0;
    const end = Math.min(start + (counts[unit] ?? 0), behind);
    for (let row = Math.max(start, first); row < end; row += 1) {
      if (!takesAllRows && !question.passesRow(row)) continue;
      const may = mayFrom[row] ?? 0;
      const sure = sureFrom[row] ?? 0;
      const unsure = sureUntil[row] ?? 0;
      const over = mayUntil[row] ?? 0;
      if (soonest > at + 1) {
        soonest = Math.min(soonest, placeAfter(may, at), placeAfter(sure, at));
        soonest = Math.min(soonest, placeAfter(unsure, at), placeAfter(over, at));
      }
      if (day < may || day >= over) continue;
      stand ??= question.standIn(place, unit, day);
      soonest = Math.min(soonest, placeAfter(stand.until, at));
      if (!stand.isHere) continue;
      sighting.row = row;
      sighting.unit = unit;
      sighting.place = place;
      const ofRow = question.certaintyOfRow(row);
      sighting.isSure = day >= sure && day < unsure && stand.isSureThing && ofRow.isSureThing;
      sighting.isSureGroup = sighting.isSure && stand.isSureGroup && ofRow.isSureGroup;
      visitor.see(sighting);
    }
    return soonest;
  };

  /** Shows the thing that stands in some of a list of places; of its rows those from one up to another. */
  const showRows = (
    of: ArrayLike<number>,
    from: number,
    until: number,
    first: number,
    behind: number,
  ): void => {
    for (let at = 0; at < days.length; ) {
      let next = days.length;
      for (let entry = from; entry < until; entry += 1)
        next = showPlace(of[entry] ?? 0, first, behind, at, next);
      visitor.finish(at, next);
      at = next;
    }
  };

  /** Shows a thing whole or, where titles are counted, each title of it. */
  const showThing = (of: ArrayLike<number>, from: number, until: number, thing: number): void => {
    const end = (starts[thing] ?? 0) + (counts[thing] ?? 0);
    if (!isByTitle) showRows(of, from, until, 0, never);
    else
      for (let row = starts[thing] ?? 0, next = row; row < end; row = next) {
        next = endOfTitle(question, row, end);
        showRows(of, from, until, row, next);
      }
  };

  for (let at = 0; at < alone.length; at += 1) showThing(alone, at, at + 1, alone[at] ?? 0);
  for (let from = 0, until = 1; from < places.length; from = until, until += 1) {
    const thing = things[from] ?? 0;
    while (until < places.length && things[until] === thing) until += 1;
    showThing(places, from, until, thing);
  }
}

/** Tells the place of the first of some days that is not before a day, if it comes after a place; else the number of days. */
function placesIn(days: readonly number[]): (day: number, after: number) => number {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const places = new Int32Array(last - first + 1);
  for (let day = first, place = 0; day <= last; day += 1) {
    places[day - first] = place;
    if (day === days[place]) place += 1;
  }
  return (day, after) => {
    if (day <= first || day > last) return days.length;
    const place = places[day - first] ?? 0;
    return place > after ? place : days.length;
  };
}
