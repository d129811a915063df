import type { Cell, TierCounts } from '../../counts/count/index.js';
import type { ChartOptions } from './Chart.js';
import { groupName } from './groupName.js';
import { orderedGroups } from './orderedGroups.js';
import { tellApart } from './tellApart.js';

/** The groups of a count in the order of a chart, each under a name that no other has. */
export function namedGroups(counts: TierCounts, options: ChartOptions): { name: string; cell: Cell }[] {
  return tellApart(
    orderedGroups(counts).map((cell) => ({
      name: groupName(cell.key, counts.basis.scheme, options),
      cell,
      key: cell.key,
    })),
  );
}
