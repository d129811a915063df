import type { At } from './Doubt.js';
import type { ListEntry } from './ListEntry.js';
import type { RowView } from './RowView.js';

/** Remembers every listed name, so that the same name twice in one list is seen. This is what grows with a long list. */
export class Repetitions {
  readonly #lists = new Map<string, Map<string, At>>();

  /** Notes a doubt where a row names what an earlier row of the same kind of list named. */
  check(row: RowView, { identity, event, table, rename }: ListEntry): void {
    if (!identity) return;
    const { kind, factoryName, product } = identity;
    const { stage, tier, listYear, batch, project } = event ?? {};
    const own = project ?? factoryName ?? product?.name;
    const list = [table, kind, stage, tier, listYear, batch].join('\u001F');
    const names = this.#lists.get(list) ?? new Map<string, At>();
    this.#lists.set(list, names);
    const more = [own, product?.model, rename?.to].filter((part) => part !== undefined);
    const name = more.length === 0 ? identity.name : [identity.name, ...more].join('\u001F');
    const earlier = names.get(name);
    if (earlier) {
      const params = { name: row.texts.name ?? '', row: earlier.row, sheet: earlier.sheet ?? null };
      row.doubt('name-repeated', 'name', params);
    } else names.set(name, row.at);
  }
}
