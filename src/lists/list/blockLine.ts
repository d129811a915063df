import { normalForm } from '../../words/vocabulary/internal.js';
import { foldWords } from './foldWords.js';
import { partTitle } from './partTitle.js';

/** A line above a block of products. */
export type BlockLine =
  | { role: 'category'; text: string; declared: number }
  | { role: 'standard' | 'highlight'; text: string };

const openings = [
  ['standard', /^(适用)?(的)?(绿色设计产品)?(评价|执行)?标准(名称)?(及编号)?(:|$)/],
  ['highlight', /^(绿色)?(设计|产品)?(设计)?亮点(:|$)/],
] as const;

const longestCategory = 200;

/**
 * Reads a heading line of a block of products: the category with its declared count, as in 一、家用洗涤剂（58种）, the
 * standard, or the highlights.
 */
export function blockLine(text: string): BlockLine | undefined {
  const beginning = foldWords(text.slice(0, 20));
  const opening = openings.find(([, words]) => words.test(beginning));
  if (opening) {
    const colon = text.search(/[:：]/);
    return { role: opening[0], text: colon < 0 ? '' : text.slice(colon + 1).trim() };
  }
  if (text.length > longestCategory || partTitle(text)) return undefined;
  const [, category, count] =
    /^(?:(?:[一二三四五六七八九十百零〇]{1,8}|\d{1,3})[、.](?!\d)|\([一二三四五六七八九十百零〇]{1,8}\))?([^、].*)\((?:共|合计)?(\d{1,6})[种種款项項个個类類]\):?$/.exec(
      normalForm(text).replace(/\s/g, ''),
    ) ?? [];
  return category === undefined ? undefined : { role: 'category', text: category, declared: Number(count) };
}
