import type { Fact, RegistryRecord } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { eachState, unitStates } from '../../../src/records/timeline/internal.js';
import { dayNumber } from '../../../src/words/calendar/internal.js';
import { relocated, transferred } from '../../support/figures.js';
import { enterprise, factory, park, recognised, renamed } from '../../support/records.js';

const states = (record: RegistryRecord, facts: readonly Fact[], day: string) =>
  eachState(unitStates(record, facts, dayNumber(day))).map(({ name, enterprise, division, zone }) =>
    [name, enterprise, division, zone].map((part) => part ?? '–').join(' '),
  );

describe('unitStates', () => {
  const unit = factory('f1', { name: '一厂', division: '120115', zone: '甲区' });

  it('is the record alone where nothing changed, or nothing yet', () => {
    expect(states(unit, [], '2020-01-01')).toEqual(['一厂 e1 120115 甲区']);
    expect(states(unit, [renamed('f1', '二厂', '2021-01-01')], '2020-12-31')).toEqual([
      '一厂 e1 120115 甲区',
    ]);
  });

  it('changes name, holder and place on the day of the change', () => {
    const facts = [
      relocated('f1', '2022-01-01', { division: '370212', zone: '乙区' }),
      renamed('f1', '二厂', '2021-01-01'),
      transferred('f1', '2021-06-01', 'e2'),
    ];
    expect(states(unit, facts, '2021-01-01')).toEqual(['二厂 e1 120115 甲区']);
    expect(states(unit, facts, '2021-06-01')).toEqual(['二厂 e2 120115 甲区']);
    expect(states(unit, facts, '2022-01-01')).toEqual(['二厂 e2 370212 乙区']);
  });

  it('does not carry the old zone into a new division', () => {
    expect(states(unit, [relocated('f1', '2021-01-01', { division: '370212' })], '2021-01-01')).toEqual([
      '一厂 e1 370212 –',
    ]);
  });

  it('keeps the division where only the zone changes', () => {
    expect(states(unit, [relocated('f1', '2021-01-01', { zone: '乙区' })], '2021-01-01')).toEqual([
      '一厂 e1 120115 乙区',
    ]);
  });

  it('is both, before and after, while a blurred change may still be to come', () => {
    const facts = [renamed('f1', '二厂', '2021')];
    expect(states(unit, facts, '2020-12-31')).toEqual(['一厂 e1 120115 甲区']);
    expect(states(unit, facts, '2021-06-01').sort()).toEqual(['一厂 e1 120115 甲区', '二厂 e1 120115 甲区']);
    expect(states(unit, facts, '2021-12-31')).toEqual(['二厂 e1 120115 甲区']);
  });

  it('is either of two where two changes of one year may have come in either order', () => {
    const facts = [renamed('f1', '二厂', '2021'), renamed('f1', '三厂', '2021-05')];
    for (const some of [facts, [...facts].reverse()]) {
      expect(states(unit, some, '2022-01-01').sort()).toEqual(['三厂 e1 120115 甲区', '二厂 e1 120115 甲区']);
    }
  });

  it('forgets earlier doubts after a later change', () => {
    const facts = [
      renamed('f1', '二厂', '2021'),
      renamed('f1', '三厂', '2021-05'),
      renamed('f1', '四厂', '2022-01-01'),
    ];
    expect(states(unit, facts, '2022-01-01')).toEqual(['四厂 e1 120115 甲区']);
  });

  it('knows nothing of an enterprise behind a park, or of steps of titles', () => {
    expect(states(park('p1'), [recognised('p1', 'national', '2020-01-01')], '2021-01-01')).toEqual([
      '园区p1 – – –',
    ]);
    expect(states(enterprise('e1'), [renamed('e1', '新名', '2020-01-01')], '2021-01-01')).toEqual([
      '新名 – – –',
    ]);
  });
});
