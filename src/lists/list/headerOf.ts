import { type Heading, isNaming } from './fields.js';
import { cellText, type Row } from './ListCell.js';

/** A shorter word, such as 企业 or 园区, may be the value of a cell. */
const shortestAlone = 4;

/**
 * The heading of each column, where a row is a header: it has a heading of names, and that one is beyond doubt, or has
 * another beside it, or stands alone.
 */
export function headerOf(
  cells: Row,
  headingOf: (text: string) => Heading | undefined,
): (Heading | undefined)[] | undefined {
  const texts = cells.map(cellText);
  const headings = texts.map(headingOf);
  if (!headings.some(isNaming)) return undefined;
  const isClear = texts.some((text, at) => isNaming(headings[at]) && text.length >= shortestAlone);
  const known = new Set(headings.filter((heading) => heading !== undefined)).size;
  return isClear || known > 1 || texts.filter((text) => text !== '').length === 1 ? headings : undefined;
}

export type OnlyText = { text: string; times: number };

/**
 * What a row says where it says one thing only, once or in every cell, as merged titles do: that text, and in how many
 * cells it stands. The text of an empty row is empty; a row of several texts has none.
 */
export function onlyText(cells: Row): OnlyText | undefined {
  let text = '';
  let times = 0;
  for (const cell of cells) {
    if (cell === undefined || cell === null || cell === '') continue;
    const next = cellText(cell);
    if (next === '') continue;
    if (times > 0 && next !== text) return undefined;
    text = next;
    times += 1;
  }
  return { text, times };
}
