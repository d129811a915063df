import type { Cell, Key, TierCounts } from '../../counts/count/index.js';

/**
 * The groups of a count as they are drawn: years and batches in their own order, all else the largest first, what is not
 * stated last. Groups by several things at once stay sorted by key. A count without groups is one.
 */
export function orderedGroups(counts: TierCounts): (Cell & { key: Key })[] {
  const { groups, basis } = counts;
  const [dimension, ...others] = basis.by;
  if (!dimension) return [{ ...counts, key: {} }];
  if (others.length > 0) return groups;
  const valueIn = ({ key }: { key: Key }) => key[dimension] ?? null;
  const stated = groups.filter((group) => valueIn(group) !== null);
  // Batch 10 after batch 9.
  const ordered =
    dimension === 'listYear' || dimension === 'batch'
      ? stated.sort((a, b) => (valueIn(a) ?? '').localeCompare(valueIn(b) ?? '', 'en', { numeric: true }))
      : stated.sort((a, b) => b.total - a.total || b.uncertain - a.uncertain);
  return [...ordered, ...groups.filter((group) => valueIn(group) === null)];
}
