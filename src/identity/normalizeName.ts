import { normalForm } from '../vocabulary/index.js';

const spaceBesideHan = /(?<=[\p{Script=Han}()]) | (?=[\p{Script=Han}()])/gu;

/**
 * The form in which two names are compared: compatibility characters and brackets folded (NFKC, 〔〕 and 【】 to
 * round ones), spaces that touch a Chinese character or a bracket removed, other runs of space made one. Dots, hyphens
 * and letter case stay. What was given is never replaced by it.
 *
 * @example
 * normalizeName('TCL 空调器（中山）有限公司') //=> 'TCL空调器(中山)有限公司'
 * normalizeName('Shanghai  General Motors') //=> 'Shanghai General Motors'
 */
export function normalizeName(name: string): string {
  return normalForm(name.replace(/[\u200B-\u200D\uFEFF]/g, ''))
    .replace(/[〔【]/g, '(')
    .replace(/[〕】]/g, ')')
    .replace(/\s+/g, ' ')
    .replace(spaceBesideHan, '')
    .trim();
}
