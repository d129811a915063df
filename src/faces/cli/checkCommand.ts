import { writeFile } from 'node:fs/promises';
import { writeCheckedWorkbook } from '../../lists/files/index.js';
import { type Doubt, writeCheckedCsv } from '../../lists/list/index.js';
import type { Store } from '../../stores/postgres/index.js';
import { messageOf } from '../../text/index.js';
import { checkOutput } from './checkOutput.js';
import type { CheckOrder } from './Order.js';
import { openRegister } from './openRegister.js';
import { printSummary } from './printSummary.js';
import { Refusal, reasonOf } from './Refusal.js';
import { readListFile } from './readListFile.js';
import { recordInto } from './recordInto.js';
import { summarize } from './summarize.js';
import type { ExitCode, Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';
import { today } from './today.js';

/** @throws Refusal; RegistryError as the readers and `readList`; as a store */
export async function checkCommand(order: CheckOrder, locale: string, terminal: Terminal): Promise<ExitCode> {
  await checkOutput(order.out, [order.file, order.divisions, order.into], locale);
  if (order.into === undefined) return checkList(order, locale, terminal, undefined);
  const register = await openRegister(order.into, { make: true });
  try {
    return await checkList(order, locale, terminal, register.store);
  } finally {
    await register.close();
  }
}

async function checkList(
  order: CheckOrder,
  locale: string,
  terminal: Terminal,
  store: Store | undefined,
): Promise<ExitCode> {
  const { file, list, out } = order;
  const texts = textsFor(locale);
  const known = await store?.registry();
  const asked = known ? { ...order, list: { ...list, known } } : order;
  const reading = await readListFile(asked, locale, terminal);
  const summary = summarize(reading);
  const recorded = store && (await recordInto(store, reading, order.recordedOn ?? today()));
  if (order.json) {
    const groups = summary.groups.flatMap((group) => group.doubts);
    const told = groups.map((doubt) => ({ ...doubt, message: messageOf(doubt, { locale }) }));
    const { groups: _, ...counts } = summary;
    terminal.out(
      `${JSON.stringify({ file, ...counts, ...(recorded ? { recorded } : {}), doubts: told }, null, 2)}\n`,
    );
  } else terminal.out(printSummary(summary, { file, rows: order.rows ?? 3, locale, scheme: list.scheme }));
  if (recorded && order.into !== undefined && !order.json) {
    terminal.out(`\n${texts.recorded({ ...recorded, into: order.into })}\n`);
    for (const doubt of recorded.doubts) terminal.out(`  ${messageOf(doubt, { locale })}\n`);
  }
  if (out !== undefined) {
    const tell = (doubt: Doubt) => messageOf(doubt, { locale });
    const checked = /\.xlsx$/i.test(out)
      ? await writeCheckedWorkbook(reading, { tell })
      : writeCheckedCsv(reading, { tell });
    const reason = await writeFile(out, checked).catch(reasonOf);
    if (reason !== undefined) throw new Refusal(texts.problems['file-unwritten'](out, reason));
    if (!order.json) terminal.out(`\n${texts.written(out)}\n`);
  }
  return summary.errors > 0 ? 1 : 0;
}
