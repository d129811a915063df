import { regionOf } from '../../words/identity/index.js';
import { normalForm } from '../../words/vocabulary/internal.js';
import type { DivisionIndex } from './DivisionIndex.js';
import type { Field } from './fields.js';
import { cellText, type Row } from './ListCell.js';

/** A line that says where the firms below it lie, and how many they are: 天津市（2家）. */
export type PlaceLine = { division: string; declared?: number };

const pattern =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))?([^():\d]{2,20}?)(?:\((?:共|合计)?(\d{1,6})[家个户]\)|(?:共|合计)?(\d{1,6})[家个户])?:?$/;

const placeFields = ['region', 'city', 'district'] as const;

/**
 * @param cells of a line that says one thing only
 * @param home the division whose list it is: its own places are meant first
 */
export function placeLine(
  cells: Row,
  columns: ReadonlyMap<Field, number>,
  home: string | undefined,
  divisions: DivisionIndex,
): PlaceLine | undefined {
  const column = cells.findIndex((cell) => cellText(cell) !== '');
  const text = cellText(cells[column]);
  // Below the heading of a place it is a row that says no more.
  if (text.length > 40 || placeFields.some((field) => columns.get(field) === column)) return undefined;
  const [, name, inBrackets, behind] = pattern.exec(normalForm(text).replace(/\s/g, '')) ?? [];
  if (name === undefined) return undefined;
  const within = home === undefined ? undefined : regionOf(home);
  const found =
    (within === undefined ? undefined : divisions.find(name, within)) ?? divisions.find(name, 'CN');
  const [division, ...others] = found?.codes ?? [];
  if (division === undefined || others.length > 0 || found?.rest !== '') return undefined;
  const declared = inBrackets ?? behind;
  return declared === undefined ? { division } : { division, declared: Number(declared) };
}
