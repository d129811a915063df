import { isNothing } from '../../words/vocabulary/internal.js';
import { type Heading, isNaming } from './fields.js';
import type { ReadHeading } from './headingReader.js';
import { cellText, type Row } from './ListCell.js';

/** So many rows below a header are looked at before an unsure heading is settled. */
export const sampleSize = 30;

const nameEnd = /(公司|集[团團]|[厂廠院所社场場矿礦局站]|中心|园区|開發區|开发区)\)?$/;

/** Whether a heading waits for the values below it. */
export function needsSample(headings: readonly (ReadHeading | undefined)[]): boolean {
  return headings.some((read) => read?.unsure === 'tier' || read?.unsure === 'name');
}

/**
 * Settles the headings that may mean something else by the values below them: 单位 is a name where no other column is and its
 * values end as names do, 等级 is a tier where all of its values are tiers, and 所在地 is the region where no other column is.
 *
 * @param isTier tells the words of tiers
 */
export function settleHeadings(
  headings: readonly (ReadHeading | undefined)[],
  rows: readonly Row[],
  isTier: (text: string) => boolean,
): (Heading | undefined)[] {
  const sure = headings.map((read) => (read?.unsure ? undefined : read?.heading));
  return headings.map((read, column) => {
    if (!read?.unsure) return read?.heading;
    const values = rows.map((row) => cellText(row[column])).filter((text) => !isNothing(text));
    const share = (fits: (text: string) => boolean) =>
      values.filter(fits).length / Math.max(1, values.length);
    const holds = {
      name: () => !sure.some(isNaming) && share((text) => nameEnd.test(text)) > 0.5,
      tier: () => !sure.includes('tier') && values.every(isTier),
      place: () => !sure.includes('region'),
    };
    return holds[read.unsure]() ? read.heading : undefined;
  });
}
