/**
 * The even yearly growth that leads to a total one, and the levels of the years on that path, the base year being 100.
 *
 * @param percent the growth over the whole time, in per cent
 * @example
 * const { yearly, levels } = steadyGrowth(25, { years: 4 })
 * yearly.toFixed(2) //=> '5.74'
 * levels.map(Math.round) //=> [106, 112, 118, 125]
 */
export function steadyGrowth(
  percent: number,
  options: { years: number },
): { yearly: number; levels: number[] } {
  const { years } = options;
  const levels = Array.from({ length: years }, (_, at) => 100 + growthAfter(percent, (at + 1) / years));
  return { yearly: growthAfter(percent, 1 / years), levels };
}

/** The growth, in per cent, after a part of the time on an even path. */
export function growthAfter(percent: number, part: number): number {
  return 100 * (1 + percent / 100) ** part - 100;
}
