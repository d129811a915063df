import { normalForm, textIn } from '../vocabulary/internal.js';

/** Beside these, and behind a figure, a space parts nothing: 580 g and 580g, 一汽 - 大众 and 一汽-大众 are one. */
const needless = /(?<=[\p{Script=Han}\d()·-]) | (?=[\p{Script=Han}()·-])/gu;

/** Without a space, and of characters that stay as they are, as most names in this form are. */
const normal = /^[!-\-/-Z\\^-~\u4E00-\u9FFF]*$/;

/**
 * The form in which two names are compared: compatibility characters folded (NFKC), brackets of any shape round, dashes, dots
 * and quotation marks each of one shape, what is not seen taken out, and spaces too where they part no words. Letter case
 * stays. What was given is never replaced by it.
 *
 * @example
 * normalizeName('TCL 空调器（中山）有限公司') //=> 'TCL空调器(中山)有限公司'
 * normalizeName('一汽—大众汽车有限公司') //=> '一汽-大众汽车有限公司'
 * normalizeName('Shanghai  General Motors') //=> 'Shanghai General Motors'
 */
export function normalizeName(name: string): string {
  if (normal.test(textIn(name, 'name'))) return name;
  return normalForm(name)
    .replace(/[[〔【]/g, '(')
    .replace(/[\]〕】]/g, ')')
    .replace(/\s+/g, ' ')
    .replace(needless, '')
    .trim();
}
