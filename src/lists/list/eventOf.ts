import type { TitleEvent } from '../../records/event/index.js';
import { prune } from '../../records/timeline/internal.js';
import { doubtOf } from './Doubt.js';
import { dateOfCell } from './dateOfCell.js';
import { daysOfMoment } from './daysOfMoment.js';
import { hourOf } from './hourOf.js';
import type { ReadingContext } from './ReadingContext.js';
import type { RowView } from './RowView.js';
import { recommenderOf } from './recommenderOf.js';
import { type Round, roundOf } from './roundOf.js';
import type { Section } from './Section.js';
import type { SharedDoubts } from './SharedDoubts.js';
import { stageOf } from './stageOf.js';
import type { Standing } from './standingOf.js';

/** The step of a title that a row tells of; none, and a doubt, where tier or day is not known. */
export function eventOf(
  row: RowView,
  section: Section,
  context: ReadingContext,
  bearer: { unit: string; project: string | undefined; standing: Standing },
): TitleEvent | undefined {
  const { options, scheme } = context;
  const { is, reason, stage: stated } = bearer.standing;
  if (is === 'proposed') return undefined;
  const tier = tierOfRow(row, section, context);
  const stage = is === 'removed' ? 'removed' : stageOf(row, section, context, stated);
  if (section.table === 'removed') checkDecided(row, section, context, 'removed');
  const on = dayOf(row, context);
  const { listYear, batch } = roundOfRow(row, section, context);
  const recommender = recommendedBy(row);
  if (on === undefined || (tier === undefined && scheme.tiers.length > 0)) return undefined;
  const event: TitleEvent = { type: 'title', unit: bearer.unit, scheme: scheme.id, stage, on };
  if (tier !== undefined) event.tier = tier;
  if (bearer.project !== undefined) event.project = bearer.project;
  if (listYear !== undefined) event.listYear = listYear;
  if (batch !== undefined) event.batch = batch;
  if (options.document) event.document = options.document;
  if (recommender !== undefined) event.recommendedBy = recommender;
  if (options.decidedBy !== undefined) event.decidedBy = options.decidedBy;
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
  { options, scheme, tierOf, shared }: ReadingContext,
): string | undefined {
  if (scheme.tiers.length === 0) return undefined;
  const { tier: text } = row.texts;
  if (text === undefined) {
    const tier = options.tier ?? facts.tier;
    if (tier === undefined) {
      shared.add('tier-missing', row.at, ({ at, rows }) =>
        doubtOf('tier-missing', { rows }, { at, text: '' }),
      );
    }
    return tier;
  }
  const { jurisdiction } = options;
  const tier = tierOf(text);
  if (tier === undefined) {
    const whose = { scheme: scheme.id, ...prune({ jurisdiction }) };
    row.doubt('tier-unknown', 'tier', { text, allowed: scheme.tiers, ...whose });
  }
  return tier;
}

/** The day that a row prints, else that of the list. */
export function dayOf(row: RowView, { options, shared }: ReadingContext): string | undefined {
  const { announcedOn, zone } = options;
  const { date: text } = row.texts;
  if (text === undefined) {
    if (announcedOn === undefined) {
      shared.add('day-missing', row.at, ({ at, rows }) => doubtOf('day-missing', { rows }, { at, text: '' }));
    }
    return announcedOn;
  }
  const days = daysOfMoment(row.cell('date'), zone);
  const [day, other] = days ?? [];
  if (other !== undefined) row.doubt('day-unclear', 'date', { days: days ?? [] }, announcedOn);
  else if (day !== undefined) {
    if (zone === undefined) tellHour(row, shared);
    return day;
  } else {
    const printed = dateOfCell(text);
    if (printed !== undefined) {
      tellHour(row, shared);
      return printed;
    }
    row.doubt('day-unreadable', 'date', { text }, announcedOn);
  }
  return announcedOn;
}

/** Records know days and no hours, which is told once. */
function tellHour(row: RowView, shared: SharedDoubts): void {
  const text = hourOf(row.cell('date'));
  if (text === undefined) return;
  shared.add('hour-left-out', row.at, ({ at, rows }) =>
    doubtOf('hour-left-out', { text, rows }, { at, text }),
  );
}

/** What the caller says comes before the title, and what a cell says before both. */
function roundOfRow(row: RowView, { facts }: Section, { options }: ReadingContext): Round {
  const { listYear = facts.listYear, batch = facts.batch } = options;
  const round: Round = {};
  if (listYear !== undefined) round.listYear = listYear;
  if (batch !== undefined) round.batch = batch;
  for (const field of ['batch', 'listYear'] as const) {
    const { [field]: text } = row.texts;
    if (text === undefined) continue;
    const years = (daysOfMoment(row.cell(field), options.zone) ?? []).map((day) => day.slice(0, 4));
    const isClear = new Set(years).size < 2;
    const read = isClear ? roundOf(years[0] ?? text, field) : undefined;
    if (read) Object.assign(round, read);
    else row.doubt('round-unreadable', field, { text });
  }
  return round;
}

function recommendedBy(row: RowView): string | undefined {
  const { recommender: text } = row.texts;
  if (text === undefined) return undefined;
  const read = recommenderOf(text);
  if (!read.known) row.doubt('recommender-unknown', 'recommender', { text }, read.recommendedBy);
  return read.recommendedBy;
}
