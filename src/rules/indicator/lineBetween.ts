import { tidy } from './tidy.js';

/** The straight line between base and lead of one row. */
export type Line = { direction: 'forward' | 'inverse'; points: number; lead: number; base: number };

/**
 * Points by GB/T 36132-2025 5.2: all at the leading value or better, none where the base value is not passed, and in
 * linear proportion between them, which is one of the ways that 5.2 c) recommends.
 */
export function pointsOnLine(value: number, { direction, points, lead, base }: Line): number {
  const forward = direction === 'forward';
  if (forward ? value >= lead : value <= lead) return points;
  // At the base value itself the line gives nothing.
  if (forward ? value <= base : value >= base) return 0;
  return Math.min(points, tidy(points * ((value - base) / (lead - base))));
}

/** Points that one more unit brings between base and lead. Null where they are one, and the line is a step. */
export function slopeOf({ points, lead, base }: Line): number | null {
  const slope = points / (lead - base);
  return Number.isFinite(slope) ? slope : null;
}
