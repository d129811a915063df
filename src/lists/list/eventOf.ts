import type { TitleEvent } from '../../records/event/index.js';
import { prune } from '../../records/timeline/internal.js';
import { dateOfCell } from './dateOfCell.js';
import type { ReadingContext } from './ReadingContext.js';
import type { RowView } from './RowView.js';
import { recommenderOf } from './recommenderOf.js';
import { type Round, roundOf } from './roundOf.js';
import type { Section } from './Section.js';
import { stageOf } from './stageOf.js';
import { tierOfCell } from './tierIn.js';

/** The step of a title that a row tells of; none, and a doubt, where tier or day is not known. */
export function eventOf(
  row: RowView,
  section: Section,
  context: ReadingContext,
  bearer: { unit: string; project: string | undefined },
): TitleEvent | undefined {
  const { options, scheme } = context;
  const tier = tierOfRow(row, section, context);
  const stage = section.table === 'removed' ? 'removed' : stageOf(row, options.stage, section.facts.stages);
  if (section.table === 'removed') checkDecided(row, section, context, 'removed');
  const on = dayOf(row, options.announcedOn);
  if (on === undefined || (tier === undefined && scheme.tiers.length > 0)) return undefined;
  const event: TitleEvent = { type: 'title', unit: bearer.unit, scheme: scheme.id, stage, on };
  const { listYear, batch } = roundOfRow(row, section, context);
  const recommender = recommendedBy(row);
  if (tier !== undefined) event.tier = tier;
  if (bearer.project !== undefined) event.project = bearer.project;
  if (listYear !== undefined) event.listYear = listYear;
  if (batch !== undefined) event.batch = batch;
  if (options.document) event.document = options.document;
  if (recommender !== undefined) event.recommendedBy = recommender;
  if (options.decidedBy !== undefined) event.decidedBy = options.decidedBy;
  const { reason } = row.texts;
  if (reason !== undefined && (stage === 'removed' || stage === 'rejected')) event.reason = reason;
  return event;
}

/** A table that stands in public notice says what is meant to happen, not what has happened. */
export function checkDecided(
  row: RowView,
  { facts }: Section,
  { options }: ReadingContext,
  stage: 'removed' | 'renamed',
): void {
  if (options.stage !== 'publicised' && !facts.stages.includes('publicised')) return;
  row.doubt('stage-unclear', undefined, { text: '公示', stage }, stage);
}

function tierOfRow(
  row: RowView,
  { facts }: Section,
  { options, scheme }: ReadingContext,
): string | undefined {
  if (scheme.tiers.length === 0) return undefined;
  const { tier: text } = row.texts;
  if (text === undefined) {
    const tier = options.tier ?? facts.tier;
    if (tier === undefined) row.doubt('tier-missing', undefined, {});
    return tier;
  }
  const { jurisdiction } = options;
  const tier = text.length > 60 ? undefined : tierOfCell(text, scheme, jurisdiction);
  if (tier === undefined) {
    const whose = { scheme: scheme.id, ...prune({ jurisdiction }) };
    row.doubt('tier-unknown', 'tier', { text, allowed: scheme.tiers, ...whose });
  }
  return tier;
}

function dayOf(row: RowView, announcedOn: string | undefined): string | undefined {
  const { date: text } = row.texts;
  const printed = text === undefined ? undefined : dateOfCell(text);
  if (printed !== undefined) return printed;
  if (text !== undefined) row.doubt('day-unreadable', 'date', { text }, announcedOn);
  else if (announcedOn === undefined) row.doubt('day-missing', undefined, {});
  return announcedOn;
}

function roundOfRow(row: RowView, { facts }: Section, { options }: ReadingContext): Round {
  const { listYear = facts.listYear, batch = facts.batch } = options;
  const general: Round = {};
  if (listYear !== undefined) general.listYear = listYear;
  if (batch !== undefined) general.batch = batch;
  const { batch: inBatches, listYear: inYears } = row.texts;
  if (inBatches !== undefined) Object.assign(general, roundOf(inBatches));
  if (inYears !== undefined) Object.assign(general, roundOf(inYears));
  return general;
}

function recommendedBy(row: RowView): string | undefined {
  const { recommender: text } = row.texts;
  if (text === undefined) return undefined;
  const read = recommenderOf(text);
  if (!read.known) row.doubt('recommender-unknown', 'recommender', { text }, read.recommendedBy);
  return read.recommendedBy;
}
