import { countTiers, listUnits, Registry } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { enterprise, factory, park, recognised, refusalOf } from '../../support/records.js';

const query = { scheme: 'green-manufacturing', asOf: '2024-06-01', by: ['division'] } as const;

/** Two factories that were put into a wrong district, and titles of both. */
function reported(): Registry {
  const registry = new Registry();
  const units = [factory('f1', { division: '120115' }), factory('f2', { division: '120115' })];
  registry.add([enterprise(), ...units], { recordedAt: '2024-01-10' });
  const events = [recognised('f1', 'national', '2023-05-01'), recognised('f2', 'national', '2023-05-01')];
  registry.record(events, { recordedAt: '2024-01-10' });
  return registry;
}

const revised = { ...factory('f1', { division: '120116' }) };

/** Every group of a count that is not empty. */
function groupsOf(registry: Registry, knownAt?: string): Record<string, number> {
  const { groups } = countTiers(registry, knownAt === undefined ? query : { ...query, knownAt });
  const named = groups.map(({ key, total }): [string, number] => [key.division ?? '–', total]);
  return Object.fromEntries(named.filter(([, total]) => total > 0));
}

describe('the clock of recording', () => {
  test('is one for records and events, and never runs backwards', () => {
    const registry = reported();
    const earlier = { recordedAt: '2024-01-09' };
    expect(refusalOf(() => registry.record([recognised('f1', 'local', '2020')], earlier))).toEqual({
      code: 'recorded-before',
      info: { recordedAt: '2024-01-09', latest: '2024-01-10' },
    });
    expect(refusalOf(() => registry.add([park('k1')], earlier)).code).toBe('recorded-before');
    registry.add([park('k1')], { recordedAt: '2024-02-01' });
    const later = () => registry.record([recognised('k1', 'national', '2020')], { recordedAt: '2024-01-31' });
    expect(refusalOf(later).code).toBe('recorded-before');
  });

  test('does not stop a batch that says nothing new', () => {
    const registry = reported();
    const before = JSON.stringify(registry);
    const again = registry.record([recognised('f1', 'national', '2023-05-01')], { recordedAt: '2023-01-01' });
    expect(again).toMatchObject({ recorded: [], duplicates: [{ unit: 'f1' }] });
    expect(registry.add([enterprise()], { recordedAt: '2023-01-01' }).duplicates).toHaveLength(1);
    expect(JSON.stringify(registry)).toBe(before);
  });

  test('takes old notices in any order under one day of recording', () => {
    const registry = reported();
    const { recorded } = registry.record(
      [recognised('f1', 'local', '2021'), recognised('f2', 'local', '2018')],
      { recordedAt: '2024-01-10' },
    );
    expect(recorded).toHaveLength(2);
  });
});

describe('a record that was wrong', () => {
  test('is revised from the day of recording on, and says before what it said', () => {
    const registry = reported();
    expect(registry.add([revised], { recordedAt: '2024-03-01', revise: true }).revised).toEqual([revised]);
    expect(groupsOf(registry)).toEqual({ '120115': 1, '120116': 1 });
    expect(groupsOf(registry, '2024-02-29')).toEqual({ '120115': 2 });
    expect(groupsOf(registry, '2024-03-01')).toEqual({ '120115': 1, '120116': 1 });
    expect(registry.get('f1')).toEqual(revised);
    expect(registry.get('f1', { knownAt: '2024-02-29' })).toMatchObject({ division: '120115' });
    // Before its first version it is read in its first wording.
    expect(registry.get('f1', { knownAt: '2020-01-01' })).toMatchObject({ division: '120115' });
    const there = { ...query, where: { division: '120116' } };
    expect(listUnits(registry, there).flatMap(({ bearers }) => bearers.map(({ id }) => id))).toEqual(['f1']);
    expect(listUnits(registry, { ...there, knownAt: '2024-02-29' })).toEqual([]);
  });

  test('is counted alike as plain data with its revisions', () => {
    const registry = reported();
    registry.add([revised], { recordedAt: '2024-03-01', revise: true });
    const { units, enterprises, events, revisions } = registry;
    expect(revisions.map(({ recordedAt }) => recordedAt)).toEqual(['2024-01-10', '2024-03-01']);
    const known = { ...query, knownAt: '2024-02-29' };
    expect(countTiers({ units, enterprises, events, revisions }, known)).toEqual(countTiers(registry, known));
    expect(countTiers({ units, enterprises, events }, known).groups).toMatchObject([
      { key: { division: '120115' }, total: 1 },
      { key: { division: '120116' }, total: 1 },
      { key: { division: null }, total: 0 },
    ]);
  });

  test('is not undone by loading its earlier wording again, unless it is revised', () => {
    const registry = reported();
    registry.add([revised], { recordedAt: '2024-03-01', revise: true });
    const first = factory('f1', { division: '120115' });
    expect(registry.add([first], { recordedAt: '2024-04-01' }).duplicates).toEqual([first]);
    expect(registry.get('f1')).toEqual(revised);
    registry.add([first], { recordedAt: '2024-04-01', revise: true });
    expect(registry.get('f1')).toEqual(first);
    expect(registry.get('f1', { knownAt: '2024-03-31' })).toEqual(revised);
  });

  test('is found under the name that it bore in the register then', () => {
    const registry = reported();
    registry.add([{ ...enterprise(), name: '更正有限公司' }], { recordedAt: '2024-03-01', revise: true });
    expect(registry.find({ name: '更正有限公司' }).map(({ id }) => id)).toContain('e1');
    expect(registry.find({ name: '更正有限公司', knownAt: '2024-02-29' })).toEqual([]);
    expect(registry.find({ name: enterprise().name, knownAt: '2024-02-29' }).map(({ id }) => id)).toContain(
      'e1',
    );
    expect(registry.namesOf('f1', { asOf: '2024-06-01' })).toEqual(['更正有限公司']);
    expect(registry.namesOf('f1', { asOf: '2024-06-01', knownAt: '2024-02-29' })).toEqual([
      enterprise().name,
    ]);
  });

  test('travels in every wording, and its dump is the same text after each restore', () => {
    const registry = reported();
    registry.add([revised], { recordedAt: '2024-03-01', revise: true });
    const text = JSON.stringify(registry);
    const copy = Registry.fromJSON(JSON.parse(text));
    expect(JSON.stringify(copy)).toBe(text);
    expect(JSON.stringify(Registry.fromJSON(JSON.parse(JSON.stringify(copy))))).toBe(text);
    expect(groupsOf(copy, '2024-02-29')).toEqual({ '120115': 2 });
    const late = () => copy.record([recognised('f1', 'local', '2020')], { recordedAt: '2024-02-29' });
    expect(refusalOf(late).code).toBe('recorded-before');
  });
});
