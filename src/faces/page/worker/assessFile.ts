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

/** Checks the firms of a table that was filled in by their evidence alone, and explains each of them. */
export async function assessFile(order: Tasks['assess']['input']): Promise<AssessAnswer> {
  const { file, locale, to, kind, asOf } = order;
  const rulebook = resolveRulebook(shelf, order.rulebook);
  const sheets = await readRows(file.bytes, { file: file.name, csv: {}, limits: {} });
  const filled = sheets.map(({ name, rows }) => ({ name, rows: Array.from(rows) }));
  const readings = filled
    .filter(({ rows }) => filled.length === 1 || rows.length > 0)
    .map(({ name, rows }) => ({ name, ...readEvidence(rows, rulebook, { to, kind }) }));
  const questions = readings.flatMap(({ assessments }) =>
    assessments.map((assessment) => ({
      unit: bareUnit(kind, assessment.unit),
      history: { events: [], complete: false },
      assessment,
    })),
  );
  const found = checkMany(questions, { rulebook, to, asOf, schemes: localSchemes });
  const { places } = textsFor(locale);
  return {
    firms: manyTable(found, { locale }),
    rules: rulesTable(found, { locale }),
    doubts: readings.flatMap(({ name: sheet, doubts }) =>
      doubts.map((doubt) => {
        const { row, column } = doubt.at;
        const place = places({ sheet, rows: [row], column: columnLetters(column) }, 1);
        return `${place}: ${messageOf(doubt, { locale })}`;
      }),
    ),
    explanations: found.entries.map(({ unit, report }) => ({
      unit,
      text: explainPromotion(report, { locale, format: 'text', unitName: unit, schemes: localSchemes }),
    })),
  };
}
