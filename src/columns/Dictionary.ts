import type { Sighting } from '../count/index.js';
import type { Column } from './Column.js';

/** What a look at a unit finds in one dimension, each different thing looked at once. */
export class Dictionary<T extends object | boolean> {
  readonly #found: T[] = [];
  readonly #column: Column;
  readonly #look: (sighting: Sighting) => T;

  constructor(column: Column, look: (sighting: Sighting) => T) {
    this.#column = column;
    this.#look = look;
  }

  /** What is found of the units of which the column says what a code stands for. */
  at(code: number): T | undefined {
    const known = this.#found[code];
    if (known !== undefined) return known;
    const sighting = this.#column.sightingOf(code);
    if (!sighting) return undefined;
    const found = this.#look(sighting);
    this.#found[code] = found;
    return found;
  }
}
