import type { Groups } from './Groups.js';
import type { Ints } from './Ints.js';
import type { TenureTable } from './TenureTable.js';

/** Of how many units, given by number, the life and the code of their groups are the same: those of one life together. */
export function eachAlike(
  units: Ints,
  { table, groups }: { table: TenureTable; groups: Groups },
  tell: (life: number, code: number, amount: number) => void,
): void {
  const ends = new Int32Array(table.lives.length + 1);
  for (let at = 0; at < units.length; at += 1) {
    const next = table.lifeOf(units.at(at)) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let life = 1; life < ends.length; life += 1) ends[life] = (ends[life] ?? 0) + (ends[life - 1] ?? 0);
  const codes = new Int32Array(units.length);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units.at(at);
    const life = table.lifeOf(unit);
    codes[ends[life] ?? 0] = groups.codeOf(unit);
    ends[life] = (ends[life] ?? 0) + 1;
  }
  const amounts = new Int32Array(groups.codes);
  for (let life = 0, at = 0; life < table.lives.length; life += 1) {
    const start = at;
    for (; at < (ends[life] ?? 0); at += 1) {
      const code = codes[at] ?? 0;
      amounts[code] = (amounts[code] ?? 0) + 1;
    }
    for (let from = start; from < at; from += 1) {
      const code = codes[from] ?? 0;
      const amount = amounts[code] ?? 0;
      if (amount === 0) continue;
      amounts[code] = 0;
      tell(life, code, amount);
    }
  }
}
