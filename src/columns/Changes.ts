import { Ints } from './Ints.js';

/** Some so many copies of all numbers are kept, spread over the days. */
const mostMarks = 16;

/**
 * How numbers change from day to day: the changes of each day, and now and then a copy of all numbers, so that those of any
 * day are the nearest copy and few changes.
 */
export class Changes {
  /** How many there are. */
  length = 0;
  readonly #days: Int32Array;
  /** By day: where its changes begin. Behind the last one, where they end. */
  readonly #starts: Int32Array;
  readonly #keys: Int32Array;
  readonly #amounts: Int32Array;
  /** Numbers as they are before the changes of a day, given by its place. */
  readonly #marks: { place: number; numbers: Int32Array }[] = [];

  /**
   * @param noted in any order
   * @param cells how many numbers there are
   */
  constructor(noted: Noted, cells: number) {
    const { days, starts, keys, amounts } = sorted(noted, cells);
    this.#days = days;
    this.#starts = starts;
    this.#keys = keys;
    this.#amounts = amounts;
    this.length = keys.length;
    this.#mark(cells);
  }

  /** All numbers as they are on a day. */
  numbersOn(day: number, cells: number): Int32Array {
    const numbers = new Int32Array(cells);
    const place = this.#placeAfter(day);
    const at = this.#starts[place] ?? this.length;
    let [start, nearest]: [number, Int32Array | undefined] = [0, undefined];
    for (const mark of this.#marks) {
      const there = this.#starts[mark.place] ?? this.length;
      if (Math.abs(there - at) < Math.abs(start - at)) [start, nearest] = [there, mark.numbers];
    }
    if (nearest) numbers.set(nearest);
    if (start < at) this.#apply(numbers, start, at, 1);
    else this.#apply(numbers, at, start, -1);
    return numbers;
  }

  /** Turns the numbers of one day into those of a later one, and tells which of them grew by how much. */
  advance(numbers: Int32Array, { from, until }: { from: number; until: number }, tell: Tell): void {
    const start = this.#starts[this.#placeAfter(from)] ?? this.length;
    const end = this.#starts[this.#placeAfter(until)] ?? this.length;
    this.#apply(numbers, start, end, 1);
    for (let at = start; at < end; at += 1) tell(this.#keys[at] ?? 0, this.#amounts[at] ?? 0);
  }

  /** Writes down all changes. */
  noteTo(noted: Noted): void {
    this.#days.forEach((day, place) => {
      for (let at = this.#starts[place] ?? 0; at < (this.#starts[place + 1] ?? 0); at += 1) {
        noted.note(day, this.#keys[at] ?? 0, this.#amounts[at] ?? 0);
      }
    });
  }

  #apply(numbers: Int32Array, from: number, until: number, sign: 1 | -1): void {
    const [keys, amounts] = [this.#keys, this.#amounts];
    for (let at = from; at < until; at += 1) {
      const key = keys[at] ?? 0;
      numbers[key] = (numbers[key] ?? 0) + sign * (amounts[at] ?? 0);
    }
  }

  /** The place of the first day after a day. */
  #placeAfter(day: number): number {
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Keeps copies, together no larger than the changes. */
  #mark(cells: number): void {
    const marks = Math.min(mostMarks, Math.floor(this.length / Math.max(1, cells)));
    const numbers = new Int32Array(cells);
    let done = 0;
    for (let place = 0; place <= this.#days.length; place += 1) {
      const at = this.#starts[place] ?? this.length;
      const isDue = at * marks >= this.length * (this.#marks.length + 1);
      if (marks === 0 || (!isDue && place < this.#days.length)) continue;
      this.#apply(numbers, done, at, 1);
      done = at;
      this.#marks.push({ place, numbers: numbers.slice() });
    }
  }
}

/** Which number grew by how much. */
export type Tell = (key: number, amount: number) => void;

/** Changes in the order in which they were found: on which day which number grows by how much. */
export class Noted {
  readonly days = new Ints();
  readonly keys = new Ints();
  readonly amounts = new Ints();

  get length(): number {
    return this.days.length;
  }

  /** Makes room for so many in all. */
  reserve(room: number): void {
    this.days.reserve(room);
    this.keys.reserve(room);
    this.amounts.reserve(room);
  }

  note(day: number, key: number, amount: number): void {
    this.days.push(day);
    this.keys.push(key);
    this.amounts.push(amount);
  }
}

/** Sorts changes by day, those of one number on one day as one. */
function sorted({ days, keys, amounts, length }: Noted, cells: number) {
  let [first, last] = [0, -1];
  for (let at = 0; at < length; at += 1) {
    const day = days.at(at);
    first = at === 0 ? day : Math.min(first, day);
    last = at === 0 ? day : Math.max(last, day);
  }
  const ends = new Int32Array(last - first + 2);
  for (let at = 0; at < length; at += 1)
    ends[days.at(at) - first + 1] = (ends[days.at(at) - first + 1] ?? 0) + 1;
  for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const order = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const day = days.at(at) - first;
    order[ends[day] ?? 0] = at;
    ends[day] = (ends[day] ?? 0) + 1;
  }
  return summed(order, { days, keys, amounts }, cells);
}

function summed(order: Int32Array, noted: Pick<Noted, 'days' | 'keys' | 'amounts'>, cells: number) {
  const [days, starts, keys, amounts] = [new Ints(), new Ints(), new Ints(), new Ints()];
  keys.reserve(order.length);
  amounts.reserve(order.length);
  const sums = new Int32Array(cells);
  const touched = new Ints();
  const close = (day: number) => {
    const start = keys.length;
    for (let at = 0; at < touched.length; at += 1) {
      const key = touched.at(at);
      const sum = sums[key] ?? 0;
      if (sum === 0) continue;
      keys.push(key);
      amounts.push(sum);
      sums[key] = 0;
    }
    touched.length = 0;
    if (keys.length === start) return;
    days.push(day);
    starts.push(start);
  };
  for (let at = 0; at < order.length; at += 1) {
    const one = order[at] ?? 0;
    const key = noted.keys.at(one);
    if ((sums[key] ?? 0) === 0) touched.push(key);
    sums[key] = (sums[key] ?? 0) + noted.amounts.at(one);
    const day = noted.days.at(one);
    if (at + 1 === order.length || noted.days.at(order[at + 1] ?? 0) !== day) close(day);
  }
  starts.push(keys.length);
  const exact = (ints: Ints) => ints.data.slice(0, ints.length);
  return { days: exact(days), starts: exact(starts), keys: exact(keys), amounts: exact(amounts) };
}
