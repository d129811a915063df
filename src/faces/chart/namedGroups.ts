import type { Cell, TierCounts } from '../../counts/count/index.js';
import type { ChartOptions } from './Chart.js';
import { groupName } from './groupName.js';
import { orderedGroups } from './orderedGroups.js';

/** The groups of a count in the order of a chart, each under a name that no other has. */
export function namedGroups(counts: TierCounts, options: ChartOptions): { name: string; cell: Cell }[] {
  const named = orderedGroups(counts).map((cell) => ({
    name: groupName(cell.key, counts.basis.scheme, options),
    cell,
    codes: Object.values(cell.key).join(' · '),
  }));
  const shared = (name: string) => named.filter((other) => other.name === name).length > 1;
  return named.map(({ name, cell, codes }) => ({ name: shared(name) ? `${name} (${codes})` : name, cell }));
}
