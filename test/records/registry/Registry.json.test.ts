import { Registry, type Scheme } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import {
  corrected,
  enterprise,
  factory,
  merged,
  park,
  recognised,
  recordedAt,
  refusalOf,
  registryOf,
  removed,
  renamed,
} from '../../support/records.js';

function copyOf(registry: Registry, options: { schemes?: readonly Scheme[] } = {}): Registry {
  return Registry.fromJSON(JSON.parse(JSON.stringify(registry)), options);
}

const dump = registryOf([factory('f1')], [recognised('f1', 'national', '2021-01-15')]).toJSON();

describe('Registry.toJSON', () => {
  test('is plain data with a format, a version, and the days on which all was learned', () => {
    expect(dump).toEqual({
      format: 'green-manufacturing-registry',
      version: 2,
      records: [
        { recordedAt, record: enterprise() },
        { recordedAt, record: factory('f1') },
      ],
      events: [{ ...recognised('f1', 'national', '2021-01-15'), recordedAt }],
    });
    expect(JSON.parse(JSON.stringify(dump))).toEqual(dump);
  });

  test('does not grow when the registry does', () => {
    const registry = registryOf([factory('f1')]);
    const before = registry.toJSON();
    registry.add([factory('f2')], { recordedAt });
    registry.record([recognised('f1', 'national', '2021')], { recordedAt });
    expect(before.events).toEqual([]);
    expect(before.records).toHaveLength(2);
  });
});

describe('Registry.fromJSON', () => {
  test('makes the same registry of an empty one', () => {
    expect(copyOf(new Registry()).toJSON()).toEqual(new Registry().toJSON());
  });

  test('makes the same registry of one with renamed, merged and corrected units, and its indexes', () => {
    const registry = registryOf(
      [factory('f1'), factory('f2'), park('k1')],
      [
        { ...recognised('f1', 'national', '2021'), id: 'a' },
        merged('f1', 'f2', '2023', 'review'),
        renamed('e1', '新企业', '2022'),
        { ...renamed('k1', '错名', '2022'), id: 'n' },
      ],
    );
    registry.record([corrected('k1', 'n', renamed('k1', '正名', '2022'))], { recordedAt: '2027-01-01' });
    const copy = copyOf(registry);
    expect(copy.toJSON()).toEqual(registry.toJSON());
    for (const name of ['新企业', '企业e1', '正名', '错名', '园区k1']) {
      expect(copy.find({ name })).toEqual(registry.find({ name }));
    }
    for (const unit of ['f1', 'f2', 'k1', 'e1']) {
      expect(copy.history(unit)).toEqual(registry.history(unit));
      for (const asOf of ['2021-06-01', '2024-01-01']) {
        expect(copy.titlesOf(unit, { asOf })).toEqual(registry.titlesOf(unit, { asOf }));
        expect(copy.namesOf(unit, { asOf, knownAt: '2026-12-31' })).toEqual(
          registry.namesOf(unit, { asOf, knownAt: '2026-12-31' }),
        );
      }
    }
  });

  test('keeps a removal without history, and lets its unit go on', () => {
    const registry = registryOf([factory('f1')]);
    registry.record([removed('f1', 'national', '2023')], { recordedAt, openingHistory: 'incomplete' });
    const copy = copyOf(registry);
    expect(copy.toJSON()).toEqual(registry.toJSON());
    expect(copy.record([recognised('f1', 'local', '2024')], { recordedAt }).recorded).toHaveLength(1);
  });

  test("keeps schemes of the caller's own, and refuses one that differs", () => {
    const schemes: Scheme[] = [{ id: 'own', tiers: [], heldAt: ['recognised'] }];
    const registry = new Registry({ schemes });
    registry.add([park('k1')], { recordedAt });
    registry.record([recognised('k1', undefined, '2021', { scheme: 'own' })], { recordedAt });
    const copy = copyOf(registry);
    expect(copy.titlesOf('k1', { asOf: '2022-01-01' })).toHaveLength(1);
    expect(copyOf(copy, { schemes }).toJSON()).toEqual(registry.toJSON());
    const other: Scheme[] = [{ id: 'own', tiers: [], heldAt: ['accepted'] }];
    expect(refusalOf(() => copyOf(registry, { schemes: other })).code).toBe('scheme-differs');
    const dumped = { ...registry.toJSON(), schemes: [{ id: 'own', tiers: ['a', 'a'], heldAt: [] }] };
    expect(refusalOf(() => Registry.fromJSON(dumped))).toMatchObject({
      code: 'invalid-dump',
      info: { issues: [{ path: ['schemes', 0, 'tiers', 1] }] },
    });
  });

  test('refuses the first version with the one that is read', () => {
    expect(refusalOf(() => Registry.fromJSON({ ...dump, version: 1 }))).toMatchObject({
      code: 'dump-version',
      info: { received: 1, expected: 2 },
    });
  });

  test('refuses days of recording that do not ascend, with the path', () => {
    const [first, second] = dump.records;
    const records = [
      { ...first, recordedAt: '2026-12-01' },
      { ...second, recordedAt: '2026-11-30' },
    ];
    expect(refusalOf(() => Registry.fromJSON({ ...dump, records })).info).toMatchObject({
      issues: [{ code: 'recorded-before', path: ['records', 1, 'recordedAt'] }],
    });
  });

  test('stops at the first hundred issues', () => {
    const events = Array.from({ length: 200_000 }, () => ({}));
    expect(refusalOf(() => Registry.fromJSON({ ...dump, events })).info).toHaveProperty('issues.length', 100);
  });

  test('knows what it holds already', () => {
    const copy = Registry.fromJSON(dump);
    const again = copy.record([recognised('f1', 'national', '2021-01-15')], { recordedAt: '2027-01-01' });
    expect(again.duplicates).toHaveLength(1);
    expect(copy.toJSON()).toEqual(dump);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', JSON.stringify(dump)],
    ['a number', 1],
    ['a list', [dump]],
    ['nothing', {}],
    ['no version', { ...dump, version: undefined }],
    ['a version as a text', { ...dump, version: '2' }],
    ['another format', { ...dump, format: 'something' }],
    ['an extra key', { ...dump, note: 'x' }],
    ['no records', { ...dump, records: undefined }],
    ['events as an object', { ...dump, events: {} }],
    [
      'a record of an unknown kind',
      { ...dump, records: [{ recordedAt, record: { kind: 'shop', id: 's' } }] },
    ],
    ['a record without its day', { ...dump, records: [{ record: enterprise() }] }],
    ['a record with a blurred day', { ...dump, records: [{ recordedAt: '2026', record: enterprise() }] }],
    ['a record with an extra key', { ...dump, records: [{ recordedAt, record: { ...enterprise(), x: 1 } }] }],
    ['an event without its day', { ...dump, events: [recognised('f1', 'national', '2021')] }],
    ['an event that breaks its schema', { ...dump, events: [{ type: 'title', unit: 'f1', recordedAt }] }],
    ['nothing but garbage', { ...dump, records: [null, 7, 'x'], events: [[], {}, false] }],
  ])('refuses %s', (_what, untrusted) => {
    expect(refusalOf(() => Registry.fromJSON(untrusted)).code).toBe('invalid-dump');
  });

  test('says where a dump is wrong', () => {
    const untrusted = {
      ...dump,
      records: [{ ...dump.records[0], recordedAt: '2026' }],
      events: [{ ...recognised('f1', 'national', '2021-13'), recordedAt }],
    };
    expect(refusalOf(() => Registry.fromJSON(untrusted)).info).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ path: ['records', 0, 'recordedAt'] }),
        expect.objectContaining({ code: 'blurred-date', path: ['events', 0, 'on'] }),
      ]),
    });
  });

  test('checks references and histories of a well-formed dump', () => {
    const event = { ...recognised('f9', 'national', '2021'), recordedAt };
    expect(refusalOf(() => Registry.fromJSON({ ...dump, events: [event] })).code).toBe('unknown-record');
    const unit = { recordedAt, record: factory('f1', { enterprise: 'e9' }) };
    expect(refusalOf(() => Registry.fromJSON({ ...dump, records: [unit] })).code).toBe('unknown-record');
    const removal = { ...removed('f1', 'national', '2021-01-15'), recordedAt };
    expect(refusalOf(() => Registry.fromJSON({ ...dump, events: [...dump.events, removal] })).code).toBe(
      'one-day-contradiction',
    );
  });

  test('neither fails otherwise nor pollutes anything on hostile keys of a dump', () => {
    const texts = [
      '{"format":"green-manufacturing-registry","version":2,"records":[],"events":[],"__proto__":{"polluted":1}}',
      '{"__proto__":{"format":"green-manufacturing-registry","version":2,"records":[],"events":[]}}',
      '{"format":"green-manufacturing-registry","version":2,"records":[{"recordedAt":"2026-01-01","record":{"kind":"park","id":"k","name":"k","__proto__":{"polluted":1}}}],"events":[]}',
      '{"format":"green-manufacturing-registry","version":2,"records":[],"events":[],"constructor":{"prototype":{"polluted":1}}}',
    ];
    for (const text of texts)
      expect(refusalOf(() => Registry.fromJSON(JSON.parse(text))).code).toBe('invalid-dump');
    expect({}).not.toHaveProperty('polluted');
  });
});
