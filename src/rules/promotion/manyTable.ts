import { type Labels, listIn, matchLocale, objectIn } from '../../words/vocabulary/internal.js';
import type { ManyReport } from './checkMany.js';
import { lackCells, lackHeads } from './lackCells.js';

const firm: Labels = { en: 'firm', 'zh-CN': '单位', 'zh-TW': '單位' };

/**
 * Many units before a tier as the rows of a table, its headings first: who, the outcome, how many rules are not met, of how many
 * evidence is missing, and which are not met, with what is lacking of each.
 *
 * @param options `locale`: any BCP 47 tag; `names`: what units are called, by their ids
 * @throws RegistryError `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const unit = { kind: 'factory', id: 'f1', enterprise: 'e1' } as const
 * const many = checkMany([{ unit, history: { events: [], complete: true } }], { rulebook, to: 'advanced', asOf: '2026-03-01' })
 * manyTable(many, { locale: 'en', names: { f1: 'Factory One' } })[1].slice(0, 3) //=> ['Factory One', 'not eligible', '1']
 */
export function manyTable(
  many: ManyReport,
  options: { locale: string; names?: Readonly<Record<string, string>> },
): string[][] {
  const { locale: asked, names = {} } = objectIn(options, 'options');
  const locale = matchLocale(asked);
  const entries = listIn(objectIn(many, 'many').entries, 'many.entries');
  const nameOf = (unit: string) => (Object.hasOwn(names, unit) ? names[unit] : undefined) ?? unit;
  return [
    [firm[locale], ...lackHeads[locale]],
    ...entries.map((entry) => [nameOf(entry.unit), ...lackCells(entry, locale)]),
  ];
}
