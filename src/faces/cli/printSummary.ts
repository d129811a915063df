import { columnLetters, type Doubt, type Table } from '../../lists/list/index.js';
import { messageOf } from '../../text/index.js';
import { alignColumns } from './alignColumns.js';
import { displayWidth } from './displayWidth.js';
import type { DoubtGroup, Summary } from './summarize.js';
import { titleRows, unitRows } from './summaryRows.js';
import { textsFor } from './textsFor.js';

/** Lays out what a check found: units by kind and region, and doubts by code with the first rows of each. */
export function printSummary(
  summary: Summary,
  options: { file: string; rows: number; locale: string; scheme: string },
): string {
  const { file, rows, locale, scheme } = options;
  const texts = textsFor(locale);
  const tables: Table[] = ['listed', 'removed', 'renamed'];
  const lines = [`${file}: ${texts.summary(summary)}`];
  for (const table of tables) {
    const counts = summary.counts.filter((count) => count.table === table);
    if (counts.length > 0) lines.push('', texts.tables[table], ...alignColumns(unitRows(counts, locale)));
    const titles = summary.titles.filter((count) => count.table === table);
    if (titles.length > 0) lines.push('', ...alignColumns(titleRows(titles, { locale, scheme })));
  }
  lines.push('', summary.groups.length === 0 ? texts.noDoubts : texts.doubts);
  for (const group of summary.groups) lines.push(...groupLines(group, { rows, locale }));
  return `${lines.join('\n')}\n`;
}

type Said = { message: string; sheet: string | undefined; column: string; rows: number[] };

/** What is said of several rows stands once. */
function groupLines(
  { code, severity, doubts }: DoubtGroup,
  options: { rows: number; locale: string },
): string[] {
  const { rows: most, locale } = options;
  const texts = textsFor(locale);
  const said = new Map<string, Said>();
  for (const doubt of doubts) {
    const { sheet, row, column } = doubt.at;
    const one = { message: message(doubt, locale), sheet, column: columnLetters(column) };
    const key = JSON.stringify(Object.values(one));
    const known = said.get(key);
    if (known) known.rows.push(row);
    else said.set(key, { ...one, rows: [row] });
  }
  const shown = [...said.values()].slice(0, most);
  const lines = shown.map(({ rows, ...one }) => {
    return [texts.places({ ...one, rows: rows.slice(0, most) }, rows.length), one.message] as const;
  });
  const hidden = doubts.length - shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const width = Math.max(0, ...lines.map(([place]) => displayWidth(place)));
  return [
    `  ${texts.severities[severity]} ${code} ${texts.times(doubts.length)}`,
    ...lines.map(([place, text]) => `    ${place}${' '.repeat(width - displayWidth(place))}  ${text}`),
    ...(hidden > 0 && shown.length > 0 ? [`    ${texts.more(hidden)}`] : []),
  ];
}

/** On one line, whatever the list holds. */
function message(doubt: Doubt, locale: string): string {
  return messageOf(doubt, { locale }).replace(/\p{Cc}+/gu, ' ');
}
