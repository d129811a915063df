/** A column of integers that grows at its end. */
export class Ints {
  data = new Int32Array(16);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(this.length + 1);
    this.data[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.data[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }

  /** Those from a place on, each once. */
  since(start: number): Set<number> {
    return new Set(this.data.subarray(start, this.length));
  }

  /** Makes room for so many in all. */
  reserve(room: number): void {
    if (room <= this.data.length) return;
    // Little room to spare: there may be millions.
    const wider = new Int32Array(Math.max(room, Math.ceil(1.25 * this.length)));
    wider.set(this.data);
    this.data = wider;
  }
}
