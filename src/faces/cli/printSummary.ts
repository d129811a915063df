import type { Doubt, Table } from '../../lists/list/index.js';
import { messageOf, valueName } from '../../text/index.js';
import { divisionName, labelOf, unitKinds } from '../../words/index.js';
import { alignColumns } from './alignColumns.js';
import { displayWidth } from './displayWidth.js';
import type { DoubtGroup, Summary, TitleCount, UnitCount } from './summarize.js';
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
    if (counts.length > 0) lines.push('', texts.tables[table], ...countLines(counts, locale));
    const titles = summary.titles.filter((count) => count.table === table);
    if (titles.length > 0) lines.push('', ...titleLines(titles, { locale, scheme }));
  }
  lines.push('', summary.groups.length === 0 ? texts.noDoubts : texts.doubts);
  for (const group of summary.groups) lines.push(...groupLines(group, { rows, locale }));
  return `${lines.join('\n')}\n`;
}

function countLines(counts: readonly UnitCount[], locale: string): string[] {
  const texts = textsFor(locale);
  const kinds = unitKinds.filter((kind) => counts.some((count) => count.kind === kind));
  // Regions in the order of their codes, the Corps and what is not stated behind them.
  const regions = [...new Set(counts.map(({ region }) => region))].sort((a, b) =>
    (a ?? '~') < (b ?? '~') ? -1 : 1,
  );
  const numbers = (some: readonly UnitCount[]) =>
    [...kinds.map((kind) => some.filter((count) => count.kind === kind)), some].map((cell) =>
      String(cell.reduce((sum, { units }) => sum + units, 0)),
    );
  const head = [texts.region, ...kinds.map((kind) => texts.kinds[kind]), texts.total];
  const rows = regions.map((region) => [
    region === null ? texts.notStated : divisionName(region, { locale }),
    ...numbers(counts.filter((count) => count.region === region)),
  ]);
  return alignColumns([head, ...rows, [texts.total, ...numbers(counts)]]);
}

/** Titles by tier, stage, list year and batch, so that the numbers that a list declares can be checked. */
function titleLines(counts: readonly TitleCount[], options: { locale: string; scheme: string }): string[] {
  const { locale, scheme } = options;
  const texts = textsFor(locale);
  const kinds = unitKinds.filter((kind) => counts.some((count) => count.kind === kind));
  const nameOf = ({ tier, stage, listYear, batch }: TitleCount) => {
    const tierName = tier === null ? undefined : (valueName('tier', tier, { scheme, locale }) ?? tier);
    const round = [listYear, batch === null ? undefined : texts.batch(batch)];
    return [tierName, labelOf('stage', stage, { locale }), ...round].filter((part) => part != null).join(' ');
  };
  const groups = groupsOf(counts, nameOf);
  const rows = [...groups].map(([name, group]) => [
    name,
    ...kinds.map((kind) =>
      String(group.filter((count) => count.kind === kind).reduce((sum, { titles }) => sum + titles, 0)),
    ),
  ]);
  return alignColumns([[texts.titles, ...kinds.map((kind) => texts.kinds[kind])], ...rows]);
}

function groupsOf(
  counts: readonly TitleCount[],
  nameOf: (count: TitleCount) => string,
): Map<string, TitleCount[]> {
  const groups = new Map<string, TitleCount[]>();
  for (const count of counts) groups.set(nameOf(count), [...(groups.get(nameOf(count)) ?? []), count]);
  return groups;
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

/** A column as spreadsheets name it: A, B, … Z, AA. */
function columnLetters(column = 0): string {
  if (column === 0) return '';
  const rest = (column - 1) % 26;
  return columnLetters((column - 1 - rest) / 26) + String.fromCharCode(65 + rest);
}
