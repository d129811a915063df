import { compareLists, type ListComparison, type ListEntry } from '../../lists/list/index.js';
import { divisionName } from '../../words/index.js';
import { alignColumns } from './alignColumns.js';
import type { CompareOrder } from './Order.js';
import { readListFile } from './readListFile.js';
import type { ExitCode, Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';

/** @throws Refusal; RegistryError as the readers and `readList` */
export async function compareCommand(
  order: CompareOrder,
  locale: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const before = await readListFile(order, locale, terminal);
  const after = await readListFile({ ...order, file: order.other }, locale, terminal);
  const comparison = compareLists(before, after);
  if (order.json) terminal.out(`${JSON.stringify(comparison, null, 2)}\n`);
  else terminal.out(`${printComparison(comparison, { locale, rows: order.rows ?? 20 }).join('\n')}\n`);
  return [...before.entries, ...after.entries].some(({ unread }) => unread) ? 1 : 0;
}

function printComparison(
  found: ListComparison,
  { locale, rows }: { locale: string; rows: number },
): string[] {
  const { comparison: texts, more, kinds, notStated, region } = textsFor(locale);
  const columns = ['before', 'after', 'new', 'gone', 'renamed', 'moved', 'changed'] as const;
  const table = found.counts.map((count) => [
    `${count.region === null ? notStated : divisionName(count.region, { locale })} ${kinds[count.kind]}`,
    ...columns.map((column) => String(count[column])),
  ]);
  const section = (head: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          '',
          `${head} (${lines.length})`,
          ...lines.slice(0, rows).map((line) => `  ${line}`),
          ...(lines.length > rows ? [`  ${more(lines.length - rows)}`] : []),
        ];
  const pair = (one: { before: ListEntry; after: ListEntry }) =>
    `${nameOf(one.before)} → ${nameOf(one.after)}`;
  return [
    ...alignColumns([[region, ...columns.map((column) => texts.columns[column])], ...table]),
    ...section(texts.columns.new, found.new.map(nameOf)),
    ...section(
      texts.columns.gone,
      found.gone.map(
        (one) => `${nameOf(one.before)}${one.removal ? ` ${texts.struck(one.removal.at.row)}` : ''}`,
      ),
    ),
    ...(found.gone.length > 0 ? [`  ${texts.goneMeans}`] : []),
    ...section(
      texts.columns.renamed,
      found.renamed.map((one) => `${pair(one)} (${texts.by[one.by]})`),
    ),
    ...section(texts.alike, found.alike.map(pair)),
    ...section(
      texts.columns.moved,
      found.moved.map(
        (one) =>
          `${nameOf(one.after)}: ${divisionName(one.from, { locale })} → ${divisionName(one.to, { locale })}`,
      ),
    ),
    ...section(
      texts.columns.changed,
      found.changed.map(
        (one) =>
          `${nameOf(one.after)}: ${one.cells.map(({ field, before = '–', after = '–' }) => `${field} ${before} → ${after}`).join('; ')}`,
      ),
    ),
  ];
}

/** On one line, whatever the list holds. */
function nameOf({ texts, at }: ListEntry): string {
  const names = [texts.name, texts.factoryName, texts.product, texts.model].filter(
    (text) => text !== undefined,
  );
  return names.length === 0 ? `#${at.row}` : names.join(' ').replace(/\p{Cc}+/gu, ' ');
}
