import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import type { Project } from './projectSchema.js';

/** The progress in the last report up to a day, in per cent; nothing where reports differ of which each may be the last. */
export function progressOn({ reports = [] }: Pick<Project, 'reports'>, asOf: string): number | undefined {
  const day = dayNumber(asOf);
  const made = reports
    .map(({ on, progress }) => ({ ...spanOf(on), progress }))
    .filter(({ first, progress }) => progress !== undefined && first <= day);
  const certain = made.filter(({ last }) => last <= day);
  if (certain.length === 0) return undefined;
  const latest = Math.max(...certain.map(({ first }) => first));
  const [progress, ...others] = new Set(made.filter(({ last }) => last >= latest).map((one) => one.progress));
  return others.length === 0 ? progress : undefined;
}
