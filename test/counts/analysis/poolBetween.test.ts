import { poolBetween } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { closed, factory, step } from '../../support/records.js';

const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => factory(id));
const years = { from: { asOf: '2023-12-31' }, to: { asOf: '2024-12-31' } };
const pooled = (unit: string, on: string) => step(unit, 'pooled', 'provincial', on);
const events = [
  ...['a', 'b', 'c', 'd', 'e'].map((unit) => pooled(unit, '2023-03-01')),
  pooled('f', '2024-03-01'),
  pooled('g', '2024-12'),
  step('a', 'applied', 'provincial', '2024-05-01'),
  step('a', 'recognised', 'provincial', '2024-09-01'),
  step('b', 'applied', 'provincial', '2024-05-01'),
  step('b', 'rejected', 'provincial', '2024-09-01'),
  step('c', 'withdrawn', 'provincial', '2024-06-01', { reason: '企业申请' }),
  closed('d', '2024-07-01', 'lapse'),
];
const pool = poolBetween({ units, events }, { scheme: 'green-manufacturing', ...years });

describe('the pool of candidates', () => {
  it('gains who came in, and keeps who stayed', () => {
    expect([pool.came.total, pool.came.uncertain]).toEqual([2, 0]);
    expect(pool.stayed.moves.map(({ after }) => after?.bearers[0]?.id)).toEqual(['e']);
  });

  it('says of each that left why, and what became of it', () => {
    expect(
      pool.went.moves.map(({ before, cause, became }) => [before?.bearers[0]?.id, cause?.by, became]),
    ).toEqual([
      ['a', 'passed-on', 'recognised'],
      ['b', 'passed-on', 'rejected'],
      ['c', 'withdrawn', 'withdrawn'],
      ['d', 'closed', null],
    ]);
    expect(pool.went.became).toEqual([
      { stage: 'rejected', total: 1 },
      { stage: 'recognised', total: 1 },
      { stage: 'withdrawn', total: 1 },
      { stage: null, total: 1 },
    ]);
  });

  it('knows no more than the day of the question', () => {
    const { went } = poolBetween(
      { units, events },
      { scheme: 'green-manufacturing', ...years, to: { asOf: '2024-08-01' } },
    );
    expect(went.moves.map(({ became }) => became)).toEqual(['applied', 'applied', 'withdrawn', null]);
  });

  it('is open where a blurred date leaves open whether one is in it', () => {
    const mid = { from: { asOf: '2024-12-01' }, to: { asOf: '2024-12-15' } };
    const { came } = poolBetween({ units, events }, { scheme: 'green-manufacturing', ...mid });
    expect([came.total, came.uncertain]).toEqual([0, 1]);
    const gone = [pooled('a', '2023-03-01'), step('a', 'applied', 'provincial', '2024-05')];
    const { went } = poolBetween(
      { units, events: gone },
      { scheme: 'green-manufacturing', ...years, to: { asOf: '2024-05-10' } },
    );
    expect([went.total, went.uncertain, went.became, went.moves[0]?.became]).toEqual([0, 1, [], null]);
  });
});
