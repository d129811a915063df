import type { RuleCitation } from '../../../rules/rulebook/index.js';

/** The interview with Tianjin's industry bureau. */
export const interviewDocument = {
  title: '《政务访谈》：崔伟：2024年已新增培育50家天津市智能工厂和数字化车间, 北方网',
  date: '2024-12-09',
  address: 'ms.big5.enorth.com.cn/system/2024/12/06/057901651.shtml',
} as const;

/** A statement of the interview, by its number in the inventory. */
export function saidIn(clause: string): RuleCitation {
  return { document: interviewDocument.title, clause, address: interviewDocument.address };
}
