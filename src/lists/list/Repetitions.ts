import { normalizeName } from '../../words/identity/index.js';
import { branchOf } from './branchOf.js';
import type { At } from './Doubt.js';
import type { ListEntry } from './ListEntry.js';
import type { RowView } from './RowView.js';
import { simplifyScript } from './simplifyScript.js';

/** A name with its code, and where they stand. */
type Coded = { name: string; creditCode: string; printed: string; at: At };

/** Remembers every listed name, so that the same name twice in one list is seen. This is what grows with a long list. */
export class Repetitions {
  readonly #lists = new Map<string, Map<string, At>>();
  readonly #byCode = new Map<string, Coded>();
  readonly #byName = new Map<string, Coded>();
  /** The new name that each old one was given first. */
  readonly #renames = new Map<string, string>();
  /** The list of the row before, which most often is that of the next one, and what told it from others. */
  #last: { marks: readonly unknown[]; names: Map<string, At> } | undefined;

  /** Notes a doubt where a row names what an earlier row of the same kind of list named. */
  check(row: RowView, { identity, event, table, rename }: ListEntry): void {
    if (!identity) return;
    if (rename && rename.to !== '') this.#checkRename(row, identity.key, rename);
    const compared = simplifyScript(identity.name);
    this.#checkCode(row, compared, identity.creditCode);
    const { kind, factoryName, product } = identity;
    const { stage, tier, listYear, batch, project } = event ?? {};
    const names = this.#namesIn([table, kind, stage, tier, listYear, batch]);
    const own = project ?? row.texts.factoryName ?? factoryName ?? product?.name;
    const name = JSON.stringify([compared, own, product?.model, rename?.to]);
    const earlier = names.get(name);
    if (earlier) {
      const params = { name: row.texts.name ?? '', row: earlier.row, sheet: earlier.sheet ?? null };
      row.doubt('name-repeated', 'name', params);
    } else names.set(name, row.at);
  }

  /** One old name with two new ones. */
  #checkRename(row: RowView, key: string, { from, to }: NonNullable<ListEntry['rename']>): void {
    const earlier = this.#renames.get(key);
    if (earlier === undefined) this.#renames.set(key, to);
    else if (normalizeName(earlier) !== normalizeName(to))
      row.doubt('rename-several', 'newName', { name: from, names: [earlier, to] });
  }

  /** One code under two names, or one name with two codes; the code of a branch may be that of its enterprise. */
  #checkCode(row: RowView, name: string, creditCode: string | undefined): void {
    if (creditCode === undefined) return;
    const coded = this.#byCode.get(creditCode);
    const named = this.#byName.get(name);
    const here = { name, creditCode, printed: row.texts.name ?? '', at: row.at };
    if (!coded) this.#byCode.set(creditCode, here);
    else if (
      coded.name !== name &&
      branchOf(name).branch === false &&
      branchOf(coded.name).branch === false
    ) {
      const { printed, at } = coded;
      const params = { received: creditCode, name: printed, row: at.row, sheet: at.sheet ?? null };
      row.doubt('code-repeated', 'creditCode', params);
    }
    if (!named) this.#byName.set(name, here);
    else if (named.creditCode !== creditCode) {
      const { at, creditCode: received } = named;
      const params = { name: row.texts.name ?? '', received, row: at.row, sheet: at.sheet ?? null };
      row.doubt('name-with-codes', 'creditCode', params);
    }
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
