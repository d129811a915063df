import {
  checkMany,
  explainPromotion,
  manyTable,
  readEvidence,
  rulesTable,
} from '../../../rules/promotion.js';
import { resolveRulebook } from '../../../rules/rulebook/index.js';
import { localSchemes, shelf } from '../../../rules/rulebooks/index.js';
import { messageOf } from '../../../text/index.js';
import { bareUnit, columnLetters, readRows, textsFor } from '../../cli/internal.js';
import type { AssessAnswer, Tasks } from './Tasks.js';

/** Checks the firms of a table that was filled in, and explains each of them. */
export async function assessFile(order: Tasks['assess']['input']): Promise<AssessAnswer> {
  const { file, locale, to, kind, asOf } = order;
  const rulebook = resolveRulebook(shelf, order.rulebook);
  const [sheet] = await readRows(file.bytes, { file: file.name, csv: {}, limits: {} });
  const { assessments, doubts } = readEvidence(Array.from(sheet?.rows ?? []), rulebook, { to, kind });
  const questions = assessments.map((assessment) => {
    return { unit: bareUnit(kind, assessment.unit), history: { events: [], complete: false }, assessment };
  });
  const found = checkMany(questions, { rulebook, to, asOf, schemes: localSchemes });
  const { places } = textsFor(locale);
  return {
    firms: manyTable(found, { locale }),
    rules: rulesTable(found, { locale }),
    doubts: doubts.map((doubt) => {
      const { row, column } = doubt.at;
      const place = places({ sheet: undefined, rows: [row], column: columnLetters(column) }, 1);
      return `${place}: ${messageOf(doubt, { locale })}`;
    }),
    explanations: found.entries.map(({ unit, report }) => ({
      unit,
      text: explainPromotion(report, { locale, format: 'text', unitName: unit, schemes: localSchemes }),
    })),
  };
}
