import { Registry } from 'green-manufacturing-registry';
import { acceptEntries, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { recordedAt } from '../../support/records.js';
import { factories, recognised } from './support.js';

describe('acceptEntries', () => {
  it('takes entries without a doubt, unless told otherwise', () => {
    const reading = factories(['甲有限公司', '宝钢']);
    expect(acceptEntries(reading).units.map(({ id }) => id)).toEqual(['factory/甲有限公司']);
    const all = acceptEntries(reading, { when: () => true });
    expect(all.units.map(({ id }) => id)).toEqual(['factory/甲有限公司', 'factory/宝钢']);
    const short = acceptEntries(reading, {
      when: ({ doubts }) => doubts.every(({ code }) => code === 'name-short'),
    });
    expect(short.events).toHaveLength(2);
  });

  it('gives what a registry takes; read again, the same list adds nothing', () => {
    const rows = [
      ['绿色工厂名单'],
      ['地区', '企业名称'],
      ['天津', '甲有限公司'],
      ['江苏', '乙有限公司丙分公司'],
      ['绿色供应链管理企业名单'],
      ['天津', '甲有限公司'],
      ['绿色设计产品名单'],
      ['企业名称', '产品名称'],
      ['甲有限公司', '丁'],
      ['绿色园区名单'],
      ['园区名称'],
      ['戊园区'],
    ];
    const registry = new Registry();
    const load = () => {
      const accepted = acceptEntries(readList(rows, { ...recognised, known: registry }));
      registry.add([...accepted.enterprises, ...accepted.units], { recordedAt });
      return [
        accepted.units.length,
        accepted.enterprises.length,
        registry.record(accepted.events, { recordedAt }).recorded.length,
      ];
    };
    expect(load()).toEqual([5, 2, 5]);
    expect(load()).toEqual([0, 0, 0]);
  });

  it('never takes an entry that may be one of several units', () => {
    const units = ['f1', 'f2'].map((id) => ({ kind: 'factory' as const, id, enterprise: 'e1' }));
    const known = {
      units,
      enterprises: [{ kind: 'enterprise' as const, id: 'e1', name: '甲有限公司' }],
      events: [],
    };
    expect(acceptEntries(factories(['甲有限公司'], { known }), { when: () => true })).toEqual({
      enterprises: [],
      units: [],
      events: [],
    });
  });

  it('leaves rows that gave no unit, and new names, alone', () => {
    const rows = [['绿色工厂更名名单'], ['原名称', '现名称'], ['甲有限公司', '乙有限公司']];
    expect(acceptEntries(readList(rows, recognised), { when: () => true }).units).toEqual([]);
    expect(acceptEntries(factories(['#REF!']), { when: () => true }).units).toEqual([]);
  });
});
