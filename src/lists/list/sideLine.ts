import { normalForm } from '../../words/vocabulary/internal.js';
import { blockLine } from './blockLine.js';
import { cellText, type Row } from './ListCell.js';
import { isTitle } from './titleFacts.js';

/** A line beside the rows of a table. */
export type SideLine =
  | { role: 'note' }
  /** `declared`: the numbers that may be that of the rows. */
  | { role: 'total'; text: string; isPart: boolean; declared: readonly number[] };

/** What is summed up may stand before the word: 全省合计, 本页小计. */
const total =
  /^\p{Script=Han}{0,6}?(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总\s*数|总家数|平均|合計|總計|小計|共計)(?![\p{L}])|^(grand\s*total|sub-?total|total)(?![\p{L}])/iu;
const totalInWords =
  /^(以上)?(合\s*计|总\s*计|小\s*计|总?\s*共\s*[计有]?|累\s*计|合計|總計|小計|總?共[計有]?)\s*\d/;
/** Of a part of the list, or of no rows at all. */
const ofPart = /^(小|sub|.{0,8}(小\s*计|小計)|平均)|^\p{Script=Han}{1,6}?[省市州盟区县]合/iu;
const measured = /(\d[\d,]*)\s*(?:家|个|個|种|種|项|項|款|户|戶)/g;
const note =
  /^(备\s*注|備\s*註|附\s*注|注|註|说\s*明|說明|数据来源|資料來源|资料来源|来源|填表人|填报人|制表人|制表|审核人|审核|联系人|联系电话|打印日期|制表日期|单位[（(]?盖章[）)]?)\s*\d?\s*[:：]/;
/** A word with its answer, as of 填报单位：…, where nothing else stands in the row. What is named behind 附件： is no answer. */
const labelled = /^(?!附[件表])[\p{Script=Han}()（）、]{2,12}\s*[:：]/u;
/** A word that forms leave without an answer. Any other such word says what the rows below it are. */
const blank = /^(填报|填表|制表|打印|审核|监督|联系|报送|经办|负责)/;
const noAnswer = /[:：]\s*$/;
/** What the sign behind a name means, and what forms say of their pages. */
const remark =
  /^[*＊※★☆▲△●]\s*\S|^[(（]?(以上|以下)?(各?企业)?(排名|排序)?不分(先后|名次)|^[(（]?(续表?|接上页|转下页|此页无正文|本页无正文|以下空白|以下无正文)\d{0,3}[)）]?$|。[)）]?$/;
const page =
  /^([-－—–]\s*\d{1,4}\s*[-－—–]|第\s*\d{1,4}\s*[页頁]([,，/\s]*共\s*\d{1,4}\s*[页頁])?|page\s*\d{1,4}(\s*(of|\/)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/i;
const signed =
  /^((19|20)\d{2}年\d{1,2}月(\d{1,2}日)?|\S{2,20}(工业和信息化|经济和信息化)(部|厅|局|委员会)(办公厅|办公室)?(\s*(19|20)\d{2}年\d{1,2}月(\d{1,2}日)?)?)$/;

/** Reads a line that is no row: a total, a note, a page number or who signed. */
export function sideLine(cells: Row): SideLine | undefined {
  const first = cells.find((cell) => cellText(cell) !== '');
  if (typeof first !== 'string' || first.length > 2000) return undefined;
  const text = first.trim();
  if (!total.test(text) && !totalInWords.test(text)) {
    return note.test(text) || isNote(cells, text) ? { role: 'note' } : undefined;
  }
  const texts = [...new Set(cells.map(cellText).filter((one) => one !== ''))];
  if (texts.some((one) => /公司/.test(one))) return undefined;
  return { role: 'total', text, isPart: ofPart.test(text), declared: numbersIn(texts) };
}

/** Whether all that a row says is a note: one text in one cell or in all, or words with their answers. */
function isNote(cells: Row, text: string): boolean {
  const texts = cells.map(cellText).filter((one) => one !== '');
  const isAlone = texts.every((one) => one === text);
  if (texts.every((one) => labelled.test(one) && !blockLine(one)))
    return !isAlone || !noAnswer.test(text) || blank.test(text);
  if (/以下|下列|如下/.test(text) && isTitle(text)) return false;
  return isAlone && [page, signed, remark].some((pattern) => pattern.test(text));
}

/** The numbers with a measure word, else all of them. */
function numbersIn(texts: readonly string[]): number[] {
  const joined = normalForm(texts.join(' '));
  const counts = Array.from(joined.matchAll(measured), ([, digits = '']) => digits);
  const others = texts.map((text) => normalForm(text)).filter((text) => /^\d[\d,]*(\.0+)?$/.test(text));
  return (counts.length > 0 ? counts : others).map((digits) => Number(digits.replaceAll(',', '')));
}
