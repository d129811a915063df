import type { Cell, TierCounts } from '../../counts/count/index.js';
import { describeBasis, valueName } from '../../text/index.js';
import { alignColumns } from './alignColumns.js';
import { textsFor } from './textsFor.js';

/** Lays out a count: its groups by tier from high to low, the whole, what is uncertain, and what the numbers rest on. */
export function printCounts(counts: TierCounts, { locale }: { locale: string }): string {
  const texts = textsFor(locale);
  const { scheme, by } = counts.basis;
  const tierNames = counts.tiers.map(({ tier }) => valueName('tier', tier, { scheme, locale }) ?? tier);
  const head = [texts.group, ...tierNames.reverse(), texts.total, texts.uncertain];
  const line = (name: string, { tiers, total, uncertain }: Cell) => [
    name,
    ...tiers.map(({ exact }) => `${exact}`).reverse(),
    `${total}`,
    `${uncertain}`,
  ];
  const groups = counts.groups.map(({ key, ...cell }) => {
    const names = by.map((dimension) => {
      const value = key[dimension] ?? null;
      return value === null ? texts.notStated : (valueName(dimension, value, { scheme, locale }) ?? value);
    });
    return line(names.join(' '), cell);
  });
  const lines = alignColumns([head, ...groups, line(texts.total, counts)]);
  return `${[describeBasis(counts, { locale }), ...lines].join('\n')}\n`;
}
