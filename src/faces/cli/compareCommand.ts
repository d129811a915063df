import { compareLists, type ListComparison } from '../../lists/list/index.js';
import { alignColumns } from './alignColumns.js';
import { comparisonRows, comparisonSections } from './comparisonRows.js';
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
  const { unread } = comparison;
  return unread.before.length + unread.after.length > 0 ? 1 : 0;
}

function printComparison(
  found: ListComparison,
  { locale, rows }: { locale: string; rows: number },
): string[] {
  const { comparison: texts, more } = textsFor(locale);
  const sections = comparisonSections(found, { locale }).flatMap(({ heading, lines }) => [
    '',
    `${heading} (${lines.length})`,
    ...lines.slice(0, rows).map((line) => `  ${line}`),
    ...(lines.length > rows ? [`  ${more(lines.length - rows)}`] : []),
    ...(heading === texts.columns.gone ? [`  ${texts.goneMeans}`] : []),
  ]);
  return [...alignColumns(comparisonRows(found, locale)), ...sections];
}
