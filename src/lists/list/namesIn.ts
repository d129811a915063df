import { isLegal } from './splitName.js';

const opening = '(（〔【[［';
const closing = ')）〕】]］';
const parting = '、，,；;/|\t\r\n';

/**
 * The names that stand in one cell, parted by commas, semicolons and the like outside brackets; the cell whole, where one of
 * the parts does not end as a name does: 天津港保税区（空港、临港片区） is one park.
 */
export function namesIn(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && parting.includes(character)) parts.push('');
    else parts.push(`${parts.pop()}${character}`);
  }
  const names = parts.map((part) => part.trim()).filter((part) => part !== '');
  const areNames = names.length > 1 && names.every((part) => isLegal(part.replace(/[(（〔【[［].*$/, '')));
  return areNames ? names : [text];
}
