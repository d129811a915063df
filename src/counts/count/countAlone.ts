import { endOfTitle, type Question } from './Question.js';

/** Above so many numbers things are marked in their groups one by one. */
const mostNumbers = 2 ** 22;

/** So many things are looked at before they are added to their groups, so that what is noted of them stays near at hand. */
const block = 4096;

/** Takes in how many things of one group have which tiers certainly, or perhaps, as their highest, as bits. */
type Add = (key: number, sure: number, may: number, things: number) => void;

/**
 * Counts on a day the things that are one unit in one place, or one title of it, by key of their group. Answers the places of units
 * that are left: of their things more must be known than one row, or the highest tier of several. Answers nothing where keys are
 * too many, or a place has several.
 */
export function countAlone(question: Question, day: number, add: Add): readonly number[] | undefined {
  const { table, edges, groups, takesAllPlaces, takesAllRows, isByTitle } = question;
  const { tiers, ladder = true } = table.options.scheme;
  const ranks = Math.max(1, tiers.length) + 1;
  const width = ranks * ranks;
  if (groups.size * width > mostNumbers) return undefined;
  const isOfHighest = groups.isOfPlace && (ladder || isByTitle);
  const [starts, counts, rank] = [table.starts.data, table.counts.data, table.rank.data];
  const { mayFrom, sureFrom, sureUntil, mayUntil } = edges;
  const numbers = new Int32Array(groups.size * width);
  const rest: number[] = [];
  // Of the things of a block: where they stand, the row that says the rest, and the place of their number.
  const [places, rows, cells] = [new Int32Array(block), new Int32Array(block), new Int32Array(block)];
  let length = 0;
  const addBlock = () => {
    groups.addKeys(cells, places, rows, length, width);
    for (let at = 0; at < length; at += 1) numbers[cells[at] ?? 0] = (numbers[cells[at] ?? 0] ?? 0) + 1;
    length = 0;
  };
  for (const place of question.order.alone) {
    if (!takesAllPlaces && !question.passesPlace(place)) continue;
    const start = starts[place] ?? 0;
    const end = start + (counts[place] ?? 0);
    if (length + end - start > block) addBlock();
    const before = length;
    let isSimple = end - start <= block;
    for (let from = start, until = end; isSimple && from < end; from = until) {
      until = isByTitle ? endOfTitle(question, from, end) : end;
      let [sure, may, counted] = [0, 0, 0];
      for (let row = from; row < until; row += 1) {
        if (day < (mayFrom[row] ?? 0) || day >= (mayUntil[row] ?? 0)) continue;
        if (!takesAllRows && !question.passesRow(row)) continue;
        if (!takesAllRows && question.isRival(row)) isSimple = false;
        const tier = (rank[row] ?? 0) + 1;
        if (tier > may) may = tier;
        if (tier > sure && day >= (sureFrom[row] ?? 0) && day < (sureUntil[row] ?? 0)) sure = tier;
        counted += 1;
        rows[length] = row;
      }
      if (counted > 1 && !isOfHighest) isSimple = false;
      if (counted === 0) continue;
      places[length] = place;
      cells[length] = may * ranks + sure;
      length += 1;
    }
    if (isSimple) continue;
    length = before;
    rest.push(place);
  }
  addBlock();
  const bitOf = (tier: number) => (tier === 0 ? 0 : 1 << (tier - 1));
  for (let at = 0; at < numbers.length; at += 1) {
    const things = numbers[at] ?? 0;
    if (things === 0) continue;
    const tiers = at % width;
    add((at - tiers) / width, bitOf(tiers % ranks), bitOf(Math.floor(tiers / ranks)), things);
  }
  return rest;
}
