import type { Issue } from '../../words/vocabulary/index.js';
import type { AmountsByBase } from './amountsByBaseSchema.js';
import { fenOf } from './fenOf.js';
import type { Money } from './Money.js';
import type { PlannedBase } from './plannedBases.js';

type Path = Issue['path'];

const parts: readonly (readonly [part: PlannedBase, whole: PlannedBase])[] = [
  ['fixedAssets', 'total'],
  ['equipment', 'total'],
  ['equipment', 'equipmentAndTools'],
  ['equipmentAndTools', 'total'],
];

/** Parts of an investment that are above their wholes. */
export function partIssues(amounts: AmountsByBase = {}, path: Path): Issue[] {
  return parts.flatMap(([part, whole]) =>
    limitIssues(amounts[part], { maximum: amounts[whole] }, [...path, part]),
  );
}

/** An amount outside its limits, each told in the unit of the amount. */
export function limitIssues(
  money: Money | undefined,
  { minimum, maximum }: { minimum?: Money | undefined; maximum?: Money | undefined },
  path: Path,
): Issue[] {
  if (!money) return [];
  const fen = fenOf(money);
  const told = (limit: Money) => Number(fenOf(limit)) / Number(fenOf({ amount: '1', unit: money.unit }));
  const issue = (params: { minimum: number } | { maximum: number }): Issue => {
    return { code: 'range', severity: 'error', path: [...path, 'amount'], params };
  };
  return [
    ...(minimum && fen < fenOf(minimum) ? [issue({ minimum: told(minimum) })] : []),
    ...(maximum && fen > fenOf(maximum) ? [issue({ maximum: told(maximum) })] : []),
  ];
}
