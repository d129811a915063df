import { lackCells, lackHeads } from '../../rules/promotion/internal.js';
import { type Locale, matchLocale } from '../../words/vocabulary/index.js';
import { formatMoney } from '../money/index.js';
import type { ManySupport } from './supportForMany.js';

const heads: Readonly<Record<Locale, { project: string; scheme: string; ceiling: string }>> = {
  en: { project: 'project', scheme: 'scheme', ceiling: 'at the most' },
  'zh-CN': { project: '项目', scheme: '政策', ceiling: '最高金额' },
  'zh-TW': { project: '項目', scheme: '政策', ceiling: '最高金額' },
};

/**
 * Many projects before the schemes of support as the rows of a table, its headings first: the project, the scheme, the outcome,
 * what is lacking, and the most that can be paid; empty where that cannot be told.
 *
 * @param options `locale`: any BCP 47 tag; `names`: what projects are called, by their ids
 * @example
 * const project: Project = { kind: 'project', id: 'p1', name: '示例项目' }
 * const many = supportForMany([{ project }], { asOf: '2024-12-10', jurisdiction: '120000' })
 * supportTable(many, { locale: 'zh-CN', names: { p1: '示例项目' } })[1].slice(0, 1) //=> ['示例项目']
 */
export function supportTable(
  { entries }: ManySupport,
  options: { locale: string; names?: Readonly<Record<string, string>> },
): string[][] {
  const locale = matchLocale(options.locale);
  const { names = {} } = options;
  const { project, scheme, ceiling } = heads[locale];
  const rows = entries.map(({ answer, ...entry }) => {
    const amount = answer.ceiling?.amount;
    return [
      (Object.hasOwn(names, entry.project) ? names[entry.project] : undefined) ?? entry.project,
      answer.rulebook.title[locale],
      ...lackCells(entry, locale),
      amount ? formatMoney(amount, { locale }) : '',
    ];
  });
  return [[project, scheme, ...lackHeads[locale], ceiling], ...rows];
}
