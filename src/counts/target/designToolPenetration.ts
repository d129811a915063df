/** A rate in per cent, how it was made, and what was left out of it. */
export type DigitalRate<F, M> = {
  /** Out of 100; null where no firm could be taken. */
  rate: number | null;
  method: M;
  /** How many firms the rate rests on. */
  firms: number;
  excluded: F[];
};

/**
 * The share of firms that use digital tools in research, development and design (数字化研发设计工具普及率). The method has
 * to be named: the official weighting is not published, and a count of heads is the only one that is described.
 *
 * @example
 * designToolPenetration([{ usesDigitalDesignTool: true }, { usesDigitalDesignTool: false }], { method: 'head-count' }).rate //=> 50
 */
export function designToolPenetration<F extends { usesDigitalDesignTool: boolean }>(
  firms: readonly F[],
  options: { method: 'head-count' },
): DigitalRate<F, 'head-count'> {
  const users = firms.filter(({ usesDigitalDesignTool }) => usesDigitalDesignTool).length;
  const rate = firms.length > 0 ? (100 * users) / firms.length : null;
  return { rate, method: options.method, firms: firms.length, excluded: [] };
}
