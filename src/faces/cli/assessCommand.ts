import { readFile } from 'node:fs/promises';
import type { Registry, Unit } from '../../index.js';
import type { Sheet } from '../../lists/list/index.js';
import {
  type Assessment,
  checkMany,
  type EvidenceDoubt,
  manyTable,
  readEvidence,
  rulesTable,
} from '../../rules/promotion.js';
import { type Rulebook, resolveRulebook } from '../../rules/rulebook/index.js';
import { localSchemes, shelf } from '../../rules/rulebooks/index.js';
import { messageOf } from '../../text/index.js';
import { alignColumns } from './alignColumns.js';
import { bareUnit } from './bareUnit.js';
import { chosenSheets } from './chosenSheets.js';
import type { AssessOrder } from './Order.js';
import { Refusal, reasonOf } from './Refusal.js';
import { readRegister } from './readRegister.js';
import { readRows } from './readRows.js';
import type { ExitCode, Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';

/**
 * Checks the firms of a table against a tier. Without a register nothing is known of their titles, so that rules about titles are
 * unknown.
 *
 * @throws Refusal; RegistryError as the readers, `resolveRulebook` and `checkPromotion`
 */
export async function assessCommand(
  order: AssessOrder,
  locale: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { file, to, kind, asOf, complete } = order;
  const { problems, unitsUnknown } = textsFor(locale);
  const bytes = await readFile(file).catch(reasonOf);
  if (typeof bytes === 'string') throw new Refusal(problems['file-unread'](file, bytes));
  const rulebook = resolveRulebook(shelf, order.rulebook);
  const sheets = chosenSheets(await readRows(bytes, order), order.sheets, locale);
  const { assessments, doubts } = readSheets(sheets, rulebook, order);
  const register = order.register === undefined ? undefined : await readRegister(order.register, locale);
  const questions = assessments.map((assessment) => {
    const unit = unitIn(register, assessment.unit) ?? bareUnit(kind, assessment.unit);
    const { events = [], units = [] } = register ?? {};
    return { unit, history: { events, units, complete: register !== undefined && complete }, assessment };
  });
  const found = checkMany(questions, {
    rulebook,
    to,
    asOf,
    schemes: [...localSchemes, ...(register?.schemes ?? [])],
  });
  const strange = assessments.map(({ unit }) => unit).filter((id) => register && !unitIn(register, id));
  if (order.json) {
    terminal.out(`${JSON.stringify({ ...found, notInRegister: strange, doubts }, null, 2)}\n`);
  } else {
    const names = Object.fromEntries(questions.map(({ unit }) => [unit.id, unit.name ?? unit.id]));
    const lines = [
      ...alignColumns(manyTable(found, { locale, names }), 'left'),
      '',
      ...alignColumns(rulesTable(found, { locale })),
      ...(strange.length > 0 ? [unitsUnknown(strange)] : []),
      ...doubts.map(({ sheet, ...doubt }) => {
        const { row, column } = doubt.at;
        const place = [
          ...(sheet === undefined ? [] : [sheet]),
          row,
          ...(column === undefined ? [] : [column]),
        ];
        return `${place.join(':')} ${messageOf(doubt, { locale })}`;
      }),
    ];
    terminal.out(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
  }
  return doubts.length + strange.length > 0 ? 1 : 0;
}

/** The evidence of every sheet that holds something. */
function readSheets(
  sheets: readonly Sheet[],
  rulebook: Rulebook,
  { to, kind }: AssessOrder,
): { assessments: Assessment[]; doubts: (EvidenceDoubt & { sheet?: string })[] } {
  const read = sheets.map(({ name, rows: cells }) => {
    const rows = Array.from(cells);
    if (sheets.length > 1 && rows.length === 0) return { assessments: [], doubts: [] };
    const { assessments, doubts } = readEvidence(rows, rulebook, { to, kind });
    return {
      assessments,
      doubts: doubts.map((doubt) => (name === undefined ? doubt : { ...doubt, sheet: name })),
    };
  });
  return {
    assessments: read.flatMap(({ assessments }) => assessments),
    doubts: read.flatMap(({ doubts }) => doubts),
  };
}

function unitIn(register: Registry | undefined, id: string): Unit | undefined {
  const record = register?.get(id);
  return record?.kind === 'enterprise' ? undefined : record;
}
