import type { At, Doubt } from './Doubt.js';

/** Of many rows with one cause: the first of them, and their number. */
type Cause = { at: At; rows: number };

/** Gathers what would be said of every row for one cause that lies in the list, so that it is said once. */
export class SharedDoubts {
  readonly #causes = new Map<string, { cause: Cause; tell: (cause: Cause) => Doubt }>();

  /** @param key what is one cause; the doubt of the first row is told, with the number of rows */
  add(key: string, at: At, tell: (cause: Cause) => Doubt): void {
    const known = this.#causes.get(key);
    if (known) known.cause.rows += 1;
    else this.#causes.set(key, { cause: { at, rows: 1 }, tell });
  }

  /** Answers what was gathered, and begins anew. */
  end(): Doubt[] {
    const doubts = [...this.#causes.values()].map(({ cause, tell }) => tell(cause));
    this.#causes.clear();
    return doubts;
  }
}
