import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TierCounts } from '../../counts/count/index.js';
import { readList, writeCheckedCsv } from '../../lists/list/index.js';
import type { Store } from '../../stores/postgres/index.js';
import { messageOf, type Told } from '../../text/index.js';
import { RegistryError } from '../../words/index.js';
import { explainFailure } from './explainFailure.js';
import { openRegister } from './openRegister.js';
import { printCounts } from './printCounts.js';
import { printSummary } from './printSummary.js';
import { type CheckOrder, type Order, type ReportOrder, readArguments } from './readArguments.js';
import { readDivisions } from './readDivisions.js';
import { readRows } from './readRows.js';
import { recordInto } from './recordInto.js';
import { summarize } from './summarize.js';
import { textsFor } from './textsFor.js';
import { watchRows } from './watchRows.js';

/** Where the command prints to. */
export type Terminal = {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether somebody looks on, so that progress may be told. */
  isWatched: boolean;
  /** A BCP 47 tag, unless `--locale` says otherwise. */
  language: string;
};

/** Runs the command and answers its exit code: 0 read, 1 the list has errors, 2 it could not be checked. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const order = readArguments(args);
  const locale = order.locale ?? terminal.language;
  const { help, problems, seeHelp } = textsFor(locale);
  if (order.command === 'help') terminal.out(help);
  else if (order.command === 'version') terminal.out(`${await ownVersion()}\n`);
  if (order.command === 'wrong') {
    terminal.err([...order.problems.map((tell) => tell(problems)), seeHelp, ''].join('\n'));
    return 2;
  }
  if (order.command !== 'check' && order.command !== 'report') return 0;
  try {
    if (order.command === 'report') return await report(order.report, locale, terminal);
    return await check(order.check, locale, terminal);
  } catch (error) {
    if (!isOwn(error)) throw error;
    const failure = explainFailure(error, { args, locale });
    if (isJson(order)) terminal.out(`${JSON.stringify({ error: failure }, null, 2)}\n`);
    else terminal.err(`${failure.message}\n`);
    return 2;
  }
}

/** @throws RegistryError as the readers and `readList`; as a store */
async function check(order: CheckOrder, locale: string, terminal: Terminal): Promise<0 | 1 | 2> {
  if (order.into === undefined) return checkList(order, locale, terminal, undefined);
  const register = await openRegister(order.into);
  try {
    return await checkList(order, locale, terminal, register.store);
  } finally {
    await register.close();
  }
}

/** Prints a table for each scheme that has titles in a register. */
async function report(order: ReportOrder, locale: string, terminal: Terminal): Promise<0 | 2> {
  const { folder, query, json } = order;
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    terminal.err(`${textsFor(locale).problems['file-unread'](folder, 'ENOENT')}\n`);
    return 2;
  }
  const register = await openRegister(folder);
  try {
    const all: TierCounts[] = [];
    for (const scheme of order.schemes) all.push(await register.store.countTiers({ ...query, scheme }));
    const told = order.schemes.length > 1 ? all.filter(({ total, uncertain }) => total + uncertain > 0) : all;
    if (json) terminal.out(`${JSON.stringify(told, null, 2)}\n`);
    else terminal.out(told.map((counts) => printCounts(counts, { locale })).join('\n'));
    if (told.length === 0 && !json) terminal.out(`${textsFor(locale).noTitles}\n`);
    return 0;
  } finally {
    await register.close();
  }
}

/** @throws RegistryError as the readers and `readList`; as a store */
async function checkList(
  order: CheckOrder,
  locale: string,
  terminal: Terminal,
  store: Store | undefined,
): Promise<0 | 1 | 2> {
  const { file, list, out } = order;
  const texts = textsFor(locale);
  const refuse = (problem: string) => {
    terminal.err(`${problem}\n`);
    return 2 as const;
  };
  if (out !== undefined && (await isSameFile(out, file))) return refuse(texts.problems['out-is-input'](file));
  const bytes = await readFile(file).catch(reasonOf);
  if (typeof bytes === 'string') return refuse(texts.problems['file-unread'](file, bytes));
  const all = await readRows(bytes, order);
  const missing = order.sheets.find((name) => !all.some((sheet) => sheet.name === name));
  if (missing !== undefined) {
    return refuse(texts.problems['sheet-unknown'](missing, all.flatMap(({ name }) => name ?? []).join(', ')));
  }
  const sheets =
    order.sheets.length === 0 ? all : all.filter(({ name }) => order.sheets.includes(name ?? ''));
  const divisions = await readDivisions(order.divisions).catch(reasonOf);
  if (typeof divisions === 'string')
    return refuse(texts.problems['file-unread'](order.divisions ?? '', divisions));
  const tell = (count: number) => terminal.err(`\r${texts.rowsRead(count.toLocaleString('en'))}\x1b[K`);
  const known = await store?.registry();
  const reading = readList(terminal.isWatched ? watchRows(sheets, tell) : sheets, {
    ...list,
    divisions,
    ...(known ? { known } : {}),
  });
  if (terminal.isWatched) terminal.err('\r\x1b[K');
  const summary = summarize(reading);
  const recorded = store && (await recordInto(store, reading, order.recordedOn ?? today()));
  if (order.json) {
    const groups = summary.groups.flatMap((group) => group.doubts);
    const told = groups.map((doubt) => ({ ...doubt, message: messageOf(doubt, { locale }) }));
    const { groups: _, ...counts } = summary;
    terminal.out(
      `${JSON.stringify({ file, ...counts, ...(recorded ? { recorded } : {}), doubts: told }, null, 2)}\n`,
    );
  } else terminal.out(printSummary(summary, { file, rows: order.rows, locale, scheme: list.scheme }));
  if (recorded && order.into !== undefined && !order.json) {
    terminal.out(`\n${texts.recorded({ ...recorded, into: order.into })}\n`);
    for (const doubt of recorded.doubts) terminal.out(`  ${messageOf(doubt, { locale })}\n`);
  }
  if (out !== undefined) {
    const csv = writeCheckedCsv(reading, { tell: (doubt) => messageOf(doubt, { locale }) });
    const reason = await writeFile(out, csv).catch(reasonOf);
    if (reason !== undefined) return refuse(texts.problems['file-unwritten'](out, reason));
    if (!order.json) terminal.out(`\n${texts.written(out)}\n`);
  }
  return summary.errors > 0 ? 1 : 0;
}

/** The day on which the command runs, where it runs. */
function today(): string {
  const now = new Date();
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function isJson(order: Order): boolean {
  return order.command === 'check' ? order.check.json : order.command === 'report' && order.report.json;
}

/** Whether two paths lead to one file, also by a link. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

/** Why a file cannot be read or written, as the system calls it. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function isOwn(error: unknown): error is Extract<Told, { info: object }> {
  return error instanceof RegistryError;
}

async function ownVersion(): Promise<string> {
  // As far from the built file as from this one.
  const manifest: { version: string } = JSON.parse(
    await readFile(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
