import type { At } from './Doubt.js';
import type { ListEntry } from './ListEntry.js';
import type { RowView } from './RowView.js';

/** Remembers every listed name, so that the same name twice in one list is seen. This is what grows with a long list. */
export class Repetitions {
  readonly #lists = new Map<string, Map<string, At>>();
  /** The list of the row before, which most often is that of the next one, and what told it from others. */
  #last: { marks: readonly unknown[]; names: Map<string, At> } | undefined;

  /** Notes a doubt where a row names what an earlier row of the same kind of list named. */
  check(row: RowView, { identity, event, table, rename }: ListEntry): void {
    if (!identity) return;
    const { kind, factoryName, product } = identity;
    const { stage, tier, listYear, batch, project } = event ?? {};
    const names = this.#namesIn([table, kind, stage, tier, listYear, batch]);
    const own = project ?? factoryName ?? product?.name;
    const name = JSON.stringify([identity.name, own, product?.model, rename?.to]);
    const earlier = names.get(name);
    if (earlier) {
      const params = { name: row.texts.name ?? '', row: earlier.row, sheet: earlier.sheet ?? null };
      row.doubt('name-repeated', 'name', params);
    } else names.set(name, row.at);
  }

  #namesIn(marks: readonly unknown[]): Map<string, At> {
    if (this.#last?.marks.every((mark, at) => mark === marks[at])) return this.#last.names;
    const key = JSON.stringify(marks);
    const names = this.#lists.get(key) ?? new Map<string, At>();
    this.#lists.set(key, names);
    this.#last = { marks, names };
    return names;
  }
}
