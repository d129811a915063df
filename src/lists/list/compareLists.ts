import { normalizeName } from '../../words/identity/index.js';
import { liesBelow } from '../../words/identity/internal.js';
import { listIn, objectIn } from '../../words/vocabulary/internal.js';
import { alikeNames } from './comparison/alikeNames.js';
import { changedCells, columnsIn } from './comparison/changedCells.js';
import { countsOf } from './comparison/countsOf.js';
import { codeKeys, foldedKey, nameKey, placedKey, titleOf } from './comparison/entryKeys.js';
import type { ListComparison, ListedRename } from './comparison/ListComparison.js';
import { Pairing } from './comparison/Pairing.js';
import type { ListEntry } from './ListEntry.js';

type Reading = { readonly entries: readonly ListEntry[] };

/**
 * What differs between two readings of lists, such as last year's and this year's: rows that are new, gone, renamed, moved or
 * changed. A row is found again by its name and place, by its name alone where one row of each list has it, by its credit
 * code, or by a former name; names that are merely alike are put side by side and decided by nobody.
 *
 * That a row is gone does not say that its title was removed: a list may be of new units only, of another place, or not
 * complete. Where the later list has a table of removals, the row that strikes it out stands beside it.
 *
 * @example
 * const read = (names: readonly string[]) =>
 *   readList([['绿色工厂名单'], ['地区', '工厂名称'], ...names.map((name) => ['天津', name])], { scheme: 'green-manufacturing' })
 * const { new: added, gone, alike } = compareLists(read(['甲公司', '天津乙丙丁公司']), read(['甲公司', '天津乙丙戊公司', '己公司']))
 * added.map(({ texts }) => texts.name) //=> ['天津乙丙戊公司', '己公司']
 * gone.map(({ before }) => before.texts.name) //=> ['天津乙丙丁公司']
 * alike.map(({ after }) => after.texts.name) //=> ['天津乙丙戊公司']
 */
export function compareLists(before: Reading, after: Reading): ListComparison {
  const [old, late] = [sortOut(before), sortOut(after)];
  const pairing = new Pairing(old.first, late.first);
  const notices = renamesIn(after.entries);
  const placed = pairing.by((entry) => [placedKey(entry)]);
  const named = pairing.by((entry) => [nameKey(entry)], mayBeOne);
  const coded = pairing.by(codeKeys);
  const noticed = pairing.by((entry, side) => {
    const name = entry.identity?.name ?? '';
    const told = side === 'before' ? (notices.get(name) ?? []) : [name];
    return told.map((one) => nameKey(entry, one));
  }, mayBeOne);
  const former = pairing.by((entry) => {
    const { name = '', formerNames = [] } = entry.identity ?? {};
    return [name, ...formerNames].map((one) => nameKey(entry, one));
  }, mayBeOne);
  const folded = pairing.by((entry) => [foldedKey(entry)], mayBeOne);
  const renamed: ListedRename[] = [
    ...coded.map((pair) => ({ ...pair, by: 'credit-code' as const })),
    ...noticed.map((pair) => ({ ...pair, by: 'notice' as const })),
    ...former.map((pair) => ({ ...pair, by: 'former-name' as const })),
  ];
  const pairs = [...placed, ...named, ...folded, ...renamed];
  const moved = pairs.flatMap((pair) => {
    const [from, to] = [pair.before.identity?.division, pair.after.identity?.division];
    return from === undefined || to === undefined || isWithin(from, to) ? [] : { ...pair, from, to };
  });
  const [mine, yours] = [columnsIn(before.entries), columnsIn(after.entries)];
  const columns = [...mine].filter((field) => yours.has(field));
  const changed = pairs.flatMap((pair) => {
    const cells = changedCells(pair.before, pair.after, columns);
    return cells.length === 0 ? [] : { before: pair.before, after: pair.after, cells };
  });
  const { left } = pairing;
  const removals = new Map(
    after.entries.filter(({ table }) => table === 'removed').map((entry) => [nameKey(entry), entry]),
  );
  const gone = left.before.map((entry) => {
    const removal = removals.get(nameKey(entry));
    return removal ? { before: entry, removal } : { before: entry };
  });
  const found = { new: left.after, gone, renamed, moved, changed };
  return {
    ...found,
    alike: alikeNames(left.before, left.after),
    repeated: { before: old.repeated, after: late.repeated },
    unread: { before: old.unread, after: late.unread },
    counts: countsOf(old.first, late.first, found),
  };
}

/** The listed rows: those that are compared, those that stand again, and those that name no unit. */
function sortOut(reading: Reading): Record<'first' | 'repeated' | 'unread', ListEntry[]> {
  const entries = listIn(objectIn(reading, 'reading').entries, 'reading.entries');
  const listed = entries.filter(({ table }) => table === 'listed');
  const seen = new Set<string>();
  const sorted: Record<'first' | 'repeated' | 'unread', ListEntry[]> = {
    first: [],
    repeated: [],
    unread: [],
  };
  for (const entry of listed) {
    const key = JSON.stringify([placedKey(entry), titleOf(entry)]);
    if (!entry.identity) sorted.unread.push(entry);
    else if (seen.has(key)) sorted.repeated.push(entry);
    else sorted.first.push(entry);
    seen.add(key);
  }
  return sorted;
}

/** The new names that a table of renames gives each old one. */
function renamesIn(entries: readonly ListEntry[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { rename } of entries) {
    if (!rename) continue;
    const from = normalizeName(rename.from);
    names.set(from, [...(names.get(from) ?? []), normalizeName(rename.to)]);
  }
  return names;
}

/** Two different credit codes are two legal entities. */
function mayBeOne({ identity: a }: ListEntry, { identity: b }: ListEntry): boolean {
  return a?.creditCode === undefined || b?.creditCode === undefined || a.creditCode === b.creditCode;
}

/** A place that one list tells more finely is no other place. */
function isWithin(one: string, other: string): boolean {
  return one === other || liesBelow(one, other) || liesBelow(other, one);
}
