import { normalForm } from '../../words/vocabulary/internal.js';

const longest = 12;

/** Most texts are told from signs for nothing by their first character. */
const beginning = /^[-/\\_~·.*×—–－―﹣／无無暂暫没沒未空(（不nNuUｎＮ]/;

const nothing =
  /^([-/\\_~·.*×]+|[无無]|[暂暫][无無]|[没沒]有|未填写?|未提供|空白?|\(空白?\)|不[详詳]|n[/.]?a\.?|none|null|nil|undefined|nan)$/i;

const unusable =
  /^(tbd|tbc|todo|total|subtotal|sum|test|待定|待补充|待核实|测试|同上|不适用|同左|[〃"']|合计|总计|小计|0|(集团)?(股份)?(有限)?(责任)?公司|分公司|有限合伙|工厂|企业|企业名称|x+|\?+)$/i;

/** Whether a text is a sign for nothing, such as a stroke, 无 or N/A. */
export function isNothing(text: string): boolean {
  return text === '' || (text.length <= longest && beginning.test(text) && nothing.test(bare(text)));
}

/** Whether a text that should be a name is none: a sign for nothing, a word for what comes later, a bare legal form. */
export function isNoName(text: string): boolean {
  return isNothing(text) || (text.length <= longest && unusable.test(bare(text)));
}

function bare(text: string): string {
  return normalForm(text).replace(/\s/g, '');
}
