import { crossTable, type TableValues, type TierCounts } from '../../counts/count/index.js';
import { valueName } from '../../text/index.js';
import { placeName } from './placeName.js';
import type { Voice } from './Voice.js';

/** A count by place and tier as the rows of a table, places without any unit too. */
export function placeTable(counts: TierCounts, options: { voice: Voice; values: TableValues }): string[][] {
  const { voice, values } = options;
  const { take } = voice.texts;
  const { locale, listTexts } = voice;
  const { scheme } = counts.basis;
  const { axes, cells } = crossTable(counts, { values });
  const places = axes[0]?.values ?? [];
  const nameOf = (place: string | null) => (place === null ? listTexts.notStated : placeName(place, voice));
  const tierName = (tier: string) => valueName('tier', tier, { scheme, locale }) ?? tier;
  const numbers = ({ tiers, total, uncertain }: TierCounts | (typeof cells)[number]) => [
    ...tiers.map(({ exact }) => String(exact)),
    String(total),
    String(uncertain),
  ];
  return [
    [take.place, ...counts.tiers.map(({ tier }) => tierName(tier)), listTexts.total, take.uncertain],
    ...places.flatMap((place, at) => {
      const cell = cells[at];
      return cell ? [[nameOf(place), ...numbers(cell)]] : [];
    }),
    [listTexts.total, ...numbers(counts)],
  ];
}
