import type { UnitKind } from 'green-manufacturing-registry';
import type { Evidence } from 'green-manufacturing-registry/rulebook';
import { park, step } from '../../../support/records.js';
import {
  type Case,
  greenFactory,
  greenPark,
  greenProduct,
  greenSupplyChain,
  has,
  held,
  incomplete,
  type Patch,
  removedOn,
  stood,
  together,
} from '../support/cases.js';
import { met, type Row, row, type Trial, unknown, unmet } from '../support/proveRulebook.js';
import { clearOf, stated } from '../support/trials.js';

export const every = ['local', 'provincial', 'national'];
export const allKinds: readonly Case[] = [greenFactory, greenPark, greenSupplyChain];

export const become =
  (other: Case): Patch =>
  () =>
    other;

/** Factories, parks and supply-chain enterprises; since 2023 no products. */
export const threeKinds: readonly Trial[] = [
  met('for a factory', become(greenFactory)),
  met('for a park', become(greenPark)),
  unmet('for a product', become(greenProduct), { 'kind-called': 'unmet' }),
];

/** The title before the national one. */
export function holding(tier: string, above: string, below?: string): Trial[] {
  const title = (at: string, stage: Parameters<typeof step>[1] = 'recognised', unit = 'u1') => {
    return held(step(unit, stage, at, '2024-05-20'));
  };
  return [
    met(`with the ${tier} title`, title(tier)),
    met(`with the ${above} title`, title(above)),
    unmet('without any title', held()),
    ...(below === undefined ? [] : [unmet(`with the ${below} title`, title(below))]),
    unmet(`as a cultivation object of the ${tier} tier`, title(tier, 'pooled')),
    unmet(`in the public notice of the ${tier} tier`, title(tier, 'publicised')),
    unmet(`with the ${tier} title of another unit`, title(tier, 'recognised', 'u2')),
    unknown('when titles may be missing from the record', together(held(), incomplete), {
      'not-removed': 'unknown',
    }),
  ];
}

const article15 = ['must', 'primary', /13号/] as const;

/** The rules that look at incidents: who does not list them leaves all of them open. */
const aboutIncidents = [
  'normal-operation',
  'no-accident-or-violation',
  'no-inspection-problem',
  'no-open-rectification',
  'no-judgment-defaulter',
  'no-removal-case',
];

/** The six cases of Art. 15 (section 4.1), in its order. */
export const negativeList: readonly Row[] = (() => {
  const one = (
    rule: string,
    incidents: Parameters<typeof clearOf>[0],
    proof?: RegExp,
    more: readonly Trial[] = [],
  ) => {
    return row(rule, every, ...article15, [...clearOf(incidents, aboutIncidents), ...more], {
      for: 'both',
      clause: 'Art. 15',
      ...(proof && { proof }),
    });
  };
  return [
    one(
      'normal-operation',
      [{ kind: 'deregistration' }, { kind: 'stoppage' }],
      /营业执照/,
      // 且未移出: only who is on the list now. The other way round stands in negativeList.test.ts.
      [
        unmet(
          'while on the list of abnormal operation',
          stood({ kind: 'abnormal-operation-list', on: '2020-05-01', ongoing: true }),
        ),
        unmet(
          'when put on the list of abnormal operation the day before',
          stood({ kind: 'abnormal-operation-list', on: '2026-02-28', ongoing: true }),
        ),
      ],
    ),
    one(
      'no-accident-or-violation',
      [
        { kind: 'safety-accident', grade: 'general' },
        { kind: 'network-or-data-safety-accident' },
        { kind: 'quality-accident', grade: 'general' },
        { kind: 'environmental-accident', grade: 'general' },
        { kind: 'tax-evasion' },
        { kind: 'violation' },
      ],
      /信用中国.*国家企业信用信息公示系统/,
    ),
    row(
      'not-removed',
      every,
      ...article15,
      [
        met('without a removal', removedOn('2019-12-31', 'u2')),
        unmet('the day after a removal', removedOn('2026-02-28')),
        unmet('on the last day of the three years', removedOn('2023-03-02')),
        met('three years to the day after a removal', removedOn('2023-03-01')),
        met('when a removal is announced for tomorrow', removedOn('2026-03-02')),
        unknown('when removals may be missing from the record', incomplete),
      ],
      { clause: 'Art. 15' },
    ),
    one('no-inspection-problem', [{ kind: 'inspection-problem' }]),
    one('no-open-rectification', [{ kind: 'energy-supervision-rectification' }]),
    one('no-judgment-defaulter', [{ kind: 'judgment-defaulter' }], /zxgk\.court\.gov\.cn/),
  ];
})();

/** The same six cases in the call of 2022, which is about applicants and names no proofs. */
export const negativeListOf2022: readonly Row[] = negativeList.map(
  ({ proof: _, clause: __, for: ___, ...one }) => ({
    ...one,
    tiers: ['national'],
    document: /〔2022〕235号/,
    trials: one.trials.map((trial) => ({
      ...trial,
      others: Object.fromEntries(
        Object.entries(trial.others ?? {}).filter(([id]) => id !== 'no-removal-case'),
      ),
    })),
  }),
);

/** More than half of the value added: at, just below and just above. */
const industryShare: Trial[] = (() => {
  const at = (industrialValueAdded: number) => has({ industrialValueAdded, valueAdded: 100 });
  return [
    unmet('at 49.99 %', at(49.99)),
    unmet('at 50 %', at(50)),
    met('at 50.01 %', at(50.01)),
    unknown('without the industrial value added', has({ industrialValueAdded: undefined })),
    unknown('without the whole value added', has({ valueAdded: undefined })),
  ];
})();

/** Section 10.1: eight basic requirements of a park, the last two encouraged. */
export function parkBasics(document: RegExp): Row[] {
  const kinds = { kinds: ['park'] } as const;
  const required = ['must', 'primary', document] as const;
  const encouraged = ['in-principle', 'primary', document] as const;
  const national = ['national'];
  const audited = (auditedKeyEnterprises: number) => has({ auditedKeyEnterprises, keyEnterprises: 12 });
  return [
    row('park-law', national, ...required, stated('park-law'), kinds),
    row('park-pollution', national, ...required, stated('park-pollution'), kinds),
    row('park-environment', national, ...required, stated('park-environment'), kinds),
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
      kinds,
    ),
    row('park-elimination', national, ...required, stated('park-elimination'), kinds),
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
      kinds,
    ),
    row('park-systems', national, ...encouraged, stated('park-systems'), kinds),
    row('park-renewables', national, ...encouraged, stated('park-renewables'), kinds),
  ];
}

/** Section 5, column 2022–2023: ten persons with a middle title or above, five of them senior. */
export const evaluatorStaff: readonly Trial[] = (() => {
  const staffed = (staff?: number, seniorStaff?: number) => {
    return evaluatedBy({ nationalProjects: 15, staff, seniorStaff });
  };
  return [
    met('with 10 persons, 5 of them senior', staffed(10, 5)),
    met('with 11 persons, 5 of them senior', staffed(11, 5)),
    unmet('with 9 persons', staffed(9, 5)),
    unmet('with 4 senior persons', staffed(10, 4)),
    unknown('without the number of senior persons', staffed(10, undefined)),
    unknown('without the number of persons', staffed(undefined, 5)),
  ];
})();

/** What the calls and Art. 8 ask of a park. */
export const parkRows: Readonly<Record<string, readonly Trial[]>> = {
  'industry-share': industryShare,
  boundary: stated('boundary'),
  'managing-body': stated('managing-body'),
  'province-level': [
    ...(['national', 'provincial'] as const).map((administrativeRank) =>
      met(`for a ${administrativeRank} park`, ranked({ administrativeRank })),
    ),
    ...(['municipal', 'county'] as const).map((administrativeRank) =>
      unmet(`for a ${administrativeRank} park`, ranked({ administrativeRank })),
    ),
    unknown('for a park of unknown rank', ranked({})),
  ],
};

function ranked(more: Parameters<typeof park>[1]): Patch {
  return (given) => ({ ...given, unit: park(given.unit.id, { members: ['m1', 'm2'], ...more }) });
}

/** At most 15 national projects of the evaluator, in a year (13号) or a batch (202号). */
export const evaluatorCap: readonly Trial[] = (() => {
  const at = (nationalProjects: number) => {
    return has({ evaluation: { by: 'third-party', nationalProjects, staff: 10, seniorStaff: 5 } });
  };
  return [
    met('with 14 projects', at(14)),
    met('with 15 projects', at(15)),
    unmet('with 16 projects', at(16)),
    unknown('with a number of projects that nobody tells', evaluatedBy({})),
    unknown('when nobody tells who evaluated', has({ evaluation: undefined }), {
      'evaluator-staff': 'unknown',
      'third-party-evaluation': 'unknown',
    }),
  ];
})();

export function evaluatedBy(more: Partial<NonNullable<Evidence['evaluation']>>): Patch {
  return has({ evaluation: { by: 'third-party', staff: 10, seniorStaff: 5, ...more } });
}

/** A condition of a cultivation object (培育对象), stated by the applicant. Art. 7: S1 for the number; Art. 8, 9: P. */
function cultivation(rule: string, kind: UnitKind, clause: string): Row {
  const confidence = clause.startsWith('Art. 7') ? 'single' : 'primary';
  return row(rule, every, 'must', confidence, /13号/, stated(rule), { kinds: [kind], clause });
}

/** Sections 4 and 4.1 of the sheet. */
export const rowsOf2024: readonly Row[] = [
  row('kind', every, 'must', 'primary', /13号/, threeKinds, { clause: 'Art. 3', alwaysKnown: true }),
  row('province-list', ['national'], 'must', 'several', /13号/, holding('provincial', 'national', 'local'), {
    kinds: ['factory'],
    clause: 'Art. 11, 12',
  }),
  ...negativeList,
  cultivation('legal-entity', 'factory', 'Art. 7'),
  cultivation('real-production', 'factory', 'Art. 7'),
  cultivation('lawful-operation', 'factory', 'Art. 7'),
  cultivation('good-operation', 'factory', 'Art. 7'),
  cultivation('accepts-supervision', 'factory', 'Art. 7'),
  cultivation('factory-standard', 'factory', 'Art. 7, 14'),
  // Guangdong's and Zhongshan's texts repeat these three.
  ...['industry-share', 'boundary', 'managing-body'].map((rule) => {
    return row(rule, every, 'must', 'primary', /13号/, parkRows[rule] ?? [], {
      kinds: ['park'],
      clause: 'Art. 8',
    });
  }),
  cultivation('main-function', 'park', 'Art. 8'),
  cultivation('cultivation-plan', 'park', 'Art. 8'),
  cultivation('park-standard', 'park', 'Art. 8'),
  cultivation('chain-legal-entity', 'supply-chain', 'Art. 9'),
  cultivation('chain-influence', 'supply-chain', 'Art. 9'),
  cultivation('own-green-factory', 'supply-chain', 'Art. 9'),
  cultivation('supplier-plan', 'supply-chain', 'Art. 9'),
  cultivation('chain-accepts-supervision', 'supply-chain', 'Art. 9'),
  cultivation('chain-index', 'supply-chain', 'Art. 9, 14'),
  // A preference.
  row('energy-benchmark', ['national'], 'in-principle', 'single', /13号/, stated('energy-benchmark'), {
    kinds: ['factory'],
    clause: 'Art. 14',
  }),
  row(
    'evaluator-projects',
    ['national'],
    'must',
    'primary',
    /13号/,
    [...evaluatorCap, met('when the unit evaluates itself', has({ evaluation: { by: 'self' } }))],
    { clause: 'Art. 20' },
  ),
  row(
    'no-removal-case',
    every,
    'must',
    'inferred',
    /13号/,
    (['safety-accident', 'quality-accident', 'environmental-accident'] as const).flatMap((kind) => {
      const anyAccident = { 'no-accident-or-violation': 'unmet' } as const;
      const after = (more: object) => has({ incidents: [{ kind, on: '2025-06-01', ...more }] });
      return [
        met(`without any ${kind}`, has({ incidents: [] })),
        met(`after a general ${kind}`, after({ grade: 'general' }), anyAccident),
        met(`after a larger ${kind}`, after({ grade: 'larger' }), anyAccident),
        unmet(`after a major ${kind}`, after({ grade: 'major' }), anyAccident),
        unmet(`after an especially major ${kind}`, after({ grade: 'especially-major' }), anyAccident),
        unknown(`after a ${kind} of unknown grade`, after({}), anyAccident),
      ];
    }),
    { for: 'holders', clause: 'Art. 18' },
  ),
];
