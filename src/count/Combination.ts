/** Above so many combinations only those that occur are numbered. */
const mostDense = 2 ** 20;

/** A column and what its codes stand for. */
export type Coded = { codes: Int32Array | Uint16Array | Uint8Array; words: readonly (string | null)[] };

/** Numbers the combinations of several columns, row by row; -1 where a row is left out. */
export class Combination {
  readonly numbers: Int32Array;
  /** Above every number. */
  size = 1;
  /** How to come back from a number: by the size of each column, over what was numbered anew. */
  readonly #steps: { size: number; originals: number[] | undefined }[] = [];

  constructor(length: number) {
    this.numbers = new Int32Array(length);
  }

  /** Leaves out the rows whose code does not pass. */
  keep(codes: Coded['codes'], passes: Uint8Array): void {
    const { numbers } = this;
    for (let row = 0; row < numbers.length; row += 1) if (passes[codes[row] ?? 0] !== 1) numbers[row] = -1;
  }

  /**
   * Adds a column.
   *
   * @param values by code: the number of its value
   * @param size above every such number
   */
  add(codes: Coded['codes'], values: Int32Array, size: number): void {
    const { numbers } = this;
    const isDense = this.size * size <= mostDense;
    const originals: number[] = [];
    const known = new Map<number, number>();
    for (let row = 0; row < numbers.length; row += 1) {
      const before = numbers[row] ?? 0;
      if (before < 0) continue;
      const number = before * size + (values[codes[row] ?? 0] ?? 0);
      if (isDense) numbers[row] = number;
      else {
        const short = known.get(number) ?? originals.push(number) - 1;
        known.set(number, short);
        numbers[row] = short;
      }
    }
    this.#steps.push({ size, originals: isDense ? undefined : originals });
    this.size = isDense ? this.size * size : Math.max(1, originals.length);
  }

  /** The number of the value in each column. */
  valuesOf(number: number): number[] {
    const values: number[] = [];
    let rest = number;
    for (const { size, originals } of [...this.#steps].reverse()) {
      const original = originals?.[rest] ?? rest;
      values.unshift(original % size);
      rest = Math.floor(original / size);
    }
    return values;
  }
}
