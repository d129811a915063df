import { normalizeName } from '../../../words/identity/index.js';
import { foldWords } from '../foldWords.js';
import type { ListEntry } from '../ListEntry.js';

/** What tells the things of one name and place apart: the kind, the project, the factory's own name, the product. */
function own({ identity, event }: ListEntry): readonly unknown[] {
  const { kind, factoryName, product } = identity ?? {};
  return [kind, normalizeName(event?.project ?? ''), factoryName, product];
}

export function nameKey(entry: ListEntry, name = entry.identity?.name ?? ''): string {
  return JSON.stringify([name, ...own(entry)]);
}

/** Names that differ only in script, letter case or spaces have one. */
export function foldedKey(entry: ListEntry): string {
  return nameKey(entry, foldWords(entry.identity?.name ?? ''));
}

export function placedKey(entry: ListEntry): string {
  return JSON.stringify([nameKey(entry), entry.identity?.division]);
}

/** What tells the titles of one thing apart: a firm may have several in one list. */
export function titleOf({ event, texts }: ListEntry): { tier: unknown; round: readonly unknown[] } {
  return {
    tier: event?.tier ?? texts.tier,
    round: [event?.listYear ?? texts.listYear, event?.batch ?? texts.batch],
  };
}

/** None where no code is printed. */
export function codeKeys(entry: ListEntry): string[] {
  const { creditCode } = entry.identity ?? {};
  return creditCode === undefined ? [] : [nameKey(entry, creditCode)];
}
