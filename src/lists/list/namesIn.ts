import { isLegal } from './splitName.js';

const opening = '(（〔【[［';
const closing = ')）〕】]］';
const parting = '、，,；;/|\t';
/** Lines of a table break within names, and spaces stand in them: only between two whole firms they part names. */
const betweenFirms = /(?<=(?:有限|责任|股份|集团)公司)\s+(?=.*(?:有限|责任|股份|集团)公司$)/gu;

/**
 * The names that stand in one cell, parted by commas, semicolons, spaces and the like outside brackets; the cell whole, where one of
 * the parts does not end as a name does: 天津港保税区（空港、临港片区） is one park.
 */
export function namesIn(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text.replace(betweenFirms, '\t')) {
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && parting.includes(character)) parts.push('');
    else parts.push(`${parts.pop()}${character}`);
  }
  const names = parts.map((part) => part.trim()).filter((part) => part !== '');
  const areNames = names.length > 1 && names.every((part) => isLegal(part.replace(/[(（〔【[［].*$/, '')));
  return areNames ? names : [text];
}
