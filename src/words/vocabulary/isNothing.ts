import { normalForm } from './normalForm.js';

const longest = 12;

/** Most texts are told from signs for nothing by their first character. */
const beginning = /^[-/\\_~·.*×—–－―﹣／無无暂暫没沒未空(（不nNuUｎＮ]/;

const nothing =
  /^([-/\\_~·.*×]+|[无無]|[暂暫][无無]|[没沒]有|未填写?|未提供|空白?|\(空白?\)|不[详詳]|n[/.]?a\.?|none|null|nil|undefined|nan)$/i;

/** Whether a cell of a table holds a sign for nothing, such as a stroke, 无 or N/A. */
export function isNothing(text: string): boolean {
  if (text === '') return true;
  return text.length <= longest && beginning.test(text) && nothing.test(normalForm(text).replace(/\s/g, ''));
}
