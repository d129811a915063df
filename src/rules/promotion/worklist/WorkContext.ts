import type { Fact, TitleEvent } from '../../../records/event/index.js';
import type { Source, Title } from '../../../records/timeline/internal.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import { type BlurredDate, type Day, dayNumber, spanOf } from '../../../words/calendar/internal.js';
import { nextYearly } from '../nextYearly.js';
import type { WorkItem } from './WorkItem.js';

/** A unit on the day of the question. */
export type Worker = {
  record: RegistryRecord;
  name: string;
  division: string | undefined;
  zone: string | undefined;
  /** Whether it was closed or absorbed by the day of the question: it applies for nothing any more. */
  isGone: boolean;
  /** What has happened to it by the day of the question, or may have. */
  facts: readonly Fact[];
  /** The titles that it holds or may hold, by scheme. */
  titles: ReadonlyMap<string, readonly Title[]>;
};

/** What is asked: the days, what was laid down, and whether what was not recorded did not happen. */
export type WorkContext = {
  asOf: Day;
  until: Day;
  complete: boolean;
  schemes: Source['schemes'];
};

/** Whether a date may lie in the days that are asked for. */
export function isInSpan(date: BlurredDate, { asOf, until }: WorkContext): boolean {
  const { first, last } = spanOf(date);
  return last >= dayNumber(asOf) && first <= dayNumber(until);
}

/** The days on which a yearly date falls, from one up to another. */
export function yearlyDays(every: string, from: Day, until: Day): Day[] {
  const days: Day[] = [];
  let next = nextYearly(every, from);
  while (next !== undefined && next <= until) {
    days.push(next);
    next = nextYearly(every, `${Number(next.slice(0, 4)) + 1}-01-01`);
  }
  return days;
}

/** What every item says of its unit. */
export function unitPart({ record, name, division }: Worker): Pick<WorkItem, 'unit' | 'name' | 'division'> {
  return { unit: record.id, name, ...(division !== undefined && { division }) };
}

/** The id of an item, of the words that make it this one. */
export function itemId(...words: readonly (string | undefined)[]): string {
  return words.map((word = '') => encodeURIComponent(word)).join('/');
}

/** The steps of titles that were recorded of a unit. */
export function stepsOf({ facts }: Worker, scheme: string): TitleEvent[] {
  return facts.flatMap((fact) => (fact.type === 'title' && fact.scheme === scheme ? fact : []));
}
