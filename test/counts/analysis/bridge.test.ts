import { countTiers, Registry, type RegistryEvent, type Source } from 'green-manufacturing-registry';
import { bridge, pickUnits } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { corrected, enterprise, factory, merged, recognised, removed } from '../../support/records.js';

/** A made-up list: so many units held it before, so many are new, so many are struck off. */
function listOf({ before, added, struck }: { before: number; added: number; struck: number }): Source {
  const units = Array.from({ length: before + added }, (_, at) => factory(`f${at}`));
  const events = units.flatMap(({ id }, at): RegistryEvent[] => {
    if (at >= before) return [recognised(id, 'national', '2023-03-20')];
    const won = recognised(id, 'national', '2022-01-21');
    return at < struck ? [won, removed(id, 'national', '2023-03-20')] : [won];
  });
  return { units, events };
}

const green = {
  scheme: 'green-manufacturing',
  from: { asOf: '2022-12-31' },
  to: { asOf: '2023-12-31' },
} as const;

describe('the list of 2022', () => {
  // 2,783 + 874 − 41, 223 + 47 − 3 and 296 + 112 − 5: the lists and the totals published after them.
  it.each([
    ['factories', 2783, 874, 41, 3616],
    ['parks', 223, 47, 3, 267],
    ['supply chains', 296, 112, 5, 403],
  ])('leads %s from %d by %d new and %d removed to %d', (_, before, added, struck, next) => {
    const bridged = bridge(listOf({ before, added, struck }), green);
    expect(bridged.last).toEqual({ total: before, uncertain: 0 });
    expect(bridged.corrections).toEqual([]);
    expect(bridged.changes.map(({ line, total, moves }) => [line, total, moves.length])).toEqual([
      ['added', added, added],
      ['removed', -struck, struck],
    ]);
    expect(bridged.next).toEqual({ total: next, uncertain: 0 });
  });
});

describe('a figure that is told again', () => {
  const units = ['f1', 'f2', 'f3', 'f4'].map((id) => factory(id));
  const events: RegistryEvent[] = [
    { ...recognised('f1', 'national', '2023-01-10', { id: 'a' }), recordedAt: '2023-02-01' },
    { ...recognised('f2', 'national', '2023-06-01', { id: 'b' }), recordedAt: '2024-03-01' },
    { ...recognised('f3', 'national', '2024-05-01', { id: 'c' }), recordedAt: '2024-05-02' },
    { ...recognised('f4', 'national', '2023-01-10', { id: 'd' }), recordedAt: '2023-02-01' },
    { ...corrected('f1', 'a'), recordedAt: '2024-04-01' },
  ];
  const from = { asOf: '2023-12-31', knownAt: '2023-12-31' };
  const to = { asOf: '2024-12-31', knownAt: '2024-12-31' };
  const bridged = bridge({ units, events }, { scheme: 'green-manufacturing', from, to });

  it('says what was taken back and what was learned late, each with the events that say so', () => {
    expect([bridged.last.total, bridged.restated.total, bridged.next.total]).toEqual([2, 2, 3]);
    expect(
      bridged.corrections.map(({ line, total, moves }) => [
        line,
        total,
        moves.map(({ learned }) => learned.map(({ type, unit }) => [type, unit])),
      ]),
    ).toEqual([
      ['added', 1, [[['title', 'f2']]]],
      ['removed', -1, [[['corrected', 'f1']]]],
    ]);
    expect(bridged.changes.map(({ line, total, moves }) => [line, total, moves[0]?.learned])).toEqual([
      ['added', 1, []],
    ]);
  });

  it('gives no cause to a correction, since nothing happened to the unit', () => {
    expect(bridged.corrections.flatMap(({ moves }) => moves.map(({ cause }) => cause))).toEqual([null, null]);
    expect(bridged.changes[0]?.moves[0]?.cause).toEqual({ by: 'won', on: '2024-05-01' });
  });

  it('learns nothing backwards, and compares with all that is recorded where no day is named', () => {
    const open = bridge(
      { units, events },
      { scheme: 'green-manufacturing', from, to: { asOf: '2023-12-31' } },
    );
    expect([open.last.total, open.restated.total, open.next.total]).toEqual([2, 2, 2]);
    expect(open.corrections.flatMap(({ moves }) => moves.flatMap(({ learned }) => learned)).length).toBe(2);
    const back = bridge({ units, events }, { scheme: 'green-manufacturing', from: to, to: from });
    expect([back.last.total, back.next.total]).toEqual([3, 2]);
  });
});

describe('uncertain things', () => {
  it('become certain, or open, in lines of their own', () => {
    const units = ['f1', 'f2', 'f3', 'f4'].map((id) => factory(id));
    const events = [
      // Open at the end of June 2023, certain a year later.
      recognised('f1', 'national', '2023'),
      // Certain, then removed in a year that is not over.
      recognised('f2', 'national', '2022-01-01'),
      removed('f2', 'national', '2024'),
      // Nothing, then perhaps.
      recognised('f3', 'national', '2024'),
      // Perhaps, then certainly gone.
      recognised('f4', 'national', '2022-01-01'),
      removed('f4', 'national', '2023'),
    ];
    const { last, changes, next } = bridge(
      { units, events },
      { scheme: 'green-manufacturing', from: { asOf: '2023-06-30' }, to: { asOf: '2024-06-30' } },
    );
    expect([last, next]).toEqual([
      { total: 1, uncertain: 2 },
      { total: 1, uncertain: 2 },
    ]);
    expect(changes.map(({ line, total, uncertain }) => [line, total, uncertain])).toEqual([
      ['confirmed', 1, -1],
      ['doubted', -1, 1],
      ['possible', 0, 1],
      ['dropped', 0, -1],
    ]);
  });
});

describe('what was learned', () => {
  const moments = {
    scheme: 'green-manufacturing',
    from: { asOf: '2023-12-31', knownAt: '2023-12-31' },
    to: { asOf: '2023-12-31', knownAt: '2024-12-31' },
  };
  const won = (id: string) => ({ ...recognised(id, 'national', '2022-01-21'), recordedAt: '2022-02-01' });

  it('of a merger is told with the unit that absorbed another', () => {
    const merger = { ...merged('f2', 'f1', '2023-06-01', 'continue'), recordedAt: '2024-03-01' };
    const source = { units: [factory('f1'), factory('f2')], events: [won('f2'), merger] };
    const { corrections } = bridge(source, moments);
    const added = corrections.find(({ line }) => line === 'added');
    expect(added?.moves.map(({ learned }) => learned)).toEqual([[merger]]);
  });

  it('of a record that was revised is its later wording', () => {
    const registry = new Registry();
    registry.add([enterprise(), factory('f1', { division: '120115' })], { recordedAt: '2022-02-01' });
    registry.record([recognised('f1', 'national', '2022-01-21')], { recordedAt: '2022-02-01' });
    const revised = factory('f1', { division: '120116' });
    registry.add([revised], { recordedAt: '2024-02-01', revise: true });
    const { corrections } = bridge(registry, { ...moments, where: { division: '120116' } });
    expect(corrections.flatMap(({ moves }) => moves.map((move) => move.revised))).toEqual([
      [{ recordedAt: '2024-02-01', record: revised }],
    ]);
    const picked = pickUnits(registry, () => true);
    const early = { scheme: 'green-manufacturing', ...moments.from, where: { division: '120115' } };
    expect(countTiers(picked, early).total).toBe(1);
  });
});
