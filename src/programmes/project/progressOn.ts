import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import type { Project } from './projectSchema.js';

/** The progress in the last report up to a day, in per cent; nothing where a report whose day is blurred may say otherwise. */
export function progressOn({ reports = [] }: Pick<Project, 'reports'>, asOf: string): number | undefined {
  const day = dayNumber(asOf);
  const made = reports
    .map(({ on, progress }) => ({ ...spanOf(on), progress }))
    .filter(({ first, progress }) => progress !== undefined && first <= day);
  const last = made
    .filter((one) => one.last <= day)
    .sort((a, b) => a.last - b.last)
    .at(-1);
  const isOpen = made.some((one) => one.last > day && one.progress !== last?.progress);
  return isOpen ? undefined : last?.progress;
}
