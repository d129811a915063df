import type { DatedFact } from './titleFacts.js';

/** What makes a tenure one: the unit that bears the title, and what gave it to that unit. */
export type Label = {
  unit: number;
  /** The fact that began it, in whatever unit; nothing where its beginning was never loaded. */
  begun: DatedFact | undefined;
  /** The merger that brought it, and the label that it had before. */
  inherited?: { by: DatedFact; from: number };
};

/** Numbers labels as they are found. */
export class Labels {
  readonly list: Label[] = [];
  readonly #known = new Map<string, number>();

  /** @param source what tells it from other labels of the unit */
  numberOf(label: Label, source: string): number {
    const key = `${label.unit} ${source}`;
    const known = this.#known.get(key) ?? this.list.push(label) - 1;
    this.#known.set(key, known);
    return known;
  }
}
