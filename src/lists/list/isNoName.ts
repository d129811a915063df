import { isNothing, normalForm } from '../../words/vocabulary/internal.js';

const longest = 12;

const unusable =
  /^(true|false|\d+|名称|单位名称|公司名称|未命名|[x×*某]+(集团)?(股份)?(有限)?(责任)?公司|tbd|tbc|todo|total|subtotal|sum|test|待定|待补充|待核实|测试|同上|不适用|同左|[〃"']|合计|总计|小计|0|(集团)?(股份)?(有限)?(责任)?公司|分公司|有限合伙|工厂|企业|企业名称|x+|\?+)$/i;

/** Whether a text that should be a name is none: a sign for nothing, a word for what comes later, a bare legal form. */
export function isNoName(text: string): boolean {
  if (isNothing(text)) return true;
  return text.length <= longest && unusable.test(normalForm(text).replace(/\s/g, ''));
}
