import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import type { Project } from './projectSchema.js';

/** The progress in the last report that is certainly not later than a day, in per cent. */
export function progressOn({ reports = [] }: Pick<Project, 'reports'>, asOf: string): number | undefined {
  const day = dayNumber(asOf);
  return reports
    .filter(({ on, progress }) => progress !== undefined && spanOf(on).last <= day)
    .sort((a, b) => spanOf(a.on).last - spanOf(b.on).last)
    .at(-1)?.progress;
}
