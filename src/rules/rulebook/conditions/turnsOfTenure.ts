import type { Tenure } from '../../../records/timeline/internal.js';

/** The days on which the answer whether a title is held may change. */
export function turnsOfTenure({ since, end, doubt }: Tenure): number[] {
  return [
    since.first,
    since.last,
    ...(end ? [end.span.first, end.span.last] : []),
    ...(doubt ? [doubt.from, doubt.until] : []),
  ];
}
