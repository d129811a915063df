import { isNaming } from './fields.js';
import { foldWords } from './foldWords.js';
import type { HeadingReader, ReadHeading } from './headingReader.js';
import { cellText, type Row } from './ListCell.js';

/** A shorter word, such as 企业 or 园区, may be the value of a cell. */
const shortestAlone = 4;

/**
 * The heading of each column, where a row is a header: it has a heading of names, and that one is beyond doubt, or has
 * another beside it, or stands alone.
 */
export function headerOf(cells: Row, headingOf: HeadingReader): (ReadHeading | undefined)[] | undefined {
  const texts = cells.map(cellText);
  const headings = texts.map(headingOf);
  if (!headings.some((read) => isNaming(read?.heading)) || holdsValues(texts)) return undefined;
  const isClear = texts.some((text, at) => isNaming(headings[at]?.heading) && text.length >= shortestAlone);
  const known = new Set(headings.flatMap((read) => read?.heading ?? [])).size;
  return isClear || known > 1 || texts.filter((text) => text !== '').length === 1 ? headings : undefined;
}

/** A header neither begins with a number nor names a firm. */
function holdsValues(texts: readonly string[]): boolean {
  const first = texts.find((text) => text !== '') ?? '';
  return /^\d{1,6}(\.0+)?$/.test(first) || texts.some((text) => text.length > 4 && /公司$/.test(text));
}

const headingEnd =
  /(名称?|编号|序号|代码|年度|年份|时间|日期|级别|等级|类别|类型|行业|批次|备注|说明|型号|部门|电话|联系人|地址|分数|得分|排名|情况|标准|单位|机构)$/;

const longestHeading = 20;

/** Whether a row that is no known header looks like one all the same: short words, half of which end as headings do. */
export function looksLikeHeader(cells: Row, headingOf: HeadingReader): boolean {
  const texts = cells.map(cellText).filter((text) => text !== '');
  if (new Set(texts).size < 2) return false;
  if (texts.some((text) => text.length > longestHeading || /^[\d.:/-]+$/.test(text))) return false;
  // What begins with 序号 numbers its rows, whatever it calls them.
  if (texts.length > 2 && headingOf(texts[0] ?? '')?.heading === 'sequence') return true;
  const known = texts.filter((text) => headingOf(text) !== undefined).length;
  const alike = texts.filter(
    (text) => headingOf(text) !== undefined || headingEnd.test(foldWords(text)),
  ).length;
  return alike >= 2 && 2 * alike >= texts.length && (known > 0 || alike === texts.length);
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
