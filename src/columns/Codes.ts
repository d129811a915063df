/** A column of numbers from zero on that grows at its end: of two bytes each as long as all of them fit, then of four. */
export class Codes {
  length = 0;
  #data: Uint16Array | Int32Array = new Uint16Array(16);

  push(value: number): void {
    if (this.length === this.#data.length) this.reserve(this.length + 1);
    this.length += 1;
    this.set(this.length - 1, value);
  }

  at(index: number): number {
    return this.#data[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (value >= 2 ** 16 && this.#data instanceof Uint16Array) this.#data = Int32Array.from(this.#data);
    this.#data[index] = value;
  }

  /** Makes room for so many in all. */
  reserve(room: number): void {
    if (room <= this.#data.length) return;
    // Little room to spare: there may be millions.
    const wider = Math.max(room, Math.ceil(1.25 * this.length));
    const data = this.#data instanceof Uint16Array ? new Uint16Array(wider) : new Int32Array(wider);
    data.set(this.#data);
    this.#data = data;
  }
}
