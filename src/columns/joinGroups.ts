import type { Cell, Key, TierCounts } from '../count/index.js';
import { sumOf } from './mergeCounts.js';

type Group = TierCounts['groups'][number];

/** A group of the columns with its cells, one a day. */
export type SweptGroup = { name: string; key: Key; cells: readonly Cell[] };

/** The groups of a day: those of the columns, in their order, and those of what was counted plainly. */
export function joinGroups(plain: TierCounts, swept: readonly SweptGroup[], slot: number): Group[] {
  const others = new Map(plain.groups.map((group) => [nameOf(group.key, plain), group]));
  const joined: { name: string; group: Group }[] = [];
  for (const { name, key, cells } of swept) {
    const other = others.get(name);
    const cell = cells[slot];
    if (!cell || (!other && cell.total + cell.uncertain === 0)) continue;
    others.delete(name);
    joined.push({ name, group: { key, ...(other ? sumOf([other, cell]) : cell) } });
  }
  if (others.size > 0) {
    for (const [name, group] of others) joined.push({ name, group });
    joined.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
  return joined.map(({ group }) => group);
}

function nameOf(key: Key, { basis: { by } }: TierCounts): string {
  return JSON.stringify(by.map((dimension) => key[dimension]));
}
