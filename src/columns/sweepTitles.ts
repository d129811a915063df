import { yes } from './answerBy.js';
import type { Counters } from './Counters.js';
import { nextSlot } from './nextSlot.js';
import type { Plan } from './Plan.js';
import { slotFinder } from './slotFinder.js';
import type { TenureTable } from './TenureTable.js';

/** Counts every row as a thing of its own. */
export function sweepTitles(
  table: TenureTable,
  plan: Plan,
  { whole, groups }: { whole: Counters; groups: Counters },
): void {
  const { days, answer, edges, rowPasses, unitPasses, groups: column } = plan;
  const slotOf = slotFinder(days);
  const units = table.unit.data;
  const ranks = table.rank.data;
  for (let row = 0; row < table.length; row += 1) {
    const unit = units[row] ?? 0;
    if ((unitPasses && !unitPasses(unit)) || (rowPasses && !rowPasses(row))) continue;
    for (let slot = 0; slot < days.length; ) {
      const day = days[slot] ?? 0;
      const next = days.length === 1 ? 1 : nextSlot(edges, row, day, slotOf);
      const found = answer(row, day);
      if (found > 0) {
        const bit = 1 << (ranks[row] ?? 0);
        const sure = found === yes ? bit : 0;
        whole.add(0, sure, bit, slot, next);
        if (column) groups.add(column.codes[column.ofAwards ? row : unit] ?? 0, sure, bit, slot, next);
      }
      slot = next;
    }
  }
}
