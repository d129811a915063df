import { matchLocale, type UnitKind } from '../../words/vocabulary/index.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import type { Rulebook } from '../rulebook/index.js';
import { allowedAnswers } from './evidence/allowedAnswers.js';
import { evidenceColumns } from './evidence/evidenceColumns.js';

/** Stands in the first cell of a row that is no firm. */
export const asideMark = '#';

/**
 * The rows of a spreadsheet to be sent to firms: a column for each piece of evidence that a tier asks for, with what may be
 * answered and what proves it. Firms fill in the rows below, one each; `readEvidence` reads them whatever the language.
 *
 * @throws RegistryError `tier-not-of-rulebook`, `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const [titles, keys, answers, proofs] = evidenceTable(rulebook, { to: 'excellent', kind: 'factory', locale: 'en' })
 * keys.slice(0, 5) //=> ['unit', 'period.from', 'period.until', 'project', 'statements.independent-legal-person']
 */
export function evidenceTable(
  rulebook: Rulebook,
  options: { to: string; kind?: UnitKind; locale: string },
): string[][] {
  const locale = matchLocale(objectIn(options, 'options').locale);
  const columns = evidenceColumns(rulebook, options);
  // Whose evidence it is needs neither an answer nor a proof.
  const aside = (row: readonly string[]) => [asideMark, ...row.slice(1)];
  return [
    columns.map(({ title }) => title[locale]),
    columns.map(({ key }) => key),
    aside(columns.map((column) => allowedAnswers(column, locale))),
    aside(columns.map(({ proofs }) => proofs.map((proof) => proof[locale]).join('\n'))),
  ];
}
