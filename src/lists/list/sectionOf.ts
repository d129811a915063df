import { prune } from '../../records/timeline/internal.js';
import { columnsOf, kindOfHeadings } from './columnsOf.js';
import type { At } from './Doubt.js';
import { type Doubt, doubtOf } from './Doubt.js';
import type { Heading } from './fields.js';
import type { ListKind } from './ListEntry.js';
import type { ReadingContext } from './ReadingContext.js';
import type { Section } from './Section.js';
import { type TitleFacts, titleFacts } from './titleFacts.js';

export type Header = { at: At; texts: readonly string[]; headings: readonly (Heading | undefined)[] };

/** What a header and the titles above it say of the rows below, and what is odd about them. */
export function sectionOf(
  header: Header,
  titles: readonly string[],
  context: ReadingContext,
): { section: Section; doubts: Doubt[] } {
  const { options, scheme } = context;
  const { jurisdiction } = options;
  const facts = titleFacts(titles, { scheme, jurisdiction, sheet: header.at.sheet });
  const kind = kindOf(facts, header.headings, context);
  const { columns, misleading, repeated } = columnsOf(header.headings, kind);
  const renamed = columns.has('formerName') && columns.has('newName');
  const spoken = facts.table ?? 'listed';
  const table = renamed && spoken !== 'removed' ? 'renamed' : spoken;
  const width = header.texts.findLastIndex((text) => text !== '') + 1;
  const section: Section = { kind, table, facts, columns, width };

  const where = (column: number) => {
    return { at: { ...header.at, column: column + 1 }, text: header.texts[column] ?? '' };
  };
  const doubts: Doubt[] = repeated.map((column) => {
    return doubtOf('heading-repeated', { heading: header.texts[column] ?? '' }, where(column));
  });
  if (misleading !== undefined && kind !== undefined) {
    const params = { heading: header.texts[misleading] ?? '', kind };
    doubts.push(doubtOf('heading-misleading', params, { ...where(misleading), assumed: kind }));
  }
  return { section, doubts: [...doubts, ...differences(section, titles, header.at, context)] };
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
  { options, scheme }: ReadingContext,
): Doubt[] {
  const { kind, stages, tier, listYear } = facts;
  const spoken =
    kind === undefined ? undefined : kind === 'smart-factory' ? 'smart-factory' : 'green-manufacturing';
  const shipped = ['smart-factory', 'green-manufacturing'].includes(scheme.id);
  const [stage] = stages;
  const pairs: [field: string, told: string | number | undefined, printed: string | number | undefined][] = [
    ['scheme', shipped ? scheme.id : undefined, spoken],
    ['kind', options.kind, kind],
    ['tier', options.tier, tier],
    ['stage', table === 'removed' ? undefined : options.stage, stages.length === 1 ? stage : undefined],
    ['listYear', options.listYear, listYear],
  ];
  return pairs.flatMap(([field, told, printed]): Doubt[] => {
    if (told === undefined || printed === undefined || told === printed) return [];
    const whose = { scheme: scheme.id, ...prune({ jurisdiction: options.jurisdiction }) };
    const params = { field, told: String(told), printed: String(printed), ...whose };
    const assumed = field === 'kind' ? params.printed : params.told;
    return [doubtOf('title-differs', params, { at, text: titles.join(' '), assumed })];
  });
}
