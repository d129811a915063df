import type { Sighting } from '../count/index.js';
import { Ints } from './Ints.js';

/** The values of one dimension. A unit that belongs to several chains has several. */
export type Values = readonly (string | null)[];

/** One column of values, each written as the number of its entry. */
export class Dictionary {
  readonly codes = new Ints();
  readonly entries: { values: Values; example: Sighting }[] = [];
  readonly #known = new Map<string | null, number>();

  valuesOf(code: number): Values {
    return this.entries[code]?.values ?? [];
  }

  push(values: Values, example: Sighting): void {
    const [value = null] = values;
    const name = values.length === 1 ? value : JSON.stringify(values);
    let code = this.#known.get(name);
    if (code === undefined) {
      code = this.entries.length;
      this.#known.set(name, code);
      this.entries.push({ values, example });
    }
    this.codes.push(code);
  }
}
