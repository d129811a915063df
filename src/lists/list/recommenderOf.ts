import { findDivision } from '../../words/identity/index.js';
import { normalForm } from '../../words/vocabulary/internal.js';

/** The departments that recommend, with their older names. */
const department =
  /(工业和信息化|经济和信息化|工業和信息化|經濟和信息化|经济贸易|经济贸易和信息化|经信|工信)(厅|局|委员会|委|廳|委員會)$/;

const organisation = /(公司|集团|集團|协会|協會|联合会|聯合會|学会|院|所|中心|企业)$/;

/** Longer texts are kept as they stand. */
const longestBody = 60;

/**
 * Who recommended a unit: the code of the region whose department it is, under its newer or older name, or the text of an
 * organisation. The words 绿色设计产品评价试点推荐（…） around a body are taken off.
 */
export function recommenderOf(text: string): { recommendedBy: string; known: boolean } {
  if (text.length > longestBody) return { recommendedBy: text, known: false };
  const bare = normalForm(text).replace(/\s/g, '');
  const [, piloted] = /试点推荐\((.*)\)$/.exec(bare) ?? [];
  const body = piloted ?? bare;
  const region = findDivision(body.replace(department, ''));
  if (region !== undefined) return { recommendedBy: region, known: true };
  return { recommendedBy: piloted ?? text, known: organisation.test(body) };
}
