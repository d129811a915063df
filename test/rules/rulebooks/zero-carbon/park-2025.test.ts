import { checkPromotion, explainPromotion } from 'green-manufacturing-registry/promotion';
import { evidenceFor, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { asOf, type Case, greenPark, has, type Patch, says, together } from '../support/cases.js';
import { met, proveRulebook, type Row, row, unknown, unmet } from '../support/proveRulebook.js';
import { stated } from '../support/trials.js';

const values = {
  annualEnergy: 200_000,
  carbonPerEnergy: 0.2,
  cleanEnergyShare: 90,
  solidWasteUse: 80,
  wasteHeatUse: 50,
  waterReuse: 80,
};
const given: Case = together(has({ local: values }), says('products-at-level-2', true))(greenPark);

/** The figures of the full case but for some; `undefined` takes one away. */
const but = (more: Partial<Record<keyof typeof values, number | undefined>>): Patch => {
  const local = Object.entries({ ...values, ...more }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return has({ local: Object.fromEntries(local) });
};
const guiding = (rule: string, key: keyof typeof values, needed: number): Row =>
  row(rule, ['accepted'], 'in-principle', 'primary', /910号/, [
    met(`at ${needed} %`, but({ [key]: needed })),
    unmet(`at ${needed - 0.01} %`, but({ [key]: needed - 0.01 })),
    unknown('without the figure', but({ [key]: undefined })),
  ]);

// Section 4.7 of programmes.md.
const rows: readonly Row[] = [
  row('carbon', ['accepted'], 'must', 'primary', /910号/, [
    met('at 0.2 of 200,000 tce', but({})),
    unmet('at 0.21 of 999,999 tce', but({ annualEnergy: 999_999, carbonPerEnergy: 0.21 })),
    met('at 0.3 of 1,000,000 tce', but({ annualEnergy: 1_000_000, carbonPerEnergy: 0.3 })),
    unmet('at 0.31 of 1,000,000 tce', but({ annualEnergy: 1_000_000, carbonPerEnergy: 0.31 })),
    unknown('without the carbon', but({ carbonPerEnergy: undefined })),
    unknown('without the energy', but({ annualEnergy: undefined })),
    unknown('without the energy, however much carbon', but({ annualEnergy: undefined, carbonPerEnergy: 9 })),
  ]),
  guiding('clean-energy', 'cleanEnergyShare', 90),
  row('product-energy', ['accepted'], 'in-principle', 'primary', /910号/, stated('products-at-level-2')),
  guiding('solid-waste-use', 'solidWasteUse', 80),
  guiding('waste-heat-use', 'wasteHeatUse', 50),
  guiding('water-reuse', 'waterReuse', 80),
];

describe('the zero-carbon park', () => {
  const rulebook = resolveRulebook(shelf, 'zero-carbon-park-2025');
  proveRulebook('zero-carbon-park-2025', rows, { accepted: [given] });

  it('asks one core indicator outright and five guiding ones in principle', () => {
    expect(rulebook.rules.map(({ severity }) => severity)).toEqual([
      'must',
      ...Array(5).fill('in-principle'),
    ]);
  });

  it.each([
    [199_999.9, 0.1],
    [100_000, 0.9],
    [0, 0.2],
  ])('is not covered at %d tce, whatever the carbon', (annualEnergy, carbonPerEnergy) => {
    const small = but({ annualEnergy, carbonPerEnergy })(given);
    const options = { rulebook, to: 'accepted', asOf };
    const report = checkPromotion(small, options);
    expect(report.outcome).toBe('undetermined');
    const beyond = report.warnings.filter(({ code }) => code === 'not-covered');
    expect(beyond).toMatchObject([{ params: { rule: 'carbon' } }]);
    expect(report).not.toHaveProperty('earliestOn');
    const told = (locale: string) => explainPromotion(report, { locale, format: 'text' });
    expect(told('en')).toMatch(/No rule was seen for a unit like this one/);
    expect(told('zh-CN')).toMatch(/未见适用于此类单位的规则/);
    expect(told('zh-TW')).toMatch(/未見適用於此類單位的規則/);
  });

  it('tells a form what to ask', () => {
    expect(evidenceFor(rulebook, { to: 'accepted' }).map(({ evidence, unit }) => [evidence, unit])).toEqual([
      ['local.annualEnergy', 'tce'],
      ['local.carbonPerEnergy', 'tCO2/tce'],
      ['local.cleanEnergyShare', '%'],
      ['statements.products-at-level-2', undefined],
      ['local.solidWasteUse', '%'],
      ['local.wasteHeatUse', '%'],
      ['local.waterReuse', '%'],
    ]);
  });
});
