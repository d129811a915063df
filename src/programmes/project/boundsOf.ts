import { type Limit, mostAbove } from './mostAbove.js';

/** That between `least` and `most` had been invested at some time from `first` to `last`, reckoned from the end of the day `since`. */
export type Statement = {
  report: number;
  first: number;
  last: number;
  since: number;
  least: bigint;
  most: bigint;
};

/** `isOpen` where still more may have been done in a time that nothing bounds. */
export type Bounds = { least: bigint; most: bigint; isOpen: boolean };

/** After the end of one day, up to the end of another. */
export type Query = { before: number; to: number };

/** Before any work: nothing had been invested. */
export const never = Number.NEGATIVE_INFINITY;

/**
 * The least and the most that can have been done, so that every statement holds and no sum ever falls. The numbers are the sums at
 * the ends of days, and at the times of the reports. Nothing where the statements contradict each other.
 */
export function boundsOf(statements: readonly Statement[], { before, to }: Query): Bounds | undefined {
  const all = [never, before, to, ...statements.flatMap(({ first, last, since }) => [first, last, since])];
  const days = [...new Set(all)].sort((a, b) => a - b);
  const placeOf = new Map(days.map((day, place) => [day, place]));
  const dayAt = (day: number) => placeOf.get(day) ?? 0;
  const reports = [...new Set(statements.map(({ report }) => report))];
  const timeOf = ({ report }: Statement) => days.length + reports.indexOf(report);
  const limits: Limit[] = [
    ...days.slice(1).map((_, place) => ({ of: place, than: place + 1, by: 0n })),
    ...statements.flatMap((one) => [
      { of: dayAt(one.first), than: timeOf(one), by: 0n },
      { of: timeOf(one), than: dayAt(one.last), by: 0n },
      { of: timeOf(one), than: dayAt(one.since), by: one.most },
      { of: dayAt(one.since), than: timeOf(one), by: -one.least },
    ]),
  ].reverse();
  const above = (place: number) => mostAbove(place, limits, days.length + reports.length);
  const least = above(dayAt(to))?.[dayAt(before)];
  const most = above(dayAt(before))?.[dayAt(to)];
  if (least === undefined || most === undefined) return undefined;
  if (most !== null) return { least: -(least ?? 0n), most, isOpen: false };
  // The time of a report comes before the end of the last day on which it can have been made.
  const times = [
    ...statements.map((one) => ({ place: timeOf(one), first: one.first, last: one.last })),
    ...days.map((day, place) => ({ place, first: day, last: day })),
  ]
    .filter(({ first, last }) => first <= to && last > before)
    .map(({ place, last }) => ({ place, at: Math.min(last, to) }))
    .sort((a, b) => a.at - b.at);
  const reported = mostReported(
    dayAt(before),
    times.map(({ place }) => place),
    above,
  );
  return { least: -(least ?? 0n), most: largest([reported, -(least ?? 0n)]), isOpen: true };
}

/** The most that the reports take in: the times that they bound, one after the other, without those that none of them bounds. */
function mostReported(
  start: number,
  times: readonly number[],
  above: (place: number) => ReturnType<typeof mostAbove>,
): bigint {
  let [from, rest, sum] = [start, times, 0n];
  for (let [next] = rest; next !== undefined; [next] = rest) {
    const most = above(from) ?? [];
    const reached = rest.findLastIndex((place) => typeof most[place] === 'bigint');
    sum += largest(rest.slice(0, reached + 1).map((place) => most[place] ?? 0n));
    from = rest[Math.max(reached, 0)] ?? next;
    rest = rest.slice(Math.max(reached, 0) + 1);
  }
  return sum;
}

/** The largest amount; nothing of none. */
export function largest(fens: readonly bigint[]): bigint {
  return fens.reduce((most, fen) => (fen > most ? fen : most), 0n);
}
