import { normalForm } from '../../words/vocabulary/internal.js';
import { cellText, type Row } from './ListCell.js';

/** A line beside the rows of a table. */
export type SideLine =
  | { role: 'note' }
  /** `declared`: the numbers that may be that of the rows. */
  | { role: 'total'; text: string; isPart: boolean; declared: readonly number[] };

const total =
  /^(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总\s*数|合計|總計|小計|共計|total|subtotal)(?![\p{L}])/iu;
const totalInWords = /^(合\s*计|总\s*计|小\s*计|共\s*计|合計|總計|小計|共計)\s*\d/;
const measured = /(\d[\d,]*)\s*(?:家|个|個|种|種|项|項|款|户|戶)/g;
const note =
  /^(备\s*注|備\s*註|注|註|说\s*明|說明|数据来源|資料來源|资料来源|来源|填表人|填报人|制表人|制表|审核人|审核|联系人|联系电话|打印日期|制表日期|单位[（(]?盖章[）)]?)\s*\d?\s*[:：]/;
const page =
  /^([-－—–]\s*\d{1,4}\s*[-－—–]|第\s*\d{1,4}\s*[页頁]([,，/\s]*共\s*\d{1,4}\s*[页頁])?|page\s*\d{1,4}(\s*(of|\/)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/i;
const signed =
  /^((19|20)\d{2}年\d{1,2}月(\d{1,2}日)?|\S{2,20}(工业和信息化|经济和信息化)(部|厅|局|委员会)(办公厅|办公室)?)$/;

/** Reads a line that is no row: a total, a note, a page number or who signed. */
export function sideLine(cells: Row): SideLine | undefined {
  const first = cells.find((cell) => cellText(cell) !== '');
  if (typeof first !== 'string' || first.length > 2000) return undefined;
  const text = first.trim();
  if (!total.test(text) && !totalInWords.test(text)) {
    const isAlone = cells.every((cell) => cell === first || cellText(cell) === '');
    return note.test(text) || (isAlone && (page.test(text) || signed.test(text)))
      ? { role: 'note' }
      : undefined;
  }
  const texts = [...new Set(cells.map(cellText).filter((one) => one !== ''))];
  if (texts.some((one) => /公司/.test(one))) return undefined;
  return { role: 'total', text, isPart: /^(小|sub)/i.test(text), declared: numbersIn(texts) };
}

/** The numbers with a measure word, else all of them. */
function numbersIn(texts: readonly string[]): number[] {
  const joined = normalForm(texts.join(' '));
  const counts = Array.from(joined.matchAll(measured), ([, digits = '']) => digits);
  const others = texts.map((text) => normalForm(text)).filter((text) => /^\d[\d,]*(\.0+)?$/.test(text));
  return (counts.length > 0 ? counts : others).map((digits) => Number(digits.replaceAll(',', '')));
}
