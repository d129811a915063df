/** A list of objects that grows at its end, with little room to spare: there may be millions. */
export class Refs<T> {
  length = 0;
  #data: (T | undefined)[] = [];

  push(value: T | undefined): void {
    if (this.length === this.#data.length) this.reserve(this.length + 16);
    this.#data[this.length] = value;
    this.length += 1;
  }

  at(index: number): T | undefined {
    return this.#data[index];
  }

  set(index: number, value: T): void {
    this.#data[index] = value;
  }

  /** Makes room for so many in all. */
  reserve(room: number): void {
    if (room <= this.#data.length) return;
    const wider = new Array<T | undefined>(Math.max(room, Math.ceil(1.25 * this.length)));
    for (let at = 0; at < this.length; at += 1) wider[at] = this.#data[at];
    this.#data = wider;
  }
}
