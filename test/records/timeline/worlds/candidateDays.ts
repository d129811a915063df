import { monthsAfter } from './days.js';

type Span = readonly [first: number, last: number];

/**
 * For each span the days that matter: where it, another one or a term begins or ends, the asked days, and between two such
 * days as many as there are spans that may meet there.
 */
export function candidateDays(
  spans: readonly Span[],
  asked: readonly number[],
  terms: readonly number[],
): number[][] {
  const marks = [...spans.flat(), ...asked];
  const shifted = terms.flatMap((months) =>
    marks.flatMap((mark) => [monthsAfter(mark, months), monthsAfter(mark, -months)]),
  );
  const points = [...new Set([...marks, ...shifted])].sort((a, b) => a - b);
  const blurred = spans.filter(([first, last]) => first < last);
  return spans.map(([first, last]) => {
    if (first === last) return [first];
    const inside = points.filter((point) => first <= point && point <= last);
    return inside.flatMap((point, at) => {
      const next = inside[at + 1] ?? point + 1;
      const meeting = blurred.filter((span) => span[0] < next && point < span[1]).length;
      const between = Math.min(meeting, next - point - 1);
      return Array.from({ length: between + 1 }, (_, n) => point + n);
    });
  });
}
