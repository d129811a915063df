import {
  compareLists,
  type Field,
  type ListComparison,
  type ListEntry,
  type ListReading,
  readList,
} from '../../../lists/list/index.js';
import { type Heading, knownHeadings } from '../../../lists/list/internal.js';
import { valueName } from '../../../text/index.js';
import { comparisonRows, readRows, textsFor } from '../../cli/internal.js';
import { divisions } from '../divisions.js';
import { textsIn } from '../texts/textsIn.js';
import type { CompareAnswer, GivenFile } from './Answers.js';
import { schemeIn } from './schemeIn.js';

/** Compares two lists; where no scheme is given, by the one that each of them names. */
export async function compareFiles(order: {
  before: GivenFile;
  after: GivenFile;
  scheme: string;
  locale: string;
}): Promise<CompareAnswer> {
  const { before, after, scheme, locale } = order;
  const [old, late] = [await readFile(before, scheme), await readFile(after, scheme)];
  const found = compareLists(old, late);
  return { counts: comparisonRows(found, locale), sections: sectionsOf(found, locale) };
}

async function readFile({ name, bytes }: GivenFile, scheme: string): Promise<ListReading> {
  const sheets = await readRows(bytes, { file: name, csv: {}, limits: {} });
  return readList(sheets, { scheme: scheme || (schemeIn(sheets) ?? ''), divisions });
}

/** What differs, the earlier list on the left. */
function sectionsOf(found: ListComparison, locale: string): CompareAnswer['sections'] {
  const { comparison: texts, places } = textsFor(locale);
  const { compare } = textsIn(locale);
  const { place, name, detail } = compare.columns;
  const { columns } = texts;
  const placeOf = ({ at: { sheet, row } }: ListEntry) => places({ sheet, rows: [row], column: '' }, 1);
  const divisionOf = (code: string) => valueName('division', code, { scheme: '', locale, divisions }) ?? code;
  const side = (entry: ListEntry) => [placeOf(entry), nameOf(entry)];
  const pair = (one: { before: ListEntry; after: ListEntry }) => [...side(one.before), ...side(one.after)];
  const one = [place, name];
  const two = [columns.before, name, columns.after, name];
  const sections: { heading: string; isGone?: boolean; head: string[]; rows: string[][] }[] = [
    { heading: columns.new, head: one, rows: found.new.map(side) },
    {
      heading: columns.gone,
      isGone: true,
      head: [...one, detail],
      rows: found.gone.map(({ before, removal }) => [
        ...side(before),
        removal ? texts.struck(removal.at.row) : '',
      ]),
    },
    {
      heading: columns.renamed,
      head: [...two, detail],
      rows: found.renamed.map((both) => [...pair(both), texts.by[both.by]]),
    },
    { heading: texts.alike, head: two, rows: found.alike.map(pair) },
    {
      heading: columns.moved,
      head: [...one, columns.before, columns.after],
      rows: found.moved.map(({ after, from, to }) => [...side(after), divisionOf(from), divisionOf(to)]),
    },
    {
      heading: columns.changed,
      head: [...one, compare.columns.cell, columns.before, columns.after],
      rows: found.changed.flatMap(({ after, cells }) =>
        cells.map(({ field, before = '', after: now = '' }) => [
          ...side(after),
          columnName(field) ?? name,
          before,
          now,
        ]),
      ),
    },
    ...(['before', 'after'] as const).flatMap((which) => [
      { heading: compare.repeated(columns[which]), head: one, rows: found.repeated[which].map(side) },
      {
        heading: compare.unread(columns[which]),
        head: one,
        rows: found.unread[which].map((entry) => [placeOf(entry), entry.cells.map(String).join(' | ')]),
      },
    ]),
  ];
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, isGone = false, head, rows }) => ({ heading, isGone, rows: [head, ...rows] }));
}

function nameOf({ texts }: ListEntry): string {
  return [texts.name, texts.factoryName, texts.product, texts.model].filter(Boolean).join(' ');
}

/** A column as lists call it. */
function columnName(field: Field): string | undefined {
  const isHeading = (name: string): name is Heading => Object.hasOwn(knownHeadings, name);
  return isHeading(field) ? (knownHeadings[field][0] ?? field) : undefined;
}
