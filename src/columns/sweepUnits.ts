import type { Counters } from './Counters.js';
import { no, unknown, yes } from './Edges.js';
import { Marks } from './Marks.js';
import type { Runs } from './Runs.js';
import { slotFinder } from './slotFinder.js';
import type { Sweep } from './sweepTitles.js';
import type { TenureTable } from './TenureTable.js';

/** The codes of groups: by row where something of them belongs to the award, else by unit. */
export type GroupColumn = { codes: Int32Array; byRow: boolean };

/** Counts things, each once with all that its units have. */
export function sweepUnits(
  sweep: Sweep,
  table: TenureTable,
  runs: Runs,
  { whole, groups, column }: { whole: Counters; groups: Counters; column: GroupColumn | undefined },
): void {
  const { days, caps } = sweep;
  const { may, sure, doubt, over } = sweep.edges;
  const slotOf = slotFinder(days);
  const slots = days.length;
  const starts = table.start.data;
  const counts = table.count.data;
  const ranks = table.rank.data;
  const marks = new Marks();
  for (let run = 0; run < runs.length; run += 1) {
    const from = runs.starts[run] ?? 0;
    const until = runs.starts[run + 1] ?? 0;
    for (let slot = 0; slot < slots; ) {
      const day = days[slot] ?? 0;
      /** The first day on which another answer may be given. */
      let change = Number.POSITIVE_INFINITY;
      let certain = 0;
      let possible = 0;
      marks.clear();
      for (let at = from; at < until; at += 1) {
        const unit = runs.units[at] ?? 0;
        const start = starts[unit] ?? 0;
        const end = start + (counts[unit] ?? 0);
        for (let row = start; row < end; row += 1) {
          const [mayFrom, sureFrom, doubtFrom, overFrom] = [
            may[row] ?? 0,
            sure[row] ?? 0,
            doubt[row] ?? 0,
            over[row] ?? 0,
          ];
          if (slots > 1) {
            for (const edge of [mayFrom, sureFrom, doubtFrom, overFrom])
              if (edge > day && edge < change) change = edge;
          }
          if (day < mayFrom || day >= overFrom) continue;
          const cap = caps ? (caps[row] ?? no) : yes;
          if (cap === no) continue;
          const bit = 1 << (ranks[row] ?? 0);
          const sureBit = cap > unknown && day >= sureFrom && day < doubtFrom ? bit : 0;
          certain |= sureBit;
          possible |= bit;
          if (column) marks.add(column.codes[column.byRow ? row : unit] ?? 0, sureBit, bit);
        }
      }
      const next = slots === 1 ? 1 : slotOf(change);
      if (possible !== 0) whole.add(0, certain, possible, slot, next);
      for (let at = 0; at < marks.length; at += 1) {
        groups.add(marks.groups[at] ?? 0, marks.sure[at] ?? 0, marks.may[at] ?? 0, slot, next);
      }
      slot = next;
    }
  }
}
