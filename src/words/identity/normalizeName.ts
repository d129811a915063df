import { normalForm } from '../vocabulary/internal.js';

const spaceBesideHan = /(?<=[\p{Script=Han}()]) | (?=[\p{Script=Han}()])/gu;

/** Without a space, and of characters that stay as they are, as most names in this form are. */
const normal = /^[!-~\u4E00-\u9FFF]*$/;

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
  if (normal.test(name)) return name;
  return normalForm(name.replace(/[\u200B-\u200D\uFEFF]/g, ''))
    .replace(/[〔【]/g, '(')
    .replace(/[〕】]/g, ')')
    .replace(/\s+/g, ' ')
    .replace(spaceBesideHan, '')
    .trim();
}
