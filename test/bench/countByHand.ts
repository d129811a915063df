import { type Day, greenTiers } from 'green-manufacturing-registry';
import { dayNumber } from '../../src/words/calendar/internal.js';
import { asking } from './asking.js';
import { blurredMonth } from './question.js';
import type { Work } from './Suite.js';
import { type Told, tell } from './told.js';
import { type UnitColumns, unitColumns } from './unitColumns.js';

/** One place for no tier, then one for each. */
const ranks = greenTiers.length + 1;

/** By group and rank: how many things have it as their highest. */
type Numbers = { sure: Int32Array; may: Int32Array };

/** The count as a loop over typed arrays, the least that it can take. */
export function countByHand(titles: number): Work {
  const columns = unitColumns(titles);
  const count = counting(columns);
  return asking(
    blurredMonth,
    (day: Day) => count(dayNumber(day)),
    (numbers) => tell(cellsOf(columns, numbers)),
  );
}

function counting({ size, kind, division, industry, owner, starts, products, ...terms }: UnitColumns) {
  const { rank, sinceFirst, sinceLast, untilFirst, untilLast } = terms;
  const [kinds, divisions, industries] = [kind.codes, division.codes, industry.codes];
  const [ofDivision, ofIndustry] = [division.words.length, industry.words.length];
  const product = kind.words.indexOf('product');

  const groupOf = (unit: number) =>
    ((kinds[unit] ?? 0) * ofDivision + (divisions[unit] ?? 0)) * ofIndustry + (industries[unit] ?? 0);

  /** The places of the highest tier that a unit may have on a day, and of the highest certain one, in one number. */
  const standingOf = (unit: number, day: number): number => {
    let may = 0;
    let sure = 0;
    const end = starts[unit + 1] ?? 0;
    for (let row = starts[unit] ?? 0; row < end; row += 1) {
      if (day < (sinceFirst[row] ?? 0) || day >= (untilLast[row] ?? 0)) continue;
      const place = (rank[row] ?? 0) + 1;
      if (place > may) may = place;
      if (place > sure && day >= (sinceLast[row] ?? 0) && day < (untilFirst[row] ?? 0)) sure = place;
    }
    return may * ranks + sure;
  };

  /** The groups in which the holder at hand stands, and how it stands in each. */
  const groups = new Int32Array(products.length);
  const mays = new Uint8Array(products.length);
  const sures = new Uint8Array(products.length);

  return (day: number): Numbers => {
    const length = kind.words.length * ofDivision * ofIndustry * ranks;
    const [sure, may] = [new Int32Array(length), new Int32Array(length)];
    const add = (group: number, maySo: number, sureSo: number) => {
      may[group * ranks + maySo] = (may[group * ranks + maySo] ?? 0) + 1;
      sure[group * ranks + sureSo] = (sure[group * ranks + sureSo] ?? 0) + 1;
    };
    for (let unit = 0; unit < size; unit += 1) {
      if (kinds[unit] === product) continue;
      const standing = standingOf(unit, day);
      if (standing > 0) add(groupOf(unit), Math.floor(standing / ranks), standing % ranks);
    }
    for (let at = 0; at < products.length; ) {
      const holder = owner[products[at] ?? 0];
      let found = 0;
      for (; at < products.length && owner[products[at] ?? 0] === holder; at += 1) {
        const unit = products[at] ?? 0;
        const standing = standingOf(unit, day);
        if (standing === 0) continue;
        const group = groupOf(unit);
        let place = 0;
        while (place < found && groups[place] !== group) place += 1;
        if (place === found) {
          found += 1;
          groups[place] = group;
          mays[place] = 0;
          sures[place] = 0;
        }
        mays[place] = Math.max(mays[place] ?? 0, Math.floor(standing / ranks));
        sures[place] = Math.max(sures[place] ?? 0, standing % ranks);
      }
      for (let place = 0; place < found; place += 1)
        add(groups[place] ?? 0, mays[place] ?? 0, sures[place] ?? 0);
    }
    return { sure, may };
  };
}

function* cellsOf({ kind, division, industry }: UnitColumns, { sure, may }: Numbers): Generator<Told> {
  let at = 0;
  for (const ofKind of kind.words)
    for (const ofDivision of division.words)
      for (const ofIndustry of industry.words) {
        for (const [rank, tier] of greenTiers.entries()) {
          const place = at + rank + 1;
          yield {
            key: [ofKind, ofDivision, ofIndustry, tier],
            sure: sure[place] ?? 0,
            may: may[place] ?? 0,
          };
        }
        at += ranks;
      }
}
