import type { Question } from './Question.js';
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

const sureRow = { isSureThing: true, isSureGroup: true };

/** Takes in what a walk comes by. */
export type Visitor = {
  /**
   * A thing that is one unit in one place, all at once, with its tiers as bits. Without it such a thing is shown as any other;
   * so it is where several days are asked for.
   */
  seeWhole?: ((place: number, sure: number, may: number) => void) | undefined;
  /** The sighting is written anew for each row. */
  see(sighting: Sighting): void;
  /** The thing at hand stands so from one of the days up to another, given by their places. */
  finish(from: number, until: number): void;
};

/**
 * Walks from thing to thing. Each is looked at on those of some days only on which it may have changed since the one before.
 *
 * @param days day numbers in order, each once
 */
export function walk(question: Question, days: readonly number[], visitor: Visitor): void {
  const { table, edges, takesAllPlaces, takesAllRows, isByTitle } = question;
  const { places, things } = question.order;
  const { units } = table;
  const ranks = table.rank.data;
  const [starts, counts, moves] = [table.starts.data, table.counts.data, units.moves.data];
  const { mayFrom, sureFrom, sureUntil, mayUntil } = edges;
  const placeAfter = placesIn(days);
  const sighting: Sighting = { row: 0, unit: 0, place: 0, isSure: false, isSureGroup: false };

  /** Shows what a unit holds in one of its places on a day; answers the place of the day on which that may change. */
  const showPlace = (place: number, first: number, behind: number, at: number, next: number): number => {
    if (!takesAllPlaces && !question.passesPlace(place)) return next;
    const day = days[at] ?? 0;
    let unit = place;
    let soonest = next;
    let isSureThing = true;
    let isSureGroup = true;
    if (moves[place] === 1) {
      unit = units.unitOf(place);
      const stay = question.stayOn(unit, day);
      if (!stay) return next;
      soonest = Math.min(soonest, placeAfter(stay.until, at));
      if (!stay.places.includes(place)) return soonest;
      ({ isSureThing, isSureGroup } = question.certaintyOf(stay));
    }
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
      sighting.row = row;
      sighting.unit = unit;
      sighting.place = place;
      const ofRow = takesAllRows ? sureRow : question.certaintyOfRow(row);
      sighting.isSure = day >= sure && day < unsure && isSureThing && ofRow.isSureThing;
      sighting.isSureGroup = sighting.isSure && isSureGroup && ofRow.isSureGroup;
      visitor.see(sighting);
    }
    return soonest;
  };

  /** Shows the thing of some places; of their rows those from one up to another. */
  const showThing = (from: number, until: number, first: number, behind: number): void => {
    for (let at = 0; at < days.length; ) {
      let next = days.length;
      for (let entry = from; entry < until; entry += 1)
        next = showPlace(places[entry] ?? 0, first, behind, at, next);
      visitor.finish(at, next);
      at = next;
    }
  };

  /** Shows a unit that does not move on the one day that is asked for. */
  const [day = 0] = days;
  const seeWhole = days.length === 1 && takesAllRows && !isByTitle ? visitor.seeWhole : undefined;
  const showUnit = (unit: number, see: (place: number, sure: number, may: number) => void): void => {
    const end = (starts[unit] ?? 0) + (counts[unit] ?? 0);
    let sure = 0;
    let may = 0;
    for (let row = starts[unit] ?? 0; row < end; row += 1) {
      if (day < (mayFrom[row] ?? 0) || day >= (mayUntil[row] ?? 0)) continue;
      const bit = 1 << (ranks[row] ?? 0);
      may |= bit;
      if (day >= (sureFrom[row] ?? 0) && day < (sureUntil[row] ?? 0)) sure |= bit;
    }
    if (may !== 0 && (takesAllPlaces || question.passesPlace(unit))) see(unit, sure, may);
  };

  const { length } = places;
  for (let from = 0; from < length; ) {
    const thing = things[from] ?? 0;
    const first = places[from] ?? 0;
    let until = from + 1;
    while (until < length && things[until] === thing) until += 1;
    if (seeWhole && until === from + 1 && moves[first] === 0) showUnit(first, seeWhole);
    else if (!isByTitle) showThing(from, until, 0, never);
    else {
      const end = (starts[thing] ?? 0) + (counts[thing] ?? 0);
      for (let row = starts[thing] ?? 0; row < end; ) {
        const next = endOfTitle(question, row, end);
        showThing(from, until, row, next);
        row = next;
      }
    }
    from = until;
  }
}

/** Behind the last row of the title that begins at a row; of one that is won twice each time is one, where each counts. */
function endOfTitle({ table, isByRow }: Question, from: number, end: number): number {
  const { rank, project } = table;
  let until = from + 1;
  while (
    !isByRow &&
    until < end &&
    rank.at(until) === rank.at(from) &&
    project.at(until) === project.at(from)
  )
    until += 1;
  return until;
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
