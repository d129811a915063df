import * as fc from 'fast-check';
import {
  jiangsuForm2026,
  type RowValue,
  type ScoringRow,
  scoreIndicators,
  tableC1,
} from 'green-manufacturing-registry/indicator';
import { describe, expect, test } from 'vitest';

const amount = fc.double({ min: -1000, max: 1000, noNaN: true });
const rows = jiangsuForm2026.blocks.flatMap((block) => block.rows);
const isOpen = (row: ScoringRow) => 'lead' in row && row.lead === null && row.sizeClasses === undefined;

/** A good value of a row, a row left out, or one that does not apply. */
function valueFor(row: ScoringRow): fc.Arbitrary<RowValue | undefined> {
  const gone = fc.constantFrom(undefined, { notApplicable: true } as const);
  if (row.type === 'judged') return fc.oneof(fc.double({ min: 0, max: row.points ?? 0, noNaN: true }), gone);
  if (row.type === 'choice') return gone;
  if (row.type !== 'forward-quantitative' && row.type !== 'inverse-quantitative')
    return fc.oneof(fc.boolean(), gone);
  const inverse = row.type === 'inverse-quantitative';
  const { minimum = -1000, maximum = 1000 } = row.range ?? {};
  const within = fc.double({ min: minimum, max: maximum, noNaN: true });
  const bounded = fc.tuple(within, amount, amount).map(([value, a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { value, lead: inverse ? low : high, base: inverse ? high : low };
  });
  return fc.oneof(isOpen(row) ? bounded : within, gone);
}

const arbitraryValues = fc
  .tuple(...rows.map(valueFor))
  .map((values) => Object.fromEntries(rows.map(({ id }, at) => [id, values[at]])));
const arbitraryOptions = fc.record({
  sizeClass: fc.double({ min: 0, max: 20_000, noNaN: true }).map((tce) => ({ tce })),
  notApplicable: fc.constantFrom('keep' as const, 'rescale' as const),
});

describe('scoreIndicators', () => {
  test('keeps every score between 0 and its points, and every total between 0 and 100', () => {
    fc.assert(
      fc.property(arbitraryValues, arbitraryOptions, (values, options) => {
        const { blocks, total, issues } = scoreIndicators(jiangsuForm2026, values, options);
        expect(issues).toEqual([]);
        for (const { score, points, toWin } of blocks.flatMap((block) => block.rows)) {
          expect(points).not.toBeNull();
          if (score !== null) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(points ?? 0);
          }
          expect(toWin).toBeGreaterThanOrEqual(0);
        }
        expect(total.atLeast).toBeGreaterThanOrEqual(0);
        expect(total.atLeast).toBeLessThanOrEqual(total.atMost ?? 100);
        expect(total.atMost ?? 100).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('rescales to no less than it keeps', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const kept = scoreIndicators(jiangsuForm2026, values).total;
        const rescaled = scoreIndicators(jiangsuForm2026, values, { notApplicable: 'rescale' }).total;
        expect(rescaled.atLeast).toBeGreaterThanOrEqual(kept.atLeast);
      }),
    );
  });

  test('holds the total of a full form within the range of a form with gaps', () => {
    fc.assert(
      fc.property(arbitraryValues, fc.func(fc.boolean()), arbitraryOptions, (values, left, options) => {
        const applying = Object.entries(values).filter(([, value]) => value !== undefined);
        const gaps = Object.fromEntries(
          // Leaving out that a row does not apply changes the question, not the knowledge.
          applying.filter(([id, value]) => isGone(value) || left(id)),
        );
        const full = scoreIndicators(jiangsuForm2026, Object.fromEntries(applying), options).total;
        const known = scoreIndicators(jiangsuForm2026, gaps, options).total;
        expect(known.atLeast).toBeLessThanOrEqual(full.atLeast);
        expect(known.atMost ?? Infinity).toBeGreaterThanOrEqual(full.atMost ?? Infinity);
      }),
    );
  });

  test('never loses points when a value moves in the good direction', () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percent, percent, percent, percent, (a, b, x, y) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [less, more] = [Math.min(x, y), Math.max(x, y)];
        const forward = (value: number) => ({ 'water-reuse': { value, lead: high, base: low } });
        const inverse = (value: number) => ({ 'energy-intensity': { value, lead: low, base: high } });
        const scored = (values: Record<string, RowValue>) => {
          const { total, issues } = scoreIndicators(tableC1, values);
          expect(issues).toEqual([]);
          return total.atLeast;
        };
        expect(scored(forward(more))).toBeGreaterThanOrEqual(scored(forward(less)));
        expect(scored(inverse(less))).toBeGreaterThanOrEqual(scored(inverse(more)));
      }),
    );
  });

  test('scores a value and its bounds alike in whatever unit they share', () => {
    const whole = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, fc.constantFrom(0.001, 10, 1000), (a, b, value, k) => {
        fc.pre(a !== b);
        const [lead, base] = [Math.min(a, b), Math.max(a, b)];
        const scored = (by: number) =>
          scoreIndicators(tableC1, {
            'water-intensity': { value: value * by, lead: lead * by, base: base * by },
          }).total.atLeast;
        expect(scored(k)).toBeCloseTo(scored(1), 8);
      }),
    );
  });

  test('answers whatever it is given, and never with a number that is none', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...rows.map(({ id }) => id), 'x'), fc.anything()),
        (values) => {
          const { total, bonus, ranking } = scoreIndicators(
            jiangsuForm2026,
            Object.assign(JSON.parse('{}'), values),
          );
          for (const number of [
            total.atLeast,
            total.atMost,
            bonus.atLeast,
            ...ranking.map(({ toWin }) => toWin),
          ])
            expect(Number.isFinite(number)).toBe(true);
        },
      ),
    );
  });
});

function isGone(value: RowValue | undefined): boolean {
  return typeof value === 'object' && 'notApplicable' in value;
}
