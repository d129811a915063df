import type { RegistryEvent, TitleEvent } from 'green-manufacturing-registry';
import { type Round, stageFunnel } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { factory, park, recognised, refusalOf, removed, step } from '../../support/records.js';

const units = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
  factory(id, { division: id === 'f' ? '130102' : '120115' }),
);

const listYear = { listYear: 2024 };
const at = (unit: string, stage: TitleEvent['stage'], on: string, more: Partial<TitleEvent> = listYear) =>
  step(unit, stage, 'national', on, more);

/** Five apply, four are recommended, three publicised, two recognised; one is refused by the experts, one after public notice. */
const events: TitleEvent[] = [
  ...['a', 'b', 'c', 'd', 'e'].map((unit) => at(unit, 'applied', '2024-06-01')),
  ...['a', 'b', 'c', 'd'].map((unit) => at(unit, 'recommended', '2024-07-20')),
  at('e', 'rejected', '2024-07-20', { ...listYear, reason: '材料不全' }),
  ...['a', 'b', 'c'].map((unit) => at(unit, 'publicised', '2025-01-03')),
  ...['a', 'b'].map((unit) => at(unit, 'recognised', '2025-01-22')),
  at('c', 'rejected', '2025-01-22'),
];

const round: Round = { scheme: 'green-manufacturing', asOf: '2025-12-31', period: { listYear: 2024 } };
const funnel = (more: Partial<Round> = {}, of: RegistryEvent[] = events) =>
  stageFunnel({ units, events: of }, { ...round, ...more });
const totals = (more: Partial<Round> = {}, of: RegistryEvent[] = events) =>
  funnel(more, of).stages.map(({ total, uncertain }) => [total, uncertain]);
const ids = (cases: readonly { bearer: { id: string } }[]) => cases.map(({ bearer }) => bearer.id);

describe('a round', () => {
  it('applied, recommended, publicised, recognised: how many, at which rates', () => {
    const { stages, rejected } = funnel();
    expect(stages.map(({ stage, total, recorded }) => [stage, total, recorded])).toEqual([
      ['applied', 5, 5],
      ['recommended', 4, 4],
      ['publicised', 3, 3],
      ['recognised', 2, 2],
    ]);
    expect(stages.map(({ fromPrevious }) => fromPrevious?.value ?? null)).toEqual([
      null,
      80,
      75,
      (100 * 2) / 3,
    ]);
    expect(stages.map(({ fromFirst }) => fromFirst?.value ?? null)).toEqual([null, 80, 60, 40]);
    expect(rejected).toEqual({ total: 2, uncertain: 0 });
  });

  it('says who is where, and where the rejected were', () => {
    const { stages, cases } = funnel();
    expect(stages.map(({ here, rejectedHere }) => [ids(here), ids(rejectedHere)])).toEqual([
      [[], ['e']],
      [['d'], []],
      [[], ['c']],
      [['a', 'b'], []],
    ]);
    expect(cases.find(({ bearer }) => bearer.id === 'e')).toMatchObject({
      tier: 'national',
      project: null,
      stage: 'applied',
      rejected: 'yes',
      steps: [
        { stage: 'applied', on: '2024-06-01' },
        { stage: 'rejected', on: '2024-07-20', reason: '材料不全' },
      ],
    });
  });

  it('stood so far on an earlier day', () => {
    expect(totals({ asOf: '2025-01-10' })).toEqual([
      [5, 0],
      [4, 0],
      [3, 0],
      [0, 0],
    ]);
    expect(funnel({ asOf: '2025-01-10' }).rejected.total).toBe(1);
    expect(totals({ asOf: '2024-01-01' }).flat()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('has no rates where nobody began', () => {
    expect(funnel({ period: { listYear: 2020 } }).stages.map(({ fromFirst }) => fromFirst)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('counts who got further at the stages before, though no record of those was kept', () => {
    const { stages } = funnel({}, [...events, at('f', 'recognised', '2025-01-22')]);
    expect(stages.map(({ total, recorded }) => [total, recorded])).toEqual([
      [6, 5],
      [5, 4],
      [4, 3],
      [3, 3],
    ]);
  });

  it('goes on where the unit is renamed, and does not end with a removal in a later year', () => {
    const later = [...events, removed('a', 'national', '2026-03-11', { listYear: 2025 })];
    expect(totals({ asOf: '2026-12-31' }, later)).toEqual(totals());
  });

  it('is that of its district', () => {
    const more = [...events, at('f', 'applied', '2024-06-01')];
    expect(totals({ where: { division: '120000' } }, more)[0]).toEqual([5, 0]);
    expect(totals({}, more)[0]).toEqual([6, 0]);
  });

  it('shows the stages that are asked for', () => {
    const { stages } = stageFunnel({ units, events }, { ...round, stages: ['recommended', 'accepted'] });
    expect(stages.map(({ stage, total }) => [stage, total])).toEqual([
      ['recommended', 4],
      ['accepted', 0],
    ]);
    expect(stageFunnel({ units, events }, { ...round, stages: [] }).stages).toEqual([]);
  });
});

describe('what is not known of a round', () => {
  it('leaves open whether a case without a list year belongs to it', () => {
    const unsaid = [...events, at('f', 'applied', '2024-06-01', {})];
    expect(totals({}, unsaid)[0]).toEqual([5, 1]);
    const said = [...unsaid, at('f', 'recognised', '2025-01-22')];
    expect(totals({}, said)[0]).toEqual([6, 0]);
    const other = [...unsaid, at('f', 'recognised', '2026-03-11', { listYear: 2025 })];
    expect(totals({ asOf: '2026-12-31' }, other)[0]).toEqual([5, 1]);
  });

  it('leaves open a step whose day may lie ahead', () => {
    const blurred = [...events, at('d', 'publicised', '2025-01')];
    expect(totals({ asOf: '2025-01-10' }, blurred)[2]).toEqual([3, 1]);
    const refused = [...events, at('d', 'rejected', '2025-12')];
    expect(funnel({ asOf: '2025-12-10' }, refused).rejected).toEqual({ total: 2, uncertain: 1 });
    const applied = [at('f', 'applied', '2024-06')];
    expect(funnel({ asOf: '2024-06-10' }, applied).cases).toMatchObject([{ certain: false, stage: null }]);
  });
});

describe('rounds after one another', () => {
  const again = [
    ...events,
    at('e', 'applied', '2025-06-01', { listYear: 2025 }),
    at('e', 'recognised', '2026-03-11', { listYear: 2025 }),
  ];

  it('keep apart who was refused and applies again', () => {
    const later = { asOf: '2026-12-31', period: { listYear: 2025 } };
    expect(totals(later, again)).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(funnel(later, again).rejected.total).toBe(0);
    expect(totals({ asOf: '2026-12-31' }, again)).toEqual(totals());
  });

  it('may be told by the days on which cases began, whenever they were decided', () => {
    const begun = (from: string, until: string) =>
      totals({ asOf: '2026-12-31', period: { from, until } }, again).map(([total]) => total);
    expect(begun('2024-01-01', '2025-01-01')).toEqual([5, 4, 3, 2]);
    expect(begun('2025-01-01', '2026-01-01')).toEqual([1, 1, 1, 1]);
    expect(begun('2026-01-01', '2027-01-01')).toEqual([0, 0, 0, 0]);
  });

  it('are as they were known', () => {
    const known = events.map((event) => ({
      ...event,
      recordedAt: event.on < '2025-01-20' ? '2025-01-10' : '2025-02-01',
    }));
    expect(totals({ knownAt: '2025-01-15' }, known)[3]).toEqual([0, 0]);
    expect(totals({ knownAt: '2025-02-01' }, known)[3]).toEqual([2, 0]);
  });

  it('take nothing from another tier or project of the same unit', () => {
    const other = [
      ...events,
      step('a', 'rejected', 'provincial', '2024-08-01', listYear),
      recognised('a', 'advanced', '2024-08-01', { scheme: 'smart-factory', ...listYear }),
    ];
    expect(totals({ where: { tier: 'national' } }, other)).toEqual(totals());
  });
});

describe('a round that cannot be meant', () => {
  const source = {
    units: [park('p1')],
    events: [step('p1', 'applied', 'national', '2024-06-01', { listYear: 2024 })],
  };
  const round = { scheme: 'green-manufacturing', asOf: '2025-12-31' };
  const ask = (more: object) => () => Reflect.apply(stageFunnel, undefined, [source, { ...round, ...more }]);

  it.each([
    {},
    { period: { from: '2025-01-01', until: '2024-01-01' } },
    { period: { listYear: 24 } },
    { period: { listYear: 2024 }, stages: ['nope'] },
  ])('is refused: %j', (more) => {
    expect(refusalOf(ask(more)).code).toBe('invalid-query');
  });

  it('may give its year as text, as the key of a group has it', () => {
    expect(ask({ period: { listYear: '2024' } })()).toMatchObject({ stages: [{ total: 1 }, {}, {}, {}] });
  });
});
