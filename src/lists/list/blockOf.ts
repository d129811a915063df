import { type BlockLine, blockLine } from './blockLine.js';
import type { Field } from './fields.js';
import { cellText, type Row } from './ListCell.js';

/** The texts of a row, each once, in order. */
export function distinctTexts(cells: Row): string[] {
  return [...new Set(cells.map(cellText))].filter((text) => text !== '');
}

/**
 * The line of a block that stands in a row, in one cell or in several: 绿色设计亮点： beside its text, or a category where the
 * number of a row should be.
 *
 * @param columns of the table that the row stands in; a column of categories has such texts of its own
 */
export function blockOf(cells: Row, columns?: ReadonlyMap<Field, number>): BlockLine | undefined {
  const at = cells.findIndex((cell) => cellText(cell) !== '');
  const first = cellText(cells[at]);
  // What a row begins with most often: a number, or a word of a few letters.
  if (
    typeof cells[at] === 'number' ||
    (first.length < 4 && !/^[一二三四五六七八九十百]+[、.．]?$/.test(first))
  )
    return undefined;
  if (at === columns?.get('category')) return undefined;
  const opening = blockLine(first);
  if (opening?.role === 'category') {
    const isName = columns !== undefined && at === columns.get('name');
    return isName && distinctTexts(cells).length > 1 ? undefined : opening;
  }
  const texts = distinctTexts(cells);
  if (opening)
    return { ...opening, text: [opening.text, ...texts.slice(1)].filter((text) => text !== '').join(' ') };
  const product = columns?.get('product');
  const isRow = product !== undefined && cellText(cells[product]) !== '';
  return (texts.length === 2 && !isRow) || texts.length === 3 ? categoryOf(texts) : undefined;
}

/** A category with its number alone, its count alone, or both: 一 | 家用洗涤剂 | 2种. */
function categoryOf(texts: readonly string[]): BlockLine | undefined {
  const [number = '', ...others] = texts;
  const count = others.at(-1) ?? '';
  const isCount = /^[(（]?(共|合计)?\d{1,6}[种種款项項个個类類][)）]?$/.test(count);
  const isNumber = /^[一二三四五六七八九十百]+、?$/.test(number);
  if (texts.length === 3 && !(isNumber && isCount)) return undefined;
  const counted = isCount ? [...others.slice(0, -1), `(${count.replace(/[()（）]/g, '')})`] : others;
  const text = `${isNumber ? number.replace(/、?$/, '、') : number}${counted.join('')}`;
  const block = blockLine(text);
  return block?.role === 'category' && /^[一二三四五六七八九十百]+、/.test(text) ? block : undefined;
}

/** Whether a row holds a record, as far as can be told without a header: it begins with a number, or names a firm. */
export function holdsRecord(cells: Row): boolean {
  const texts = distinctTexts(cells);
  return /^\d{1,6}(\.0+)?$/.test(texts[0] ?? '') || texts.some((text) => /公司$/.test(text));
}

/** Extractions take the headings of blocks for products: their text stands where the enterprise should, in the given column. */
export function swallowedBlock(
  cells: Row,
  columns: ReadonlyMap<Field, number>,
): { block: BlockLine; column: number; text: string } | undefined {
  const column = columns.get('name');
  if (column === undefined || !columns.has('product')) return undefined;
  const text = cellText(cells[column]);
  const block = blockLine(text);
  return block && { block, column, text };
}
