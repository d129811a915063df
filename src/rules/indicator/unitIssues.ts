import { foldText } from '../../words/vocabulary/internal.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import { isSameUnit } from './isSameUnit.js';
import type { ScoringRow } from './ScoringForm.js';

/** The issue of a value in a unit that the row does not take. Rows of which no unit was seen take any. */
export function unitIssues({ id, units }: ScoringRow, said: string | undefined): IndicatorIssue[] {
  if (said === undefined || units.length === 0 || units.some((unit) => fits(said, unit))) return [];
  return [{ code: 'unit', path: [id, 'unit'], params: { expected: units, received: said } }];
}

/** `tce/t` is a unit of `tce/产品`; `tce/万元` is not, since output value is no product. */
function fits(said: string, unit: string): boolean {
  if (isSameUnit(said, unit)) return true;
  const [before, after] = unit.split('产品');
  if (before === undefined || after === undefined) return false;
  const [folded, from, to] = [foldText(said), foldText(before), foldText(after)];
  const product = folded.slice(from.length, folded.length - to.length);
  return folded === from + product + to && product !== '' && product !== '万元';
}
