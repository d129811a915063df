/** That one number is at most another one and an amount: `of ≤ than + by`. Numbers go by their positions. */
export type Limit = { of: number; than: number; by: bigint };

/**
 * How far each of `count` numbers is above one of them at the most; `null` where nothing bounds it. These are shortest paths, as
 * Bellman and Ford find them. Nothing at all where the limits contradict each other.
 */
export function mostAbove(
  start: number,
  limits: readonly Limit[],
  count: number,
): readonly (bigint | null)[] | undefined {
  const most: (bigint | null)[] = Array.from({ length: count }, (_, at) => (at === start ? 0n : null));
  for (let pass = 0; pass < count; pass++) {
    let isChanged = false;
    for (const { of, than, by } of limits) {
      const [known = null, base = null] = [most[of], most[than]];
      if (base === null || (known !== null && known <= base + by)) continue;
      most[of] = base + by;
      isChanged = true;
    }
    if (!isChanged) return most;
  }
  return undefined;
}
