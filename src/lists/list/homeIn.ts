import type { DivisionIndex } from './DivisionIndex.js';
import { foldWords } from './foldWords.js';
import { longestTitle } from './titleFacts.js';

/** What stands in a title before the name of a place. */
const before = /^(?:附[件表]?\d*[:、.]?|关于|公布|发布|公示|下达|印发|\d{4}年度?|[《"(])*/;

/** The division whose list it is, where a title begins with its name: 天津市2024年绿色工厂名单. */
export function homeIn(titles: readonly string[], divisions: DivisionIndex): string | undefined {
  for (const title of titles) {
    if (title.length > longestTitle) continue;
    const found = divisions.find(foldWords(title).replace(before, ''), 'CN');
    const [code, ...others] = found?.codes ?? [];
    // 河北区 does not lie in 河北.
    if (code !== undefined && others.length === 0 && !/^[市区县州盟旗]/.test(found?.rest ?? '')) return code;
  }
  return undefined;
}
