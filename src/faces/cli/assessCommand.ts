import { readFile } from 'node:fs/promises';
import { checkMany, type ManyEntry, readEvidence } from '../../rules/promotion.js';
import { resolveRulebook } from '../../rules/rulebook/index.js';
import { shelf } from '../../rules/rulebooks/index.js';
import { messageOf } from '../../text/index.js';
import { matchLocale } from '../../words/index.js';
import { alignColumns } from './alignColumns.js';
import type { AssessOrder } from './Order.js';
import { Refusal, reasonOf } from './Refusal.js';
import { readRows } from './readRows.js';
import type { ExitCode, Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';

/**
 * Checks the firms of a table by their evidence alone: no register is asked, so that rules about titles are unknown.
 *
 * @throws Refusal; RegistryError as the readers, `resolveRulebook` and `checkPromotion`
 */
export async function assessCommand(
  order: AssessOrder,
  locale: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { file, to, kind, asOf } = order;
  const { problems, assessed } = textsFor(locale);
  const bytes = await readFile(file).catch(reasonOf);
  if (typeof bytes === 'string') throw new Refusal(problems['file-unread'](file, bytes));
  const rulebook = resolveRulebook(shelf, order.rulebook);
  const [sheet] = await readRows(bytes, order);
  const rows = Array.from(sheet?.rows ?? []);
  const { assessments, doubts } = readEvidence(rows, rulebook, { to, kind });
  const questions = assessments.map((assessment) => ({
    unit: unitOf(kind, assessment.unit),
    history: { events: [], complete: false },
    assessment,
  }));
  const found = checkMany(questions, { rulebook, to, asOf });
  const told = matchLocale(locale);
  if (order.json) {
    terminal.out(`${JSON.stringify({ ...found, doubts }, null, 2)}\n`);
  } else {
    const names = (findings: ManyEntry['unmet']) => findings.map(({ title }) => title[told]).join('; ');
    const firms = found.entries.map(({ unit, outcome, unmet, unknown }) => {
      return [unit, assessed.outcomes[outcome], String(unmet.length), String(unknown.length), names(unmet)];
    });
    const rules = found.rules.map(({ title, unmet, unknown }) => [
      title[told],
      String(unmet),
      String(unknown),
    ]);
    const lines = [
      ...alignColumns([[...assessed.firms], ...firms], 'left'),
      '',
      ...alignColumns([[...assessed.rules], ...rules], 'left'),
      ...doubts.map((doubt) => `${doubt.at.row}:${doubt.at.column ?? ''} ${messageOf(doubt, { locale })}`),
    ];
    terminal.out(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
  }
  return doubts.length > 0 ? 1 : 0;
}

function unitOf(kind: AssessOrder['kind'], id: string) {
  return kind === 'park' ? { kind, id, name: id } : { kind, id, enterprise: id };
}
