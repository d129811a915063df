/** A column of whole numbers that grows at its end. */
export class NumberColumn<T extends Int32Array | Uint8Array = Int32Array> {
  /** With room behind the last number. */
  data: T;
  length = 0;
  readonly #make: (size: number) => T;

  private constructor(make: (size: number) => T) {
    this.#make = make;
    this.data = make(16);
  }

  static ofInt32(): NumberColumn {
    return new NumberColumn((size) => new Int32Array(size));
  }

  static ofUint8(): NumberColumn<Uint8Array> {
    return new NumberColumn((size) => new Uint8Array(size));
  }

  at(place: number): number {
    return this.data[place] ?? 0;
  }

  /** Puts a number at a place; the places before it that were never written hold 0. */
  set(place: number, value: number): void {
    if (place >= this.data.length) this.reserve(Math.max(place + 1, 2 * this.data.length));
    this.data[place] = value;
    if (place >= this.length) this.length = place + 1;
  }

  push(value: number): void {
    this.set(this.length, value);
  }

  /** Makes room for just so many numbers, or for those that it has if they are more. */
  reserve(size: number): void {
    const data = this.#make(Math.max(size, this.length));
    data.set(this.data.subarray(0, this.length));
    this.data = data;
  }
}
