import { type CountQuery, dimensions } from '../../../../src/counts/count/CountQuery.js';
import type { Beginning, Tenure } from '../../../../src/records/timeline/internal.js';
import { dayNumber } from '../../../../src/words/calendar/internal.js';

/** One way in which a tenure may count. `isRival`: another step may have begun it, with another award. */
export type Case = { tenure: Tenure; isRival: boolean };

const ofAward = ['listYear', 'batch', 'recommender', 'basis'] as const;

/** What is asked about the award itself: by the filter, and by the groups. */
export function askedOfAward({ by = [], where = {} }: Pick<CountQuery, 'by' | 'where'>) {
  const isAward = (name: string) => ofAward.some((one) => one === name);
  return {
    isFiltered: Object.entries(where).some(([name, wanted]) => isAward(name) && wanted !== undefined),
    isGrouped: dimensions.some((name) => isAward(name) && by.includes(name)),
  };
}

/** A tenure by each of its ends where those are asked for, else by each step that may have begun it. */
export function casesOf(tenure: Tenure, query: CountQuery): Case[] {
  const rivals = tenure.rivals.filter(({ begun }) => awardOf(begun) !== awardOf(tenure.begun));
  const own = { ...tenure, rivals };
  const hasRivals = rivals.length > 0;
  if (query.measure === 'removed')
    return tenure.ends.map((end) => ({ tenure: { ...own, ends: [end] }, isRival: hasRivals }));
  const day = dayNumber(query.asOf);
  const stand = tenure.stands.find(({ from, until }) => from <= day && day < until);
  const isHeldByRival = (query.measure ?? 'held') === 'held' && stand?.rival === true;
  const { isFiltered, isGrouped } = askedOfAward(query);
  const others = isFiltered || isGrouped ? rivals : [];
  return [
    { tenure: own, isRival: hasRivals || isHeldByRival },
    ...others.map(({ begun, since, stands }): Case => {
      const { begun: _, ...rest } = own;
      return {
        tenure: { ...rest, ...(begun ? { begun } : {}), since, stands, certain: false },
        isRival: true,
      };
    }),
  ];
}

function awardOf(begun: Beginning | undefined): string {
  if (begun?.type !== 'title') return '';
  const { listYear, batch, recommendedBy, basis } = begun;
  return JSON.stringify([listYear ?? null, batch ?? null, recommendedBy ?? null, typeof basis === 'object']);
}
