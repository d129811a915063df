import { resolveRulebook, selectRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../support/records.js';
import { greenProduct, has } from '../support/cases.js';
import {
  met,
  proveOverlay,
  proveRulebook,
  type Row,
  row,
  rowsOver,
  type Trial,
  unknown,
  unmet,
} from '../support/proveRulebook.js';
import { clearOf, stated } from '../support/trials.js';
import {
  allKinds,
  become,
  evaluatedBy,
  evaluatorStaff,
  holding,
  negativeListOf2022,
  parkBasics,
} from './rows.js';

const national = ['national'];
const evaluated = { kinds: ['factory', 'park', 'supply-chain'] } as const;

const accidents: Trial[] = (['general', 'larger', 'major'] as const).map((grade) => {
  const verdict = grade === 'general' ? met : unmet;
  return verdict(
    `after a ${grade} accident of last year`,
    has({ incidents: [{ kind: 'environmental-accident', grade, on: '2025-06-01' }] }),
  );
});

// Sections 2 (A), 3 (rows 2016 and 2020), 5 (2017–2021), 9.2, 10.1 and 11.2 of the sheet.
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
  // Section 11.2: only standards of the ministry's list.
  row('product-standard', national, 'must', 'single', /绿色设计产品标准清单/, stated('product-standard'), {
    kinds: ['product'],
  }),
  // Section 9.2: an operating system is mandatory, its certificate is not.
  ...[
    ...['building-approvals', 'lawful-buildings', 'interior-materials', 'polluting-rooms', 'metering'],
    ...['lighting', 'systems-in-operation'],
  ].map((rule) => {
    return row(rule, national, 'must', 'primary', /586号/, stated(rule), {
      kinds: ['factory'],
      clause: '基本要求',
    });
  }),
  ...['saving-buildings', 'certified-systems', 'responsibility-report'].map((rule) => {
    return row(rule, national, 'in-principle', 'primary', /586号/, stated(rule), {
      kinds: ['factory'],
      clause: '预期性要求',
    });
  }),
  ...parkBasics(/586号/),
];

describe('the first regime', () => {
  proveRulebook('green-miit-2016-586', rows, { national: [...allKinds, greenProduct] });

  it('lasts from September 2016 to the call of 2022', () => {
    const { effective } = resolveRulebook(shelf, 'green-miit-2016-586');
    expect(effective).toEqual({ from: '2016-09', until: '2022-09-16' });
  });

  // Section 3, row 2020: 较大 accidents, and environmental events of level III (较大).
  it('bars accidents and environmental events of the grade larger, by the call of 2020', () => {
    const { rules } = resolveRulebook(shelf, 'green-miit-2016-586');
    const rule = rules.find(({ id }) => id === 'no-accident');
    expect(rule?.title['zh-CN']).toMatch(/较大及以上事故.*Ⅲ级/);
  });

  // Section 3, row 2019.
  it('has holders declare themselves by the end of April, and do what the list of January 2022 asks', () => {
    const { duties = [] } = resolveRulebook(shelf, 'green-miit-2016-586');
    expect(duties.map(({ every, by, citation }) => [every ?? by, citation.document])).toEqual([
      ['--04-30', '工信厅节函〔2019〕196号'],
      ['2022-04-30', '工信厅节函〔2022〕7号'],
      ['2022-07-15', '工信厅节函〔2022〕7号'],
    ]);
  });

  it('keeps the re-evaluation every three years to itself', () => {
    const told = shelf.filter(({ notes = [] }) => notes.some((note) => note['zh-CN'].includes('每三年')));
    expect(told.map(({ id }) => id)).toEqual(['green-miit-2016-586']);
  });
});

// Sections 3 (rows 2021 and 2022) and 5 (2022–2023) of the sheet.
describe('the call of 2022', () => {
  const said = ['must', 'primary', /〔2022〕235号/] as const;
  const own: readonly Row[] = [
    row('evaluator-staff', national, ...said, evaluatorStaff, evaluated),
    row('evaluator-standing', national, ...said, stated('evaluator-standing'), evaluated),
    row(
      'energy-benchmark',
      national,
      'in-principle',
      'primary',
      /〔2022〕235号/,
      stated('energy-benchmark'),
      {
        kinds: ['factory'],
      },
    ),
    // Units of the province list are recommended first.
    row('province-list', national, 'in-principle', 'primary', /〔2022〕235号/, [
      ...holding('provincial', 'national', 'local'),
    ]),
    ...negativeListOf2022,
  ];
  const cases = { national: [...allKinds, greenProduct] };
  proveOverlay('green-miit-2022-235', own, rowsOver(rows, own, ['no-accident']), cases);

  it('bars accidents of any grade in six cases, which the notice looks back on for three years', () => {
    const { rules } = resolveRulebook(shelf, 'green-miit-2022-235');
    expect(rules.filter(({ note }) => note?.en.startsWith('The call names six cases'))).toHaveLength(6);
    expect(rules.map(({ id }) => id)).not.toContain('no-accident');
  });

  it('asks for energy in principle and calls it no preference', () => {
    const { rules } = resolveRulebook(shelf, 'green-miit-2022-235');
    expect(rules.find(({ id }) => id === 'energy-benchmark')?.note?.['zh-CN']).not.toContain('优先');
  });

  it('adds the days of the list of January 2022, and the one day of its table', () => {
    const { duties = [] } = resolveRulebook(shelf, 'green-miit-2022-235');
    expect(duties.map(({ every, by, kinds }) => [every ?? by, kinds])).toEqual([
      ['--04-30', undefined],
      ['2023-04-30', undefined],
      ['--04-30', undefined],
      ['--01-15', ['factory']],
      ['--07-15', ['factory']],
    ]);
  });

  it('answers from its own day until the call of 2023', () => {
    const { effective, document } = resolveRulebook(shelf, 'green-miit-2022-235');
    expect(effective).toEqual({ from: '2022-09-16', until: '2023-07' });
    expect(document.date).toBe('2022-09-16');
    const select = (asOf: string) => {
      return selectRulebook(shelf, { scheme: 'green-manufacturing', jurisdiction: 'CN', asOf }).id;
    };
    expect(select('2022-09-15')).toBe('green-miit-2016-586');
    expect(select('2022-09-16')).toBe('green-miit-2022-235');
    expect(select('2023-01-01')).toBe('green-miit-2022-235');
    expect(select('2023-06-30')).toBe('green-miit-2022-235');
    for (const asOf of ['2023-07-01', '2023-07-26', '2023-07-30']) {
      expect(refusalOf(() => select(asOf))).toMatchObject({
        code: 'ambiguous-rulebook',
        info: { matches: ['green-miit-2022-235', 'green-miit-2023-202'] },
      });
    }
    expect(select('2023-08-01')).toBe('green-miit-2023-202');
  });
});
