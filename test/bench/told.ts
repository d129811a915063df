import { createHash } from 'node:crypto';
import type { TierCounts } from 'green-manufacturing-registry';

/**
 * How many things of one group have a tier as their highest: of what is certain, and of what may be. Whoever counted says it
 * in the same words.
 */
export type Told = { key: readonly string[]; sure: number; may: number };

/** What a count comes to, short enough to compare: its sums and a digest of its numbers. */
export function tell(numbers: Iterable<Told>): string {
  const lines: string[] = [];
  let [certain, possible] = [0, 0];
  for (const { key, sure, may } of numbers) {
    if (sure === 0 && may === 0) continue;
    certain += sure;
    possible += may;
    lines.push([...key, sure, may].join('|'));
  }
  const digest = createHash('sha256').update(lines.sort().join('\n')).digest('base64').slice(0, 12);
  return `${certain} certain and ${possible} possible in ${lines.length} groups and tiers, ${digest}`;
}

/** What the library counted by whatever was asked and by tier. */
export function tellCounts(counts: TierCounts): string {
  return tell(numbersOf(counts));
}

/** The same of several days. */
export function tellSeries(series: readonly TierCounts[]): string {
  return tell(
    series.flatMap((counts) =>
      [...numbersOf(counts)].map(({ key, ...numbers }) => ({ key: [counts.query.asOf, ...key], ...numbers })),
    ),
  );
}

/** The same without its groups. */
export function tellWhole({ query, ...counts }: TierCounts): string {
  return tellCounts({ ...counts, query: { ...query, by: [] } });
}

function* numbersOf({ query: { by = [] }, groups, tiers: ofWhole }: TierCounts): Generator<Told> {
  for (const { key, tiers } of by.length > 0 ? groups : [{ key: {}, tiers: ofWhole }]) {
    for (const [rank, { tier, exact, uncertain }] of tiers.entries()) {
      // What is uncertain is told of a tier or a higher one: the difference to the next is that of this tier alone.
      const may = exact + uncertain - (tiers[rank + 1]?.uncertain ?? 0);
      yield { key: [...Object.values(key), tier].map(String), sure: exact, may };
    }
  }
}

/** What a count by text keys comes to, where all of it is certain. */
export function tellTexts(counts: Readonly<Record<string, number>>): string {
  return tell(Object.entries(counts).map(([key, sure]) => ({ key: key.split('|'), sure, may: sure })));
}
