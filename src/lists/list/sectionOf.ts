import { prune } from '../../records/timeline/internal.js';
import { liesBelow } from '../../words/identity/internal.js';
import type { Stage } from '../../words/vocabulary/index.js';
import { columnsOf, kindOfHeadings } from './columnsOf.js';
import type { At } from './Doubt.js';
import { type Doubt, doubtOf } from './Doubt.js';
import { type Field, type Heading, isNaming } from './fields.js';
import { foldWords } from './foldWords.js';
import type { ReadHeading } from './headingReader.js';
import { homeIn } from './homeIn.js';
import type { Row } from './ListCell.js';
import type { ListKind } from './ListEntry.js';
import type { ReadingContext } from './ReadingContext.js';
import { removalIn } from './removalIn.js';
import { roundOf } from './roundOf.js';
import type { Section } from './Section.js';
import { settleHeadings } from './settleHeadings.js';
import type { TierReader } from './tierIn.js';
import { type TitleFacts, titleFacts } from './titleFacts.js';

export type Header = { at: At; texts: readonly string[]; headings: readonly (ReadHeading | undefined)[] };

/** What a header and the titles above it say of the rows below, and what is odd about them. */
export function sectionOf(
  header: Header,
  titles: readonly string[],
  sample: readonly Row[],
  context: ReadingContext,
): { section: Section; doubts: Doubt[] } | undefined {
  const { options, scheme, tierOf } = context;
  const headings = settleHeadings(header.headings, sample, (text) => isTierWord(text, tierOf));
  if (!headings.some(isNaming)) return undefined;
  const jurisdiction = options.jurisdiction ?? homeIn(titles, context.divisions);
  const titled = notAwarded(
    titleFacts(titles, { scheme, jurisdiction, sheet: header.at.sheet }),
    options.stage,
  );
  const kind = kindOf(titled, headings, context);
  const { columns, misleading, repeated } = columnsOf(headings, kind);
  const isOpen = titled.table === undefined || titled.table === 'listed';
  const said = isOpen ? factsOfHeadings(header, columns) : {};
  const facts: TitleFacts = said.isProposed ? { ...titled, ...said } : titled;
  const renamed = columns.has('formerName') && columns.has('newName');
  const spoken = said.table ?? titled.table ?? 'listed';
  const table = renamed && spoken !== 'removed' ? 'renamed' : spoken;
  const width = header.texts.findLastIndex((text) => text !== '') + 1;
  const read = new Set([...columns.values(), ...repeated]);
  const unread = header.texts.flatMap((_, column) =>
    read.has(column) || headings[column] === 'contact' ? [] : column,
  );
  const home = jurisdiction === 'CN' ? undefined : jurisdiction;
  const section: Section = { kind, table, facts, home, columns, width, unread };

  const where = (column: number) => {
    return { at: { ...header.at, column: column + 1 }, text: header.texts[column] ?? '' };
  };
  const doubts: Doubt[] = repeated.map((column) => {
    return doubtOf('heading-repeated', { heading: header.texts[column] ?? '' }, where(column));
  });
  header.headings.forEach((heading, column) => {
    if (heading?.unsure !== 'place' || headings[column] === undefined) return;
    const params = { heading: header.texts[column] ?? '', field: 'region' };
    doubts.push(doubtOf('heading-assumed', params, where(column)));
  });
  if (misleading !== undefined && kind !== undefined) {
    const params = { heading: header.texts[misleading] ?? '', kind };
    doubts.push(doubtOf('heading-misleading', params, { ...where(misleading), assumed: kind }));
  }
  return { section, doubts: [...doubts, ...differences(section, titles, header.at, context)] };
}

/** A list of titles that have run out is none of awards, whatever stage the caller says. */
function notAwarded(facts: TitleFacts, told: Stage | undefined): TitleFacts {
  const [stage, ...others] = facts.stages;
  if (stage !== 'expired' || others.length > 0 || told === undefined || told === stage) return facts;
  return { table: 'unclear', ...facts };
}

/** Also where it is said in two ways: 市级 without a jurisdiction. */
function isTierWord(text: string, tierOf: TierReader): boolean {
  return tierOf(text) !== undefined || /^(国家|省|自治区|市|区|县|区县)级/.test(foldWords(text));
}

/** What the headings say of titles taken back: of names, or by a column of reasons, which a register has as well. */
function factsOfHeadings(
  { texts }: Header,
  columns: ReadonlyMap<Field, number>,
): Pick<TitleFacts, 'table' | 'title' | 'isProposed'> {
  const headingOf = (field: Field) => texts[columns.get(field) ?? -1] ?? '';
  const title = headingOf('name');
  const said = removalIn(title)?.says;
  if (said === 'proposed') return { table: 'removed', title, isProposed: true };
  if (said === 'removed') return { table: 'removed' };
  return removalIn(headingOf('reason'))?.says === 'removed' ? { table: 'unclear' } : {};
}

/** The title is believed before the caller, and the caller before a heading. */
function kindOf(
  facts: TitleFacts,
  headings: readonly (Heading | undefined)[],
  { options, scheme }: ReadingContext,
): ListKind | undefined {
  const smart = scheme.id === 'smart-factory';
  const kind =
    facts.kind ?? options.kind ?? kindOfHeadings(headings) ?? (smart ? 'smart-factory' : undefined);
  return kind === 'factory' && smart ? 'smart-factory' : kind;
}

/** What the titles say otherwise than the caller. */
function differences(
  { facts, table }: Section,
  titles: readonly string[],
  at: At,
  { options, scheme, divisions }: ReadingContext,
): Doubt[] {
  const { kind, stages, tier, listYear, batch } = facts;
  const spoken =
    kind === undefined ? undefined : kind === 'smart-factory' ? 'smart-factory' : 'green-manufacturing';
  const shipped = ['smart-factory', 'green-manufacturing'].includes(scheme.id);
  const [stage] = stages;
  const apart = placeApart(options.jurisdiction, homeIn(titles, divisions));
  const pairs: [field: string, told: string | number | undefined, printed: string | number | undefined][] = [
    ['scheme', shipped ? scheme.id : undefined, spoken],
    ['kind', options.kind, kind],
    ['tier', options.tier, tier],
    [
      'stage',
      table === 'removed' ? undefined : options.stage,
      stages.length === 1 && stage !== 'removed' ? stage : undefined,
    ],
    ['listYear', options.listYear, listYear],
    ['batch', options.batch && (roundOf(options.batch)?.batch ?? options.batch), batch],
    ['jurisdiction', apart && options.jurisdiction, apart],
  ];
  return pairs.flatMap(([field, told, printed]): Doubt[] => {
    if (told === undefined || printed === undefined || told === printed) return [];
    const whose = { scheme: scheme.id, ...prune({ jurisdiction: options.jurisdiction }) };
    const params = { field, told: String(told), printed: String(printed), ...whose };
    const assumed = field === 'kind' ? params.printed : params.told;
    return [doubtOf('title-differs', params, { at, text: titles.join(' '), assumed })];
  });
}

/** The place of the titles, where it neither lies in that of the caller nor takes it in. */
function placeApart(told: string | undefined, printed: string | undefined): string | undefined {
  if (told === undefined || told === 'CN' || printed === undefined || told === printed) return undefined;
  return liesBelow(told, printed) || liesBelow(printed, told) ? undefined : printed;
}
