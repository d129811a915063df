import { writeFile } from 'node:fs/promises';
import { worklist, worklistCalendar, worklistTable } from '../../rules/promotion.js';
import { shelf } from '../../rules/rulebooks/index.js';
import { alignColumns } from './alignColumns.js';
import { checkOutput } from './checkOutput.js';
import type { DueOrder } from './Order.js';
import { Refusal, reasonOf } from './Refusal.js';
import { readRegister } from './readRegister.js';
import type { ExitCode, Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';

/** By when, who, what, how it stands, and who acts: what a terminal is wide enough for. */
const shown = 5;

/** @throws Refusal; RegistryError as `readRegister` and `worklist` */
export async function dueCommand(order: DueOrder, locale: string, terminal: Terminal): Promise<ExitCode> {
  const { file, asOf, until, division, knownAt, complete, ics } = order;
  const texts = textsFor(locale);
  await checkOutput(ics, [file], locale);
  const options = {
    ...{ shelf, asOf, until, complete, where: division === undefined ? {} : { division } },
    ...(knownAt !== undefined && { knownAt }),
  };
  const list = worklist(await readRegister(file, locale), options);
  if (order.json) terminal.out(`${JSON.stringify(list, null, 2)}\n`);
  else {
    const rows = worklistTable(list, { locale }).map((row) => row.slice(0, shown));
    const lines =
      list.items.length === 0
        ? [texts.nothingDue(asOf, until)]
        : alignColumns(rows, 'left').map((line) => line.trimEnd());
    const gaps = list.gaps.map(({ scheme, jurisdiction, units }) =>
      texts.rulebookMissing(scheme, jurisdiction, units.length),
    );
    terminal.out(`${[...lines, ...gaps].join('\n')}\n`);
  }
  if (ics !== undefined) {
    const reason = await writeFile(ics, worklistCalendar(list, { locale })).catch(reasonOf);
    if (reason !== undefined) throw new Refusal(texts.problems['file-unwritten'](ics, reason));
  }
  return 0;
}
