/** Tells for a day which of some ascending days is the first that is not before it. */
export function slotFinder(days: readonly number[]): (day: number) => number {
  const [first = 0] = days;
  const last = days.at(-1) ?? 0;
  // Far apart days would make a table for years of no use.
  if (last - first > 100_000) return (day) => search(days, day);
  const table = new Int32Array(last - first + 1);
  for (let day = first, slot = 0; day <= last; day += 1) {
    table[day - first] = slot;
    if (day === days[slot]) slot += 1;
  }
  return (day) => (day <= first ? 0 : day > last ? days.length : (table[day - first] ?? 0));
}

function search(days: readonly number[], day: number): number {
  const found = days.findIndex((one) => one >= day);
  return found < 0 ? days.length : found;
}
