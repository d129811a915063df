import type { Question } from './Question.js';

/** Above so many numbers things are marked in their groups one by one. */
const mostNumbers = 2 ** 22;

/** Things are looked at by so many, so that what is noted of them stays near at hand. */
const block = 4096;

/** How many things of one group stand alike: the tiers that they certainly, or perhaps, have as their highest, as bits. */
export type Standing = { key: number; sure: number; may: number; things: number };

/**
 * Counts the things that are one unit in one place on a day, nearly all there are, by key of their group. Answers nothing where
 * more must be known of a thing than where it stands and its highest tiers.
 */
export function countAlone(question: Question, day: number): Standing[] | undefined {
  const { table, edges, groups, takesAllPlaces, takesAllRows, isByTitle } = question;
  const { tiers, ladder = true } = table.options.scheme;
  const ranks = Math.max(1, tiers.length) + 1;
  const width = ranks * ranks;
  const isSimple = groups.isOfPlace && takesAllRows && !isByTitle && ladder;
  if (!isSimple || groups.size * width > mostNumbers) return undefined;
  const { alone } = question.order;
  const [starts, counts, rank] = [table.starts.data, table.counts.data, table.rank.data];
  const { mayFrom, sureFrom, sureUntil, mayUntil } = edges;
  const numbers = new Int32Array(groups.size * width);
  // Of the things of a block that count: where they stand, and the place of their number.
  const places = new Int32Array(block);
  const cells = new Int32Array(block);
  for (let first = 0; first < alone.length; first += block) {
    let counted = 0;
    const behind = Math.min(first + block, alone.length);
    for (let at = first; at < behind; at += 1) {
      const place = alone[at] ?? 0;
      let [sure, may] = [0, 0];
      const start = starts[place] ?? 0;
      const end = start + (counts[place] ?? 0);
      for (let row = start; row < end; row += 1) {
        if (day < (mayFrom[row] ?? 0) || day >= (mayUntil[row] ?? 0)) continue;
        const tier = (rank[row] ?? 0) + 1;
        if (tier > may) may = tier;
        if (tier > sure && day >= (sureFrom[row] ?? 0) && day < (sureUntil[row] ?? 0)) sure = tier;
      }
      if (may === 0 || !(takesAllPlaces || question.passesPlace(place))) continue;
      places[counted] = place;
      cells[counted] = may * ranks + sure;
      counted += 1;
    }
    groups.addKeys(cells, places.subarray(0, counted), width);
    for (let at = 0; at < counted; at += 1) numbers[cells[at] ?? 0] = (numbers[cells[at] ?? 0] ?? 0) + 1;
  }
  return standingsIn(numbers, ranks);
}

function standingsIn(numbers: Int32Array, ranks: number): Standing[] {
  const standings: Standing[] = [];
  const bitOf = (tier: number) => (tier === 0 ? 0 : 1 << (tier - 1));
  for (let at = 0; at < numbers.length; at += 1) {
    const things = numbers[at] ?? 0;
    if (things === 0) continue;
    const tiers = at % (ranks * ranks);
    const key = (at - tiers) / (ranks * ranks);
    standings.push({ key, sure: bitOf(tiers % ranks), may: bitOf(Math.floor(tiers / ranks)), things });
  }
  return standings;
}
