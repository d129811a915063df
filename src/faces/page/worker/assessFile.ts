import { explainPromotion } from '../../../rules/promotion.js';
import { resolveRulebook } from '../../../rules/rulebook/index.js';
import { localSchemes, shelf } from '../../../rules/rulebooks/index.js';
import { assessTable, columnLetters, readRows, textsFor } from '../../cli/internal.js';
import type { AssessAnswer, Tasks } from './Tasks.js';

/** Checks the firms of a table that was filled in, and explains each of them. */
export async function assessFile(order: Tasks['assess']['input']): Promise<AssessAnswer> {
  const { file, locale } = order;
  const rulebook = resolveRulebook(shelf, order.rulebook);
  const [sheet] = await readRows(file.bytes, { file: file.name, csv: {}, limits: {} });
  const { found, doubts, tables } = assessTable(Array.from(sheet?.rows ?? []), { ...order, rulebook });
  const { places } = textsFor(locale);
  return {
    ...tables,
    doubts: doubts.map(({ at, message }) => {
      const place = places({ sheet: undefined, rows: [at.row], column: columnLetters(at.column) }, 1);
      return `${place}: ${message[locale]}`;
    }),
    explanations: found.entries.map(({ unit, report }) => ({
      unit,
      text: explainPromotion(report, { locale, format: 'text', unitName: unit, schemes: localSchemes }),
    })),
  };
}
