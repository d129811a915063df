import type { Registry, Unit } from '../../../index.js';
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
import type { Locale } from '../../../words/index.js';
import { bareUnit, columnLetters, readRows, textsFor } from '../../cli/internal.js';
import { textsIn } from '../texts/textsIn.js';
import type { AssessAnswer, GivenFile } from './Answers.js';

type Order = {
  file: GivenFile;
  rulebook: string;
  to: string;
  kind: Unit['kind'];
  asOf: string;
  complete: boolean;
  locale: Locale;
};

/** Checks the firms of a table that was filled in, with the titles that a register has of them, and explains each of them. */
export async function assessFile(order: Order, registry: Registry): Promise<AssessAnswer> {
  const { file, locale, to, kind, asOf } = order;
  const rulebook = resolveRulebook(shelf, order.rulebook);
  const sheets = await readRows(file.bytes, { file: file.name, csv: {}, limits: {} });
  const filled = sheets.map(({ name, rows }) => ({ name, rows: Array.from(rows) }));
  const readings = filled
    .filter(({ rows }) => filled.length === 1 || rows.length > 0)
    .map(({ name, rows }) => ({ name, ...readEvidence(rows, rulebook, { to, kind }) }));
  const { events, units } = registry;
  const schemes = [...localSchemes, ...(registry.schemes ?? [])];
  const history = { events, units, complete: units.length > 0 && order.complete };
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const questions = readings.flatMap(({ assessments }) =>
    assessments.map((assessment) => {
      const unit = known.get(assessment.unit) ?? bareUnit(kind, assessment.unit);
      return { unit, history, assessment };
    }),
  );
  const found = checkMany(questions, { rulebook, to, asOf, schemes });
  const { places, unitsUnknown } = textsFor(locale);
  const { saidOf } = textsIn(locale);
  const strange = questions.map(({ unit }) => unit.id).filter((id) => units.length > 0 && !known.has(id));
  return {
    firms: manyTable(found, { locale }),
    rules: rulesTable(found, { locale }),
    doubts: [
      ...readings.flatMap(({ name: sheet, doubts }) =>
        doubts.map((doubt) => {
          const { row, column } = doubt.at;
          const place = places({ sheet, rows: [row], column: columnLetters(column) }, 1);
          return saidOf(place, messageOf(doubt, { locale }));
        }),
      ),
      ...(strange.length > 0 ? [unitsUnknown(strange)] : []),
    ],
    explanations: found.entries.map(({ unit, report }) => ({
      unit,
      text: explainPromotion(report, { locale, format: 'text', unitName: unit, schemes }),
    })),
  };
}
