import type { RegistryEvent, RegistryRecord } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import {
  corrected,
  enterprise,
  factory,
  park,
  recordedAt,
  refusalOf,
  registryOf,
  renamed,
  supplyChain,
} from '../../support/records.js';

const units: RegistryRecord[] = [
  factory('f1'),
  factory('f2', { name: '第二工厂' }),
  supplyChain('s1'),
  park('k1', { name: '子牙园区' }),
  enterprise('e2', {
    name: '天津（北方）钢铁 公司',
    creditCode: '91120116MA0000015H',
    formerNames: [{ name: '北方轧钢厂', until: '1998' }],
  }),
  factory('f3', { enterprise: 'e2' }),
];

const toE2: RegistryEvent = { type: 'transferred', unit: 'f1', on: '2022-01-01', to: 'e2' };

function namesOf(unit: string, asOf: string, events: readonly RegistryEvent[]): string[] {
  return registryOf(units, events).namesOf(unit, { asOf }).sort();
}

function found(
  query: { name: string } | { creditCode: string },
  events: readonly RegistryEvent[] = [],
): string[] {
  return registryOf(units, events)
    .find(query)
    .map(({ id }) => id)
    .sort();
}

describe('Registry.namesOf', () => {
  test('tells the name of a unit, or of its enterprise where it has none', () => {
    expect(namesOf('f2', '2020-01-01', [])).toEqual(['第二工厂']);
    expect(namesOf('f1', '2020-01-01', [])).toEqual(['企业e1']);
    expect(namesOf('s1', '2020-01-01', [])).toEqual(['企业e1']);
    expect(namesOf('k1', '2020-01-01', [])).toEqual(['子牙园区']);
    expect(namesOf('e1', '2020-01-01', [])).toEqual(['企业e1']);
  });

  test('follows a new name of the unit from its day on', () => {
    const events = [renamed('f2', '新二厂', '2022-01-01')];
    expect(namesOf('f2', '2021-12-31', events)).toEqual(['第二工厂']);
    expect(namesOf('f2', '2022-01-01', events)).toEqual(['新二厂']);
  });

  test('carries a new name of the enterprise to its nameless units, and to no other', () => {
    const events = [renamed('e1', '新企业', '2022-01-01')];
    for (const unit of ['e1', 'f1', 's1']) {
      expect(namesOf(unit, '2021-12-31', events)).toEqual(['企业e1']);
      expect(namesOf(unit, '2022-01-01', events)).toEqual(['新企业']);
    }
    expect(namesOf('f2', '2022-01-01', events)).toEqual(['第二工厂']);
    expect(namesOf('f3', '2022-01-01', events)).toEqual(['天津（北方）钢铁 公司']);
  });

  test('gives a transferred unit the name of its new enterprise', () => {
    expect(namesOf('f1', '2021-12-31', [toE2])).toEqual(['企业e1']);
    expect(namesOf('f1', '2022-01-01', [toE2])).toEqual(['天津（北方）钢铁 公司']);
    expect(namesOf('f1', '2024-01-01', [toE2, renamed('e1', '新企业', '2023')])).toEqual([
      '天津（北方）钢铁 公司',
    ]);
  });

  test('tells both names while a blurred date leaves open which one holds', () => {
    const events = [renamed('e1', '新企业', '2022-03')];
    expect(namesOf('f1', '2022-02-28', events)).toEqual(['企业e1']);
    expect(namesOf('f1', '2022-03-15', events)).toEqual(['企业e1', '新企业']);
    expect(namesOf('f1', '2022-03-31', events)).toEqual(['新企业']);
  });

  test('tells both names where two blurred dates leave open which came last', () => {
    const events = [renamed('f2', '甲厂', '2020'), renamed('f2', '乙厂', '2020-05-10')];
    for (const batch of [events, [...events].reverse()]) {
      expect(namesOf('f2', '2021-01-01', batch)).toEqual(['乙厂', '甲厂']);
    }
  });

  test('does not depend on what comes first of two names within one month', () => {
    const events: RegistryEvent[] = [
      { ...renamed('f2', '甲厂', '2020-05'), id: 'a' },
      { ...renamed('f2', '乙厂', '2020-05'), id: 'b' },
    ];
    expect(namesOf('f2', '2021-01-01', events)).toEqual(namesOf('f2', '2021-01-01', [...events].reverse()));
  });

  test('answers as it was known on a day', () => {
    const registry = registryOf(units, [], { recordedAt: '2023-01-01' });
    registry.record([renamed('e1', '新企业', '2022-01-01')], { recordedAt: '2024-01-01' });
    expect(registry.namesOf('f1', { asOf: '2023-01-01', knownAt: '2023-12-31' })).toEqual(['企业e1']);
    expect(registry.namesOf('f1', { asOf: '2023-01-01', knownAt: '2024-01-01' })).toEqual(['新企业']);
  });

  test('refuses an unknown record and a day that is none', () => {
    const registry = registryOf(units);
    expect(refusalOf(() => registry.namesOf('f9', { asOf: '2020-01-01' })).code).toBe('unknown-record');
    expect(refusalOf(() => registry.namesOf('f1', { asOf: '2020' })).code).toBe('invalid-day');
  });
});

describe('Registry.find', () => {
  test('finds records by name, whatever its brackets and spaces', () => {
    expect(found({ name: '天津(北方)钢铁公司' })).toEqual(['e2', 'f3']);
    expect(found({ name: '天津（北方）钢铁 公司' })).toEqual(['e2', 'f3']);
    expect(found({ name: '子牙园区' })).toEqual(['k1']);
    expect(found({ name: '没有的名字' })).toEqual([]);
  });

  test('finds an enterprise and its nameless units, by the same name', () => {
    expect(found({ name: '企业e1' })).toEqual(['e1', 'f1', 's1']);
  });

  test('finds an enterprise and its nameless units by a former name', () => {
    expect(found({ name: '北方轧钢厂' })).toEqual(['e2', 'f3']);
  });

  test('finds renamed records by the old name and by the new', () => {
    const events = [renamed('e1', '新企业', '2022'), renamed('f2', '新二厂', '2023')];
    expect(found({ name: '新企业' }, events)).toEqual(['e1', 'f1', 's1']);
    expect(found({ name: '企业e1' }, events)).toEqual(['e1', 'f1', 's1']);
    expect(found({ name: '新二厂' }, events)).toEqual(['f2']);
    expect(found({ name: '第二工厂' }, events)).toEqual(['f2']);
  });

  test('finds a transferred nameless unit under its new enterprise too', () => {
    expect(found({ name: '企业e1' }, [toE2])).toContain('f1');
    expect(found({ name: '天津（北方）钢铁 公司' }, [toE2])).toEqual(['e2', 'f1', 'f3']);
  });

  test('finds nothing by a name that was taken back', () => {
    const wrong = { ...renamed('e1', '错名', '2022'), id: 'n' };
    expect(found({ name: '错名' }, [wrong, corrected('e1', 'n')])).toEqual([]);
  });

  test('finds an enterprise by its credit code', () => {
    expect(found({ creditCode: '91120116MA0000015H' })).toEqual(['e2']);
    expect(found({ creditCode: '914403001922038216' })).toEqual([]);
  });

  test('finds nothing by a credit code that a revision took away', () => {
    const registry = registryOf(units);
    registry.add([enterprise('e2')], { recordedAt, revise: true });
    expect(registry.find({ creditCode: '91120116MA0000015H' })).toEqual([]);
    expect(registry.find({ name: '北方轧钢厂' })).toEqual([]);
  });

  test('finds all that bear one name', () => {
    const registry = registryOf([park('k1', { name: '经开区' }), park('k2', { name: '经开区' })]);
    expect(registry.find({ name: '经开区' }).map(({ id }) => id)).toEqual(['k1', 'k2']);
  });
});
