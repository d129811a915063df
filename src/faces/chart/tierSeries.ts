import type { Cell, TierCount, TierCounts } from '../../counts/count/index.js';
import { aboutScheme, findScheme, type SchemeFacts, tierLabelsOf } from '../../records/title/internal.js';
import { greenTierLabels, greenTiers, ladderNamingOf, matchLocale } from '../../words/vocabulary/internal.js';
import type { ChartOptions } from './Chart.js';
import { colourOf } from './colourOf.js';

/** One tier as it is drawn, and how many there are in a cell of a count. */
export type TierSeries = { label: string; colour: string; countIn: (cell: Cell) => TierCount };

/** The tiers of a scheme that a chart of counts shows, lowest first; a scheme without tiers has one, called like itself. */
export type TierNames = { scheme: string; ladder: boolean; series: TierSeries[] };

/**
 * Names what a chart of counts shows.
 *
 * @param cells what is going to be drawn
 * @throws RegistryError `unknown-scheme`; `unknown-term` for an unknown jurisdiction
 */
export function tierSeries(
  { basis }: Pick<TierCounts, 'basis'>,
  cells: readonly Cell[],
  options: ChartOptions,
): TierNames {
  const { tiers, ladder = true } = findScheme(basis.scheme, options.schemes);
  const about = aboutScheme(basis.scheme, options.schemes);
  const label = about.labels[matchLocale(options.locale)];
  const scheme = label.charAt(0).toUpperCase() + label.slice(1);
  if (tiers.length === 0) {
    const countIn = ({ total, uncertain }: Cell) => ({ tier: '', exact: total, atOrAbove: total, uncertain });
    return { scheme, ladder, series: [{ label: scheme, colour: colourOf(0, 1), countIn }] };
  }
  const wanted = basis.where.tier === undefined ? tiers : [basis.where.tier].flat();
  const series = tiers.flatMap((tier, rank) => {
    const none = { tier, exact: 0, atOrAbove: 0, uncertain: 0 };
    const countIn = (cell: Cell) => cell.tiers.find((count) => count.tier === tier) ?? none;
    // In a ladder what may stand at a higher tier is open at the lower ones too.
    const openAbove = (cell: Cell) =>
      (ladder && cell.tiers.find((count) => count.tier === tiers[rank + 1])?.uncertain) || 0;
    const counted = cells.some((cell) => {
      const { exact, uncertain } = countIn(cell);
      return exact > 0 || uncertain > openAbove(cell);
    });
    const name = nameIn(tier, basis.scheme, about, options);
    if (!counted && (name === undefined || !wanted.includes(tier))) return [];
    return {
      label: name ?? plainName(tier, about, options),
      colour: colourOf(rank, tiers.length, ladder),
      countIn,
    };
  });
  return { scheme, ladder, series };
}

/** Nothing where the jurisdiction has no such tier. */
function nameIn(tier: string, scheme: string, about: SchemeFacts, options: ChartOptions): string | undefined {
  const green = scheme === 'green-manufacturing' ? greenTiers.find((one) => one === tier) : undefined;
  if (!green || options.jurisdiction === undefined) return plainName(tier, about, options);
  return greenTierLabels[ladderNamingOf(options.jurisdiction)][green]?.[matchLocale(options.locale)];
}

function plainName(tier: string, about: SchemeFacts, { locale }: ChartOptions): string {
  return tierLabelsOf(about, tier)?.[matchLocale(locale)] ?? tier;
}
