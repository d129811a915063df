import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { greenProduct, has } from '../support/cases.js';
import { met, proveRulebook, type Row, row, type Trial, unknown, unmet } from '../support/proveRulebook.js';
import { clearOf, stated } from '../support/trials.js';
import { allKinds, become, evaluatedBy } from './rows.js';

const national = ['national'];
const evaluated = { kinds: ['factory', 'park', 'supply-chain'] } as const;
const park = { kinds: ['park'] } as const;
const required = ['must', 'primary', /586号/] as const;
const encouraged = ['in-principle', 'primary', /586号/] as const;

const audited = (auditedKeyEnterprises: number) => has({ auditedKeyEnterprises, keyEnterprises: 12 });

const accidents: Trial[] = (['general', 'larger', 'major'] as const).map((grade) => {
  const verdict = grade === 'general' ? met : unmet;
  return verdict(
    `after a ${grade} accident of last year`,
    has({ incidents: [{ kind: 'environmental-accident', grade, on: '2025-06-01' }] }),
  );
});

// Sections 2 (A), 3 (rows 2016 and 2020), 5 (2017–2021) and 10.1 of the sheet.
const rows: readonly Row[] = [
  row(
    'kind',
    national,
    'must',
    'several',
    /586号/,
    [
      met('for a product, too', become(greenProduct)),
      ...allKinds.map((one) => met(`for a ${one.unit.kind}`, become(one))),
    ],
    { alwaysKnown: true, neverUnmet: true },
  ),
  row(
    'third-party-evaluation',
    national,
    'must',
    'several',
    /586号/,
    [
      met('when a third party evaluated', evaluatedBy({})),
      unmet(
        'when the unit alone evaluated itself',
        has({ evaluation: { by: 'self', staff: 10, seniorStaff: 5 } }),
      ),
      unknown('when nobody tells who evaluated', has({ evaluation: undefined }), {
        'evaluator-staff': 'unknown',
      }),
    ],
    evaluated,
  ),
  row(
    'evaluator-staff',
    national,
    'must',
    'single',
    /586号/,
    [
      met('with 10 persons, 5 of them senior', evaluatedBy({ staff: 10, seniorStaff: 5 })),
      unmet('with 9 persons', evaluatedBy({ staff: 9, seniorStaff: 9 })),
      unmet('with 10 persons, 4 of them senior', evaluatedBy({ staff: 10, seniorStaff: 4 })),
      unmet('with 12 persons, 5 of them senior', evaluatedBy({ staff: 12, seniorStaff: 5 })),
      met('with 12 persons, 6 of them senior', evaluatedBy({ staff: 12, seniorStaff: 6 })),
      unknown('without the number of senior persons', evaluatedBy({ staff: 10, seniorStaff: undefined })),
    ],
    evaluated,
  ),
  row('evaluator-standing', national, 'must', 'single', /586号/, stated('evaluator-standing'), evaluated),
  // The call of 2020: larger and above accidents in three years.
  row('no-accident', national, 'must', 'primary', /2020/, [
    ...clearOf([{ kind: 'safety-accident', grade: 'larger' }], []),
    ...accidents,
  ]),
  row('park-law', national, ...required, stated('park-law'), park),
  row('park-pollution', national, ...required, stated('park-pollution'), park),
  row('park-environment', national, ...required, stated('park-environment'), park),
  row(
    'park-audits',
    national,
    ...required,
    [
      met('when all 12 key enterprises were audited', audited(12)),
      unmet('when 11 of them were', audited(11)),
      unknown('without the number audited', has({ auditedKeyEnterprises: undefined })),
      unknown('without the number of key enterprises', has({ keyEnterprises: undefined })),
    ],
    park,
  ),
  row('park-elimination', national, ...required, stated('park-elimination'), park),
  row(
    'park-staff',
    national,
    ...required,
    [
      unmet('with one full-time person', has({ fullTimeStaff: 1 })),
      met('with two', has({ fullTimeStaff: 2 })),
      met('with three', has({ fullTimeStaff: 3 })),
      unknown('with a number that nobody tells', has({ fullTimeStaff: undefined })),
    ],
    park,
  ),
  row('park-systems', national, ...encouraged, stated('park-systems'), park),
  row('park-renewables', national, ...encouraged, stated('park-renewables'), park),
];

describe('the first regime', () => {
  proveRulebook('green-miit-2016-586', rows, { national: [...allKinds, greenProduct] });

  it('lasts from September 2016 to the end of 2022', () => {
    const { effective } = resolveRulebook(shelf, 'green-miit-2016-586');
    expect(effective).toEqual({ from: '2016-09', until: '2023-01-01' });
  });

  it('keeps the re-evaluation every three years to itself', () => {
    const told = shelf.filter(({ notes = [] }) => notes.some((note) => note['zh-CN'].includes('每三年')));
    expect(told.map(({ id }) => id)).toEqual(['green-miit-2016-586']);
  });
});
