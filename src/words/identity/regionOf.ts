import { planListedCities, textIn } from '../vocabulary/internal.js';

export type RegionOptions = {
  /** Puts a plan-listed city into its province and the Corps into Xinjiang. Lists keep them apart. */
  rollUp?: boolean;
};

/**
 * The region that a division lies in: its province, its plan-listed city, or the Corps.
 *
 * @example
 * regionOf('120115') //=> '120000'
 * regionOf('370212') //=> '370200'
 * regionOf('370212', { rollUp: true }) //=> '370000'
 * regionOf('XPCC', { rollUp: true }) //=> '650000'
 */
export function regionOf(division: string, options: RegionOptions = {}): string {
  if (textIn(division, 'division') === 'XPCC') return options.rollUp ? '650000' : 'XPCC';
  const city = `${division.slice(0, 4)}00`;
  if (!options.rollUp && planListedCities.some((code) => code === city)) return city;
  return `${division.slice(0, 2)}0000`;
}
