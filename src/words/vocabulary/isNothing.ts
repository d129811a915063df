import { normalForm } from './normalForm.js';

const longest = 12;

/** Most texts are told from signs for nothing by their first character. */
const beginning = /^[-/\\_~·.。…*×—–－―﹣／無无暂暫没沒未空待(（不nNuUｎＮ]/;

const nothing =
  /^([-/\\_~·.。*×]+|[-(]?[无無][-)]?|[无無]此[项項]|[暂暫][无無]|[没沒]有|未填写?|未提供|未知|待[补補]充?|空白?|\(空白?\)|不[详詳]|不[适適]用|n[/.]?a\.?|none|null|nil|undefined|nan)$/i;

/** Whether a cell of a table holds a sign for nothing, such as a stroke, 无 or N/A. */
export function isNothing(text: string): boolean {
  if (text === '') return true;
  return text.length <= longest && beginning.test(text) && nothing.test(normalForm(text).replace(/\s/g, ''));
}
