import { yes } from './answerBy.js';
import type { Counters } from './Counters.js';
import { Marks } from './Marks.js';
import { nextSlot } from './nextSlot.js';
import type { Plan } from './Plan.js';
import type { Runs } from './Runs.js';
import { slotFinder } from './slotFinder.js';
import type { TenureTable } from './TenureTable.js';

/** Counts things, each once with all that its units have. */
export function sweepUnits(
  table: TenureTable,
  plan: Plan,
  runs: Runs,
  { whole, groups }: { whole: Counters; groups: Counters },
): void {
  const { days, answer, edges, rowPasses, unitPasses, groups: column } = plan;
  const slotOf = slotFinder(days);
  const starts = table.start.data;
  const counts = table.count.data;
  const ranks = table.rank.data;
  const marks = new Marks();
  for (let run = 0; run < runs.length; run += 1) {
    const from = runs.starts[run] ?? 0;
    const until = runs.starts[run + 1] ?? 0;
    for (let slot = 0; slot < days.length; ) {
      const day = days[slot] ?? 0;
      let next = days.length;
      let sure = 0;
      let may = 0;
      marks.clear();
      for (let at = from; at < until; at += 1) {
        const unit = runs.units[at] ?? 0;
        if (unitPasses && !unitPasses(unit)) continue;
        const start = starts[unit] ?? 0;
        const end = start + (counts[unit] ?? 0);
        for (let row = start; row < end; row += 1) {
          if (rowPasses && !rowPasses(row)) continue;
          if (days.length > 1) next = Math.min(next, nextSlot(edges, row, day, slotOf));
          const counted = answer(row, day);
          if (counted === 0) continue;
          const bit = 1 << (ranks[row] ?? 0);
          const certain = counted === yes ? bit : 0;
          may |= bit;
          sure |= certain;
          if (column) marks.add(column.codes[column.ofAwards ? row : unit] ?? 0, certain, bit);
        }
      }
      if (may !== 0) whole.add(0, sure, may, slot, next);
      for (let at = 0; at < marks.length; at += 1) {
        groups.add(marks.groups[at] ?? 0, marks.sure[at] ?? 0, marks.may[at] ?? 0, slot, next);
      }
      slot = next;
    }
  }
}
