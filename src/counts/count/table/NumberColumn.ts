type Numbers = Int32Array | Uint16Array | Uint8Array;

/** The widest number that a column of codes holds before it is made wider. */
const widest = { 1: 0xff, 2: 0xffff, 4: 2 ** 31 - 1 } as const;

/** A column of whole numbers that grows at its end: days in four bytes, codes in as few as they need. */
export class NumberColumn {
  /** With room behind the last number. */
  data: Numbers;
  length = 0;
  #bytes: keyof typeof widest;

  private constructor(bytes: keyof typeof widest) {
    this.#bytes = bytes;
    this.data = numbersOf(bytes, 16);
  }

  /** For day numbers and for places. */
  static ofDays(): NumberColumn {
    return new NumberColumn(4);
  }

  /** For numbers from 0 on. */
  static ofCodes(): NumberColumn {
    return new NumberColumn(1);
  }

  at(place: number): number {
    return this.data[place] ?? 0;
  }

  /** Puts a number at a place; the places before it that were never written hold 0. */
  set(place: number, value: number): void {
    if (value > widest[this.#bytes]) {
      this.#bytes = value > widest[2] ? 4 : 2;
      this.reserve(this.data.length);
    }
    if (place >= this.data.length) this.reserve(Math.max(place + 1, Math.ceil(1.5 * this.data.length)));
    this.data[place] = value;
    if (place >= this.length) this.length = place + 1;
  }

  push(value: number): void {
    this.set(this.length, value);
  }

  /** Makes room for just so many numbers; those beyond are lost. */
  reserve(size: number): void {
    const data = numbersOf(this.#bytes, size);
    data.set(this.data.subarray(0, size));
    this.data = data;
  }
}

function numbersOf(bytes: keyof typeof widest, size: number): Numbers {
  if (bytes === 4) return new Int32Array(size);
  return bytes === 2 ? new Uint16Array(size) : new Uint8Array(size);
}
