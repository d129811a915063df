import type { ListEntry } from '../ListEntry.js';

/** How many of their pairs of characters two names must share to be shown side by side. */
const least = 0.6;
/** Pairs of characters that more names than this have, such as 科技, tell nothing. */
const mostNames = 200;

/** What every firm has in its name. */
const legalForm = /(股份有限公司|有限责任公司|有限公司|集团|公司)/g;

type Named = { entry: ListEntry; pairs: readonly string[] };

/** The gone and new rows of one kind and place whose names are alike, the most alike first; each row once. */
export function alikeNames(
  gone: readonly ListEntry[],
  added: readonly ListEntry[],
): { before: ListEntry; after: ListEntry; likeness: number }[] {
  const byPair = new Map<string, Named[]>();
  for (const entry of added) {
    const one = { entry, pairs: pairsOf(entry) };
    for (const pair of one.pairs) {
      const sharing = byPair.get(pair);
      if (!sharing) byPair.set(pair, [one]);
      else if (sharing.length <= mostNames) sharing.push(one);
    }
  }
  const isTelling = (pair: string) => (byPair.get(pair)?.length ?? 0) <= mostNames;
  const found = gone.flatMap((before) => {
    const pairs = pairsOf(before).filter(isTelling);
    const shared = new Map<Named, number>();
    for (const one of pairs.flatMap((pair) => byPair.get(pair) ?? []))
      shared.set(one, (shared.get(one) ?? 0) + 1);
    return [...shared].flatMap(([one, count]) => {
      const likeness = (2 * count) / (pairs.length + one.pairs.filter(isTelling).length);
      return likeness < least ? [] : { before, after: one.entry, likeness };
    });
  });
  const seen = new Set<ListEntry>();
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ before, after }) => {
      const isFree = !seen.has(before) && !seen.has(after);
      if (isFree) seen.add(before).add(after);
      return isFree;
    });
}

/** The pairs of characters of a name, each with the kind and the region, so that only what could be one is compared. */
function pairsOf({ identity }: ListEntry): string[] {
  const { kind = '', division = '', name = '' } = identity ?? {};
  const letters = [...name.replace(legalForm, '').slice(0, 100)];
  const place = `${kind} ${division.slice(0, 2)} `;
  return [...new Set(letters.slice(1).map((letter, at) => `${place}${letters[at]}${letter}`))];
}
