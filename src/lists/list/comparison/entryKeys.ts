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

/** With the tier that is held there: a firm may have several titles in one list. */
export function tierKey(entry: ListEntry): string {
  return JSON.stringify([placedKey(entry), entry.event?.tier ?? entry.texts.tier]);
}

/** With the round too. */
export function titleKey(entry: ListEntry): string {
  const { event, texts } = entry;
  return JSON.stringify([tierKey(entry), event?.listYear ?? texts.listYear, event?.batch ?? texts.batch]);
}

/** None where no code is printed. */
export function codeKeys(entry: ListEntry): string[] {
  const { creditCode } = entry.identity ?? {};
  return creditCode === undefined ? [] : [nameKey(entry, creditCode)];
}
