/** What was sorted by a number: those of one number stand from its start up to the start of the next. */
export type Sorted = { starts: Int32Array; order: Int32Array };

/**
 * Sorts the places of a list by the number that stands there, those of one number in the order in which they stand.
 *
 * @param length of the list
 * @param size above every number
 */
export function sortedBy(numberAt: (at: number) => number, length: number, size: number): Sorted {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < length; at += 1) {
    const after = numberAt(at) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let number = 1; number <= size; number += 1)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const number = numberAt(at);
    order[next[number] ?? 0] = at;
    next[number] = (next[number] ?? 0) + 1;
  }
  return { starts, order };
}
