import * as fc from 'fast-check';
import { greenTiers, labelOf, locales, RegistryError, tierOf } from 'green-manufacturing-registry';
import { regions, tianjinDistricts } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { noised } from './noised.js';

const jurisdictions = [...Object.keys(regions), ...Object.keys(tianjinDistricts)];

const rungs = jurisdictions.flatMap((jurisdiction) =>
  greenTiers.flatMap((tier) => {
    try {
      return locales.map((locale) => ({
        jurisdiction,
        tier,
        label: labelOf('green-tier', tier, { locale, jurisdiction }),
      }));
    } catch (error) {
      if (error instanceof RegistryError) return []; // A ladder without this rung.
      throw error;
    }
  }),
);

describe('tierOf', () => {
  test('reads every green label back in its own jurisdiction', () => {
    for (const { jurisdiction, tier, label } of rungs) {
      expect(tierOf(label, { scheme: 'green-manufacturing', jurisdiction })).toBe(tier);
    }
  });

  test('reads every green label back, however it is spaced, widened or capitalised', () => {
    const rungAndText = fc
      .constantFrom(...rungs)
      .chain((rung) => fc.record({ rung: fc.constant(rung), text: noised(rung.label) }));
    fc.assert(
      fc.property(rungAndText, ({ rung, text }) => {
        expect(tierOf(text, { scheme: 'green-manufacturing', jurisdiction: rung.jurisdiction })).toBe(
          rung.tier,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('never answers a text without a jurisdiction unless every jurisdiction agrees', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rungs), ({ label }) => {
        const readings = new Set(rungs.filter((rung) => rung.label === label).map(({ tier }) => tier));
        const read = () => tierOf(label, { scheme: 'green-manufacturing' });
        if (readings.size > 1) expect(read).toThrow(RegistryError);
      }),
    );
  });
});
