import { matchLocale } from '../../words/vocabulary/index.js';
import type { Worklist } from './worklist/WorkItem.js';
import { workWords } from './worklist/WorkWords.js';
import { workCells } from './worklist/workCells.js';

/**
 * A worklist as the rows of a table, its headings first: by when, who, what, how it stands, with whom and where it is filed,
 * and which rule says so.
 *
 * @param options `locale`: any BCP 47 tag
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }]
 * const events: RegistryEvent[] = [
 *   { type: 'title', unit: 'p1', scheme: 'water-efficiency-leader', stage: 'recognised', on: '2024-12-20' },
 * ]
 * const list = worklist({ units, events }, { shelf: [], asOf: '2026-03-01', until: '2026-12-31' })
 * worklistTable(list, { locale: 'zh-CN' })[1].slice(0, 4) //=> ['2026-12-20', '天津经济技术开发区', '称号到期：水效领跑者', '待办']
 */
export function worklistTable(list: Worklist, options: { locale: string }): string[][] {
  const locale = matchLocale(options.locale);
  const rows = list.items.map((item) => Object.values(workCells(item, locale)));
  return [Object.values(workWords[locale].columns), ...rows];
}
