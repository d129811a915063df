import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readList, writeCheckedCsv } from '../../lists/list/index.js';
import { messageOf, type Told } from '../../text/index.js';
import { RegistryError } from '../../words/index.js';
import { explainFailure } from './explainFailure.js';
import { printSummary } from './printSummary.js';
import { type CheckOrder, readArguments } from './readArguments.js';
import { readDivisions } from './readDivisions.js';
import { readRows } from './readRows.js';
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
  if (order.command !== 'check') return 0;
  try {
    return await check(order.check, locale, terminal);
  } catch (error) {
    if (!isOwn(error)) throw error;
    const failure = explainFailure(error, { args, locale });
    if (order.check.json) terminal.out(`${JSON.stringify({ error: failure }, null, 2)}\n`);
    else terminal.err(`${failure.message}\n`);
    return 2;
  }
}

/** @throws RegistryError as the readers and `readList` */
async function check(order: CheckOrder, locale: string, terminal: Terminal): Promise<0 | 1 | 2> {
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
  const reading = readList(terminal.isWatched ? watchRows(sheets, tell) : sheets, { ...list, divisions });
  if (terminal.isWatched) terminal.err('\r\x1b[K');
  const summary = summarize(reading);
  if (order.json) {
    const groups = summary.groups.flatMap((group) => group.doubts);
    const told = groups.map((doubt) => ({ ...doubt, message: messageOf(doubt, { locale }) }));
    const { groups: _, ...counts } = summary;
    terminal.out(`${JSON.stringify({ file, ...counts, doubts: told }, null, 2)}\n`);
  } else terminal.out(printSummary(summary, { file, rows: order.rows, locale, scheme: list.scheme }));
  if (out !== undefined) {
    const csv = writeCheckedCsv(reading, { tell: (doubt) => messageOf(doubt, { locale }) });
    const reason = await writeFile(out, csv).catch(reasonOf);
    if (reason !== undefined) return refuse(texts.problems['file-unwritten'](out, reason));
    if (!order.json) terminal.out(`\n${texts.written(out)}\n`);
  }
  return summary.errors > 0 ? 1 : 0;
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
