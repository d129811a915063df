import {
  countTiers,
  crossTable,
  divisionOf,
  eventSchema,
  isCreditCode,
  isDivision,
  kindOf,
  labelOf,
  normalizeName,
  parseCreditCode,
  Registry,
  RegistryError,
  regionOf,
  termOf,
  tierOf,
  unitSchema,
  validateRecord,
  validateRecords,
} from 'green-manufacturing-registry';
import { mergeCounts } from 'green-manufacturing-registry/count';
import { readCsv, readWorkbook } from 'green-manufacturing-registry/files';
import { readList } from 'green-manufacturing-registry/list';
import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { resolveRulebook, selectRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { parseQuantity } from 'green-manufacturing-registry/target';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import { enterprise, factory, park } from './support/records.js';

/** Calls a function as plain JavaScript may: with anything. */
type Loose = (...given: unknown[]) => unknown;
const loosely = (call: unknown): Loose => {
  if (typeof call !== 'function') throw new Error('no function');
  return (...given) => Reflect.apply(call, undefined, given);
};

const trap = Object.defineProperty({ kind: 'park', id: 'p1', name: '园区' }, 'zone', {
  enumerable: true,
  get() {
    throw new TypeError('a getter that throws');
  },
});
const wrong = [
  new Set(['recognised']),
  new Map(),
  undefined,
  null,
  0,
  1n,
  'text',
  true,
  Symbol('s'),
  () => 0,
  [],
  {},
  [null],
  [1n],
  [Symbol('s')],
  new Date(Number.NaN),
];
const day = { recordedAt: '2025-01-01' };
const registry = new Registry();
const query = { scheme: 'green-manufacturing', asOf: '2025-01-01' };
const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
const question = { unit: factory('f1'), history: { events: [], complete: true } };
const asked = { rulebook, to: 'basic', asOf: '2026-01-01' };
const period = { from: '2025-01-01', until: '2025-12-31' };

const calls: [string, (given: unknown) => unknown][] = [
  ['validateRecord', (given) => validateRecord(given, unitSchema)],
  ['validateRecords', (given) => [...validateRecords([given], eventSchema)]],
  ['the rows of validateRecords', (given) => loosely(validateRecords)(given, unitSchema)],
  ['the schema of validateRecord', (given) => loosely(validateRecord)({}, given)],
  ['Registry.add', (given) => loosely(registry.add.bind(registry))(given, day)],
  ['a record of Registry.add', (given) => loosely(registry.add.bind(registry))([given], day)],
  ['the options of Registry.add', (given) => loosely(registry.add.bind(registry))([], given)],
  ['the day of Registry.add', (given) => loosely(registry.add.bind(registry))([], { recordedAt: given })],
  ['Registry.record', (given) => loosely(registry.record.bind(registry))(given, day)],
  ['an event of Registry.record', (given) => loosely(registry.record.bind(registry))([given], day)],
  ['the options of Registry.record', (given) => loosely(registry.record.bind(registry))([], given)],
  ['Registry.fromJSON', (given) => Registry.fromJSON(given)],
  ['the records of a dump', (given) => Registry.fromJSON({ ...registry.toJSON(), records: given })],
  ['the source of countTiers', (given) => loosely(countTiers)(given, query)],
  ['the units of countTiers', (given) => loosely(countTiers)({ units: given, events: [] }, query)],
  ['the events of countTiers', (given) => loosely(countTiers)({ units: [], events: given }, query)],
  ['the query of countTiers', (given) => loosely(countTiers)(registry, given)],
  ...['scheme', 'asOf', 'knownAt', 'by', 'where', 'stages', 'count', 'measure', 'period', 'rollUp'].map(
    (field): [string, (given: unknown) => unknown] => [
      `${field} in countTiers`,
      (given) => loosely(countTiers)(registry, { ...query, [field]: given }),
    ],
  ),
  ['the query of Registry.find', (given) => loosely(registry.find.bind(registry))(given)],
  ['the name of Registry.find', (given) => loosely(registry.find.bind(registry))({ name: given })],
  ['the options of Registry', (given) => loosely((options: object) => new Registry(options))(given)],
  ['the schemes of Registry', (given) => loosely((schemes: []) => new Registry({ schemes }))(given)],
  ['the parts of mergeCounts', (given) => loosely(mergeCounts)(given)],
  ['the counts of crossTable', (given) => loosely(crossTable)(given)],
  ['the question of checkPromotion', (given) => loosely(checkPromotion)(given, asked)],
  ['the unit of checkPromotion', (given) => loosely(checkPromotion)({ ...question, unit: given }, asked)],
  [
    'the history of checkPromotion',
    (given) => loosely(checkPromotion)({ ...question, history: given }, asked),
  ],
  [
    'the events of checkPromotion',
    (given) => loosely(checkPromotion)({ ...question, history: { events: given, complete: true } }, asked),
  ],
  [
    'the assessment of checkPromotion',
    (given) => loosely(checkPromotion)({ ...question, assessment: given }, asked),
  ],
  ...['scenarios', 'incidents', 'statements', 'maturity', 'local', 'years'].map(
    (field): [string, (given: unknown) => unknown] => [
      `${field} in checkPromotion`,
      (given) => {
        const assessment = { unit: 'f1', period, [field]: given };
        return loosely(checkPromotion)({ ...question, assessment }, asked);
      },
    ],
  ),
  [
    'the level of checkPromotion',
    (given) =>
      loosely(checkPromotion)(
        { ...question, assessment: { unit: 'f1', period, maturity: { level: given } } },
        asked,
      ),
  ],
  ['the options of checkPromotion', (given) => loosely(checkPromotion)(question, given)],
  [
    'the rulebook of checkPromotion',
    (given) => loosely(checkPromotion)(question, { ...asked, rulebook: given }),
  ],
  ['the tier of checkPromotion', (given) => loosely(checkPromotion)(question, { ...asked, to: given })],
  ['the day of checkPromotion', (given) => loosely(checkPromotion)(question, { ...asked, asOf: given })],
  [
    'the shelf of selectRulebook',
    (given) => loosely(selectRulebook)(given, { ...query, jurisdiction: 'CN' }),
  ],
  ['the query of selectRulebook', (given) => loosely(selectRulebook)(shelf, given)],
  ...['scheme', 'jurisdiction', 'edition', 'round', 'asOf'].map(
    (field): [string, (given: unknown) => unknown] => [
      `${field} in selectRulebook`,
      (given) => loosely(selectRulebook)(shelf, { ...query, jurisdiction: 'CN', [field]: given }),
    ],
  ),
  ...[
    kindOf,
    normalizeName,
    divisionOf,
    regionOf,
    isCreditCode,
    isDivision,
    parseCreditCode,
    parseQuantity,
  ].map((call): [string, (given: unknown) => unknown] => [
    `the text of ${call.name}`,
    (given) => loosely(call)(given),
  ]),
  ['the list of termOf', (given) => loosely(termOf)(given, '公布')],
  ['the list of labelOf', (given) => loosely(labelOf)(given, 'recognised', { locale: 'en' })],
  ['the options of labelOf', (given) => loosely(labelOf)('stage', 'recognised', given)],
  ['the rows of readList', (given) => loosely(readList)(given, { scheme: 'green-manufacturing' })],
  [
    'a row of readList',
    (given) => loosely(readList)([['企业名称'], given], { scheme: 'green-manufacturing' }),
  ],
  [
    'a cell of readList',
    (given) => loosely(readList)([['企业名称'], [given]], { scheme: 'green-manufacturing' }),
  ],
  ['the options of readList', (given) => loosely(readList)([], given)],
  ['the bytes of readWorkbook', (given) => loosely(readWorkbook)(given)],
  ['the bytes of readCsv', (given) => loosely(readCsv)(given)],
];

describe('what plain JavaScript may hand over', () => {
  test.each(calls)(
    'is answered by a RegistryError or an issue, never by another error: %s',
    async (_what, call) => {
      for (const given of wrong) {
        try {
          await call(given);
        } catch (error) {
          if (!(error instanceof RegistryError)) throw error;
          expect(messageOf(error, { locale: 'zh-CN' })).toMatch(/。$/);
        }
      }
    },
  );

  test('does not end a batch: a getter that throws is an issue of its row', () => {
    const results = [...validateRecords([park('p0'), trap, park('p2')], unitSchema)];
    expect(results.map(({ ok, row }) => [ok, row])).toEqual([
      [true, 1],
      [false, 2],
      [true, 3],
    ]);
    expect(() => loosely(registry.add.bind(registry))([park('p0'), trap], day)).toThrow(
      /^invalid-record.*"position":2/,
    );
    expect(registry.units).toEqual([]);
  });

  test('is told by its type', () => {
    expect(() => loosely(labelOf)('constructor', 'name', { locale: 'en' })).toThrow(/^invalid-query/);
    expect(() => loosely(termOf)('green-tier', '国家级')).toThrow(/^invalid-query/);
    expect([isDivision, isCreditCode].map((call) => loosely(call)(['120116']))).toEqual([false, false]);
    expect(() => loosely(countTiers)(registry, { ...query, asOf: 20250101n })).toThrow(/^invalid-day/);
    expect(() => loosely(readList)(null, { scheme: 'green-manufacturing' })).toThrow(/^invalid-argument/);
  });
});

describe('a million characters that become eighteen', () => {
  const long = '\uFDFA'.repeat(350_000);

  test.each<[string, () => unknown]>([
    ['normalizeName', () => normalizeName(long)],
    ['kindOf', () => kindOf(long)],
    ['tierOf', () => tierOf(long, { scheme: 'green-manufacturing' })],
    ['validateRecord', () => validateRecord(enterprise('e1', { name: long }), unitSchema)],
    ['Registry.add', () => new Registry().add([park('p1', { name: long })], day)],
    ['Registry.find', () => new Registry().find({ name: long })],
  ])('are answered at once by %s', (_what, call) => {
    // The fastest of some: the machine may be busy.
    const times = Array.from({ length: 4 }, () => {
      const started = performance.now();
      try {
        call();
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
      }
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
