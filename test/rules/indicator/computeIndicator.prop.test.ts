import * as fc from 'fast-check';
import {
  computeIndicator,
  type IndicatorResult,
  indicators,
  renewableSources,
} from 'green-manufacturing-registry/indicator';
import { describe, expect, test } from 'vitest';

const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const factor = fc.constantFrom(0.001, 0.01, 0.1, 10, 1000, 7);

const computed = (result: IndicatorResult): number => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** Equal but for rounding. */
function expectClose(a: number, b: number): void {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(a), Math.abs(b)));
}

describe('computeIndicator', () => {
  test('gives a finite number that is not negative, or issues, whatever it is given', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.double(),
      amount,
      fc.array(fc.dictionary(fc.string(), fc.anything())),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...indicators),
        fc.array(anything, { minLength: 4, maxLength: 4 }),
        ({ id, of, by }, drawn) => {
          const inputs = Object.fromEntries([...of, ...by].map(({ key }, at) => [key, drawn[at]]));
          // `any`: what a caller without a compiler may pass.
          const untyped: Parameters<typeof computeIndicator>[1] = Object.assign(JSON.parse('{}'), inputs);
          const result = computeIndicator(id, untyped);
          if (result.ok) {
            expect(Number.isFinite(result.value)).toBe(true);
            expect(result.value).toBeGreaterThanOrEqual(0);
            if (result.unit === '%') expect(result.value).toBeLessThanOrEqual(100);
          } else {
            expect(result.issues.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  test('does not depend on the unit that above and below share', () => {
    fc.assert(
      fc.property(amount, amount, amount, factor, (a, b, c, k) => {
        const waste = (by: number) => ({
          usedWaste: (a + b) * by,
          generatedWaste: (a + c) * by,
          usedStock: b * by,
        });
        const used = a + b <= a + c + b;
        if (used) {
          expectClose(
            computed(computeIndicator('solid-waste-use', waste(1))),
            computed(computeIndicator('solid-waste-use', waste(k))),
          );
        }
        expectClose(
          computed(computeIndicator('water-reuse', { reusedWater: a, waterIntake: b })),
          computed(computeIndicator('water-reuse', { reusedWater: a * k, waterIntake: b * k })),
        );
        expectClose(
          computed(computeIndicator('energy-per-product', { energy: a, output: b })),
          computed(computeIndicator('energy-per-product', { energy: a * k, output: b * k })),
        );
      }),
    );
  });

  test('multiplies with what stands above the line, and divides by what stands below it', () => {
    const plain = indicators.filter(
      ({ formula, of, by }) =>
        formula === 'ratio' && [...of, ...by].every(({ shape }) => shape === undefined),
    );
    fc.assert(
      fc.property(fc.constantFrom(...plain), amount, amount, factor, ({ id, of, by }, a, b, k) => {
        const given = (above: number, below: number): Parameters<typeof computeIndicator>[1] =>
          Object.assign(JSON.parse('{}'), { [of[0].key]: above, [by[0].key]: below });
        expectClose(computed(computeIndicator(id, given(a, b))), a / b);
        expectClose(computed(computeIndicator(id, given(a * k, b))), (k * a) / b);
        expectClose(computed(computeIndicator(id, given(a, b * k))), a / (k * b));
      }),
    );
  });

  test('adds up renewable energy in whatever order and parts it comes', () => {
    const parts = fc.array(fc.record({ source: fc.constantFrom(...renewableSources), tce: amount }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(parts, amount, (drawn, rest) => {
        const renewable = drawn.map((part, at) => ({ ...part, certificate: `GEC-${at}` }));
        const sum = renewable.reduce((total, { tce }) => total + tce, 0);
        const share = (list: typeof renewable) =>
          computed(computeIndicator('renewable-share', { renewable: list, totalEnergy: sum + rest }));
        expectClose(share(renewable), (100 * sum) / (sum + rest));
        expectClose(share(renewable.toReversed()), share(renewable));
        const last = renewable.slice(-1);
        expect(
          computeIndicator('renewable-share', {
            renewable: [...renewable, ...last],
            totalEnergy: 2 * sum + rest,
          }),
        ).toMatchObject({ issues: [{ code: 'certificate-twice', params: { first: drawn.length - 1 } }] });
      }),
    );
  });

  test('does not depend on the unit of time quotas, nor on the order of products', () => {
    const product = fc.record({ capacity: amount, timeQuota: amount });
    fc.assert(
      fc.property(fc.array(product, { minLength: 2, maxLength: 6 }), amount, factor, (products, land, k) => {
        const weights = products.map(({ capacity, timeQuota }) => capacity * timeQuota);
        const [largest = 0, next = 0] = weights.sort((a, b) => b - a);
        // Where two weigh the same, which one represents the others is not settled.
        fc.pre(next < largest * (1 - 1e-6));
        const scaled = products.map((one) => ({ ...one, timeQuota: one.timeQuota * k }));
        const value = computed(computeIndicator('capacity-per-land', { products, land }));
        expectClose(
          computed(computeIndicator('capacity-per-land', { products: products.toReversed(), land })),
          value,
        );
        expectClose(computed(computeIndicator('capacity-per-land', { products: scaled, land })), value);
      }),
    );
  });

  test('rises with what stands above the line and falls with what stands below it', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, more, b) => {
        const low = computed(
          computeIndicator('carbon-dioxide-per-output-value', { carbonDioxide: a, outputValue: b }),
        );
        const high = computed(
          computeIndicator('carbon-dioxide-per-output-value', { carbonDioxide: a + more, outputValue: b }),
        );
        const spread = computed(
          computeIndicator('carbon-dioxide-per-output-value', { carbonDioxide: a, outputValue: b + more }),
        );
        expect(high).toBeGreaterThanOrEqual(low);
        expect(spread).toBeLessThanOrEqual(low);
      }),
    );
  });

  test('gives the same plot ratio for one storey and for the same storey in two parts', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.double({ min: 0, max: 20, noNaN: true }),
        (a, b, land, height) => {
          const whole = computed(
            computeIndicator('plot-ratio', { storeys: [{ area: a + b, height }], land }),
          );
          const parts = [a, b].map((area) => ({ area, height }));
          expectClose(computed(computeIndicator('plot-ratio', { storeys: parts, land })), whole);
          expectClose(whole, ((height > 8 ? 2 : 1) * (a + b)) / land);
        },
      ),
    );
  });
});
