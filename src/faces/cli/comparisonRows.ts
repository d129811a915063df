import type { ListComparison, ListEntry } from '../../lists/list/index.js';
import { valueName } from '../../text/index.js';
import { divisionName } from '../../words/index.js';
import { textsFor } from './textsFor.js';

/** How many rows of each region and kind are on both lists, new, gone and so on, as the rows of a table. */
export function comparisonRows({ counts }: ListComparison, locale: string): string[][] {
  const { comparison, kinds, notStated, region } = textsFor(locale);
  const columns = ['before', 'after', 'new', 'gone', 'renamed', 'moved', 'changed'] as const;
  const rows = counts.map((count) => [
    `${count.region === null ? notStated : divisionName(count.region, { locale })} ${kinds[count.kind]}`,
    ...columns.map((column) => String(count[column])),
  ]);
  return [[region, ...columns.map((column) => comparison.columns[column])], ...rows];
}

/** What differs, a line for each row, under the headings of what there is. */
export function comparisonSections(
  found: ListComparison,
  { locale }: { locale: string },
): { heading: string; lines: string[] }[] {
  const { comparison: texts } = textsFor(locale);
  const { columns } = texts;
  const pair = (one: { before: ListEntry; after: ListEntry }) =>
    `${nameOf(one.before)} → ${nameOf(one.after)}`;
  // A division of which the library has no name is told by its code.
  const placeOf = (code: string) => valueName('division', code, { scheme: '', locale }) ?? code;
  const inBoth = ({ before, after }: ListComparison['unread']) => [
    ...before.map((entry) => `${columns.before}: ${nameOf(entry)}`),
    ...after.map((entry) => `${columns.after}: ${nameOf(entry)}`),
  ];
  const sections = [
    { heading: columns.new, lines: found.new.map(nameOf) },
    {
      heading: columns.gone,
      lines: found.gone.map(
        ({ before, removal }) => `${nameOf(before)}${removal ? ` ${texts.struck(removal.at.row)}` : ''}`,
      ),
    },
    { heading: columns.renamed, lines: found.renamed.map((one) => `${pair(one)} (${texts.by[one.by]})`) },
    { heading: texts.alike, lines: found.alike.map(pair) },
    {
      heading: columns.moved,
      lines: found.moved.map(({ after, from, to }) => `${nameOf(after)}: ${placeOf(from)} → ${placeOf(to)}`),
    },
    {
      heading: columns.changed,
      lines: found.changed.map(({ after, cells }) => {
        const told = cells.map(({ field, before = '–', after = '–' }) => `${field} ${before} → ${after}`);
        return `${nameOf(after)}: ${told.join('; ')}`;
      }),
    },
    { heading: texts.repeated, lines: inBoth(found.repeated) },
    { heading: texts.unread, lines: inBoth(found.unread) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** On one line, whatever the list holds. */
function nameOf({ texts, at }: ListEntry): string {
  const names = [texts.name, texts.factoryName, texts.product, texts.model].filter(
    (text) => text !== undefined,
  );
  return names.length === 0 ? `#${at.row}` : names.join(' ').replace(/\p{Cc}+/gu, ' ');
}
