import { checkPromotion, explainPromotion } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { asOf, type Case, greenFactory, has, type Patch, says, together } from '../support/cases.js';
import { met, proveRulebook, type Row, row, unknown, unmet } from '../support/proveRulebook.js';

const values = { carbonPerEnergy: 0.2, nonFossilShare: 95, electricity: 5, physicalNonFossilPower: 35 };
const given: Case = together(has({ local: values }), says('computing-facility', false))(greenFactory);

/** The figures of the full case but for some; `undefined` takes one away. */
const but = (more: Partial<Record<keyof typeof values, number | undefined>>): Patch => {
  const local = Object.entries({ ...values, ...more }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return has({ local: Object.fromEntries(local) });
};

const [list, title] = [['cultivating'], ['recognised']];
const said = ['must', 'single', /零碳工厂/] as const;

// Section 3 of the corrections.
const rows: readonly Row[] = [
  row('carbon-basic', list, ...said, [
    met('at 1.8', but({ carbonPerEnergy: 1.8 })),
    unmet('at 1.81', but({ carbonPerEnergy: 1.81 })),
    unknown('without the figure', but({ carbonPerEnergy: undefined })),
  ]),
  row('non-fossil-basic', list, ...said, [
    met('at 35 %', but({ nonFossilShare: 35 })),
    unknown('at 34.99 %, which the sources swap', but({ nonFossilShare: 34.99 })),
    unknown('at 30 %', but({ nonFossilShare: 30 })),
    unmet('at 29.99 %', but({ nonFossilShare: 29.99 })),
    met(
      'at 30 % when the text says so',
      together(but({ nonFossilShare: 30 }), says('basic-non-fossil-is-30', true)),
    ),
    unmet(
      'at 34 % when the text says 35',
      together(but({ nonFossilShare: 34 }), says('basic-non-fossil-is-30', false)),
    ),
  ]),
  row('carbon-target', title, ...said, [
    met('at 0.2', but({ carbonPerEnergy: 0.2 })),
    unmet('at 0.21', but({ carbonPerEnergy: 0.21 })),
    unknown('without the figure', but({ carbonPerEnergy: undefined })),
  ]),
  row('non-fossil-target', title, ...said, [
    met('at 95 %', but({ nonFossilShare: 95 })),
    unmet('at 94.99 %', but({ nonFossilShare: 94.99 })),
    unknown('without the figure', but({ nonFossilShare: undefined })),
  ]),
  row('physical-power', title, ...said, [
    met('at 35 %', but({ physicalNonFossilPower: 35 })),
    unknown('at 32 %', but({ physicalNonFossilPower: 32 })),
    unmet('at 29 %', but({ physicalNonFossilPower: 29 })),
    met('at 29 % of less than 5 GWh', but({ physicalNonFossilPower: 29, electricity: 4.99 })),
    met(
      'in a computing facility',
      together(but({ physicalNonFossilPower: 0 }), says('computing-facility', true)),
    ),
    unknown('without the figure', but({ physicalNonFossilPower: undefined })),
  ]),
];

describe('the zero-carbon factory', () => {
  const rulebook = resolveRulebook(shelf, 'zero-carbon-factory-2026');
  proveRulebook('zero-carbon-factory-2026', rows, { cultivating: [given], recognised: [given] });

  it('rests on one source, which every report says', () => {
    for (const to of ['cultivating', 'recognised']) {
      const report = checkPromotion(given, { rulebook, to, asOf: '2026-08-01' });
      const told = (locale: string) => explainPromotion(report, { locale, format: 'text' });
      expect(told('en')).toMatch(/one source/);
      expect(told('en').trimEnd()).toMatch(/Every rule of this report rests on one source.*$/);
      expect(told('zh-CN')).toMatch(/每条规则仅有一处来源/);
      expect(told('zh-TW')).toMatch(/每條規則僅有一處來源/);
    }
    const other = checkPromotion(greenFactory, {
      rulebook: resolveRulebook(shelf, 'green-miit-2024-13'),
      to: 'national',
      asOf,
    });
    expect(explainPromotion(other, { locale: 'en', format: 'text' })).not.toMatch(
      /Every rule of this report/,
    );
  });
});
