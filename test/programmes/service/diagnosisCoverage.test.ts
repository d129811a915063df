import {
  type Diagnosis,
  type DiagnosisDimension,
  diagnosisCoverage,
  type Project,
  printedShare,
  projectFunnel,
} from 'green-manufacturing-registry/programme';
import { parseQuantity, targets, trackTarget } from 'green-manufacturing-registry/target';
import { describe, expect, test } from 'vitest';

const asOf = '2024-12-09';
const diagnosis = (id: string, enterprise: string, more: Partial<Diagnosis> = {}): Diagnosis => ({
  kind: 'diagnosis',
  id,
  of: 'renovation',
  enterprise,
  stages: [{ stage: 'visited', on: '2024-05-06' }],
  ...more,
});
const at = (stage: Diagnosis['stages'][number]['stage'], on: string) => ({ stages: [{ stage, on }] });

describe('diagnosisCoverage', () => {
  const diagnoses = [
    diagnosis('d1', 'e1', {
      division: '120116',
      industry: 'C38',
      provider: 's1',
      chains: ['new-energy', 'aerospace'],
    }),
    diagnosis('d2', 'e1', { of: 'energy', division: '120116', provider: 's2' }),
    diagnosis('d3', 'e2', { division: '120114', sector: 'equipment', ...at('visited', '2024-12') }),
    diagnosis('d4', 'e3', at('planned', '2024-06-01')),
    diagnosis('d5', 'e4', at('plan-delivered', '2024-06-01')),
    diagnosis('d6', 'e5', at('visited', '2024-12-10')),
  ];

  test('counts a firm once, its diagnoses each, and leaves open what a blurred day leaves open', () => {
    const { enterprises, activities, repeated } = diagnosisCoverage(diagnoses, { asOf });
    expect([enterprises, activities, repeated]).toEqual([
      { total: 2, uncertain: 1 },
      { total: 3, uncertain: 1 },
      [{ enterprise: 'e1', times: 2 }],
    ]);
  });

  test('counts from the stage that is asked for, and the kinds that are', () => {
    const count = (query: object) => {
      const { enterprises } = diagnosisCoverage(diagnoses, { asOf, ...query });
      return [enterprises.total, enterprises.uncertain];
    };
    expect(count({ reached: 'planned' })).toEqual([3, 1]);
    expect(count({ reached: 'plan-delivered' })).toEqual([1, 0]);
    expect(count({ kinds: ['energy'] })).toEqual([1, 0]);
    expect(count({ kinds: [] })).toEqual([0, 0]);
  });

  test.each<[DiagnosisDimension, [string | null | undefined, number][]]>([
    [
      'division',
      [
        ['120114', 0],
        ['120116', 1],
        [null, 1],
      ],
    ],
    [
      'industry',
      [
        ['C38', 1],
        [null, 2],
      ],
    ],
    [
      'sector',
      [
        ['equipment', 0],
        [null, 2],
      ],
    ],
    [
      'chain',
      [
        ['aerospace', 1],
        ['new-energy', 1],
        [null, 2],
      ],
    ],
    [
      'of',
      [
        ['energy', 1],
        ['renovation', 2],
      ],
    ],
    [
      'provider',
      [
        ['s1', 1],
        ['s2', 1],
        [null, 1],
      ],
    ],
  ])('groups by %s, and what is not stated last', (dimension, groups) => {
    const found = diagnosisCoverage(diagnoses, { asOf, by: [dimension] }).groups;
    expect(found.map(({ key, enterprises }) => [key[dimension], enterprises.total])).toEqual(groups);
  });

  test('feeds the target of diagnosing all, and has a range where the population is bounded', () => {
    const population = parseQuantity('6000余家');
    const target = targets.find(({ id }) => id === 'tianjin-diagnosis');
    if (!population || !target) throw new Error('not shipped');
    const { observed, share } = diagnosisCoverage(diagnoses, {
      asOf,
      population: { ...population, atMost: 6999 },
    });
    expect(observed).toEqual({ figure: { total: 2, uncertain: 1 }, on: asOf, population });
    expect(trackTarget(target, null, { asOf, observed }).verdict).toBe('not-met');
    expect(share?.range).toEqual({ atLeast: 200 / 6999, atMost: 300 / 6000 });
    expect(diagnosisCoverage(diagnoses, { asOf }).share).toBeNull();
  });
});

describe('printedShare', () => {
  const printed = (text: string) => {
    const read = parseQuantity(text);
    if (!read) throw new Error(text);
    return read;
  };

  test.each([
    ['400余家', '6000余家'],
    ['400家', '6000余家'],
    ['近400家', '6000家'],
    ['约400家', '6000家'],
    ['400家', '不足6000家'],
  ])('%s of %s is 6.7 %% of the printed numbers, open at both ends', (part, whole) => {
    const share = printedShare(printed(part), printed(whole));
    expect(share?.value).toBeCloseTo(6.667, 3);
    expect([share?.open, share?.range]).toEqual([['below', 'above'], null]);
  });

  test.each([
    ['6000余家', { atMost: 5000 }],
    ['6000家', { atMost: 5999 }],
    ['6000余家', { atLeast: 7000, atMost: 6500 }],
  ])('of %s is refused where the bounds of the caller cross', (text, bounds) => {
    const whole = { ...printed(text), ...bounds };
    expect(() => printedShare(printed('400家'), whole)).toThrow(
      expect.objectContaining({
        code: 'invalid-query',
        info: expect.objectContaining({ field: 'population.atMost' }),
      }),
    );
  });

  test('has a range where words or the caller bound both numbers at both ends', () => {
    expect(printedShare(printed('400家'), printed('8000家'))).toEqual({
      value: 5,
      open: [],
      range: { atLeast: 5, atMost: 5 },
    });
    const part = { ...printed('400余家'), atMost: 500 };
    const whole = { ...printed('近8000家'), atLeast: 5000 };
    expect(printedShare(part, whole)?.range).toEqual({ atLeast: 5, atMost: 10 });
  });

  test('shows that a part is larger than its whole, at both ends', () => {
    const hundredFifty = { value: 150, open: [], range: { atLeast: 150, atMost: 150 } };
    expect(printedShare(printed('3家'), printed('2家'))).toEqual(hundredFifty);
    expect(printedShare(printed('5家'), { ...printed('4余家'), atMost: 8 })).toEqual({
      value: 125,
      open: [],
      range: { atLeast: 62.5, atMost: 125 },
    });
  });

  test('is none of nothing', () => {
    expect(printedShare(printed('5家'), printed('0家'))).toBeNull();
    expect(printedShare(printed('5家'), { ...printed('近10家'), atLeast: 0 })?.range).toBeNull();
  });
});

describe('projectFunnel', () => {
  const project = (id: string, ...stages: NonNullable<Project['stages']>): Project => ({
    kind: 'project',
    id,
    enterprise: 'e1',
    name: id,
    stages,
  });
  const projects = [
    project('p1', { stage: 'started', on: '2024-07-01' }, { stage: 'completed', on: '2024-12' }),
    project('p2', { stage: 'accepted', on: '2024-11-30' }),
    project('p3'),
    { kind: 'project', id: 'p5', enterprise: 'e1', name: 'p5' } as const,
  ];
  const table = (diagnoses: Diagnosis[], query: object = {}) =>
    projectFunnel(diagnoses, projects, { asOf, ...query }).steps.map(
      ({ step, enterprises, projects: own }) => [
        step,
        enterprises.total,
        enterprises.uncertain,
        own?.total ?? null,
        own?.uncertain ?? null,
      ],
    );

  test('counts who got a project, began and completed one; acceptance shows completion', () => {
    const diagnoses = [
      diagnosis('d1', 'e1', { projects: ['p1', 'p2'] }),
      diagnosis('d2', 'e1', { projects: ['p1'] }),
      diagnosis('d3', 'e2', { projects: ['p3', 'p5'] }),
      diagnosis('d4', 'e3'),
    ];
    expect(table(diagnoses)).toEqual([
      ['diagnosed', 3, 0, null, null],
      ['with-project', 2, 0, 4, 0],
      ['started', 1, 0, 2, 0],
      ['completed', 1, 0, 1, 1],
    ]);
  });

  test('is uncertain where the diagnosis is, and names projects that no record holds', () => {
    const diagnoses = [diagnosis('d1', 'e1', { projects: ['p2', 'lost'], ...at('visited', '2024-12') })];
    expect(table(diagnoses)).toEqual([
      ['diagnosed', 0, 1, null, null],
      ['with-project', 0, 1, 0, 2],
      ['started', 0, 1, 0, 1],
      ['completed', 0, 1, 0, 1],
    ]);
    const funnel = projectFunnel(diagnoses, projects, { asOf });
    expect(funnel.unknownProjects).toEqual(['lost']);
    expect(funnel.steps[1]?.fromPrevious).toBeNull();
    expect(table(diagnoses, { kinds: ['digital'] })[0]).toEqual(['diagnosed', 0, 0, null, null]);
    expect(table(diagnoses, { reached: 'plan-delivered' })[0]).toEqual(['diagnosed', 0, 0, null, null]);
  });

  test('has rates of enterprises alone', () => {
    const diagnoses = ['e1', 'e2', 'e3', 'e4'].map((enterprise) =>
      diagnosis(enterprise, enterprise, enterprise === 'e1' ? { projects: ['p2', 'p3'] } : {}),
    );
    const rates = projectFunnel(diagnoses, projects, { asOf }).steps.map(({ fromPrevious, fromFirst }) => [
      fromPrevious?.value,
      fromFirst?.value,
    ]);
    expect(rates).toEqual([
      [undefined, undefined],
      [25, 25],
      [100, 25],
      [100, 25],
    ]);
  });
});

test('two diagnoses of one id are refused and not counted twice', () => {
  const stages = [{ stage: 'visited' as const, on: '2024-05-06' }];
  const one: Diagnosis = { kind: 'diagnosis', id: 'd1', of: 'energy', enterprise: 'e1', stages };
  expect(() => diagnosisCoverage([one, { ...one }], { asOf: '2024-12-09' })).toThrow(
    expect.objectContaining({ code: 'invalid-record', info: expect.objectContaining({ position: 2 }) }),
  );
});
