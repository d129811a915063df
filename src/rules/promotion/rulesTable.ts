import { type Locale, listIn, matchLocale, objectIn } from '../../words/vocabulary/internal.js';
import type { RuleTally } from './lack.js';

const heads: Readonly<Record<Locale, readonly string[]>> = {
  en: ['rule', 'not met by', 'no evidence of'],
  'zh-CN': ['规则', '未满足单位数', '无材料单位数'],
  'zh-TW': ['規則', '未滿足單位數', '無材料單位數'],
};

/**
 * The rules that many fail as the rows of a table, its headings first: the rule, how many fail it, how many cannot show it.
 *
 * @param options `locale`: any BCP 47 tag
 * @throws RegistryError `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const unit = { kind: 'factory', id: 'f1', enterprise: 'e1' } as const
 * const many = checkMany([{ unit, history: { events: [], complete: true } }], { rulebook, to: 'advanced', asOf: '2026-03-01' })
 * rulesTable(many, { locale: 'en' })[1] //=> ['already a basic smart factory', '1', '0']
 */
export function rulesTable(many: { rules: readonly RuleTally[] }, options: { locale: string }): string[][] {
  const locale = matchLocale(objectIn(options, 'options').locale);
  const rules = listIn(objectIn(many, 'many').rules, 'many.rules');
  const rows = rules.map(({ title, unmet, unknown }) => [title[locale], String(unmet), String(unknown)]);
  return [[...heads[locale]], ...rows];
}
