import {
  type Factory,
  factorySchema,
  type Park,
  type Product,
  parkSchema,
  productSchema,
  recordIssues,
  type SupplyChain,
  supplyChainSchema,
  type Unit,
  unitSchema,
  validateRecords,
} from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { factory, park, product, supplyChain } from '../../support/records.js';
import { issuesIn, messagesIn } from '../validation/issuesIn.js';

const where = {
  division: '120116',
  divisionAsOf: '2024-12-31',
  zone: '天津经济技术开发区',
  industry: 'C3821',
  chains: ['automobile', 'green-petrochemicals'],
};

const fullProduct: Product = {
  kind: 'product',
  id: 'p1',
  enterprise: 'e1',
  name: '丝绸被',
  model: '-',
  standard: 'GB/T 32163.1-2015',
  ...where,
};
const fullFactory: Factory = {
  kind: 'factory',
  id: 'f1',
  enterprise: 'e1',
  name: '第一工厂',
  branch: true,
  ...where,
};
const fullChain: SupplyChain = {
  kind: 'supply-chain',
  id: 's1',
  enterprise: 'e1',
  name: '整车供应链',
  suppliers: ['e2', 'e3'],
  ...where,
};
const fullPark: Park = {
  kind: 'park',
  id: 'k1',
  name: '天津子牙经济技术开发区',
  members: ['f1', 'e2'],
  area: 135,
  managingBody: '管理委员会',
  administrativeRank: 'national',
  ...where,
};

describe('the four unit schemas', () => {
  test.each([
    ['product', productSchema, { kind: 'product', id: 'p1', enterprise: 'e1', name: '丝绸被' }],
    ['factory', factorySchema, { kind: 'factory', id: 'f1', enterprise: 'e1' }],
    ['supply chain', supplyChainSchema, { kind: 'supply-chain', id: 's1', enterprise: 'e1' }],
    ['park', parkSchema, { kind: 'park', id: 'k1', name: '子牙园区' }],
    ['full product', productSchema, fullProduct],
    ['full factory', factorySchema, fullFactory],
    ['full supply chain', supplyChainSchema, fullChain],
    ['full park', parkSchema, fullPark],
  ])('accept a %s, alone and in the union', (_what, schema, input) => {
    expect(schema.parse(input)).toEqual(input);
    expect(unitSchema.parse(input)).toEqual(input);
  });

  test.each([
    ['a product without a name', { kind: 'product', id: 'p1', enterprise: 'e1' }, 'missing', 'name'],
    ['a product with an empty name', product('p1', { name: '' }), 'empty', 'name'],
    ['a factory without an enterprise', { kind: 'factory', id: 'f1' }, 'missing', 'enterprise'],
    ['a supply chain without an enterprise', { kind: 'supply-chain', id: 's1' }, 'missing', 'enterprise'],
    ['a factory with an empty name', factory('f1', { name: '' }), 'empty', 'name'],
    ['a factory with suppliers', { ...factory('f1'), suppliers: ['e2'] }, 'unknown-key', ''],
    ['a park with an enterprise', { ...park('k1'), enterprise: 'e1' }, 'unknown-key', ''],
    ['a park without a name', { kind: 'park', id: 'k1' }, 'missing', 'name'],
    [
      'a park with a green tier as its rank',
      { ...park('k1'), administrativeRank: 'local' },
      'not-in-list',
      'administrativeRank',
    ],
    ['a park with an area in words', { ...park('k1'), area: '135' }, 'type', 'area'],
    ['a park with an area below zero', park('k1', { area: -1 }), 'range', 'area'],
    ['a branch in words', { ...factory('f1'), branch: '是' }, 'type', 'branch'],
    ['suppliers in one text', { ...supplyChain('s1'), suppliers: 'e2、e3' }, 'type', 'suppliers'],
    ['an empty supplier', supplyChain('s1', { suppliers: ['e2', ''] }), 'empty', 'suppliers.1'],
    ['an unknown industry', factory('f1', { industry: 'Z99' }), 'industry-code', 'industry'],
    ['a division in words', factory('f1', { division: '滨海新区' }), 'division-shape', 'division'],
    ['an empty zone', factory('f1', { zone: ' ' }), 'empty', 'zone'],
    ['a chain that is a number', { ...factory('f1'), chains: [1] }, 'type', 'chains.0'],
    ['an unknown kind', { ...factory('f1'), kind: 'workshop' }, 'not-in-list', 'kind'],
    ['an enterprise', { kind: 'enterprise', id: 'e1', name: '甲' }, 'not-in-list', 'kind'],
    ['no kind', { id: 'f1', enterprise: 'e1' }, 'missing', 'kind'],
  ])('refuse %s', (_what, input, code, path) => {
    expect(issuesIn(unitSchema, input)).toEqual([{ code, path }]);
  });

  test('name the kinds that are allowed where a kind is not', () => {
    const [issue] = [...validateRecords([{ ...factory('f1'), kind: 'workshop' }], unitSchema)].flatMap(
      (result) => (result.ok ? [] : result.issues),
    );
    expect(issue).toMatchObject({ params: { allowed: ['product', 'factory', 'supply-chain', 'park'] } });
  });

  test('tell everything that is wrong with a record, not only the first thing', () => {
    const input = { ...factory(''), division: '天津', industry: '制造业' };
    const found = issuesIn(unitSchema, input).map(({ path }) => path);
    expect(found.sort()).toEqual(['division', 'id', 'industry']);
  });

  test('never tell a clerk that an area of 0 is too small because it must be at least 0', () => {
    const [message] = messagesIn(parkSchema, park('k1', { area: 0 }), 'en');
    expect(message).toBeDefined();
    expect(message).not.toMatch(/at least 0\b/);
  });

  test('never tell a clerk that a number was expected and a number was found', () => {
    expect(messagesIn(parkSchema, { ...park('k1'), area: Number.NaN }, 'en')).toHaveLength(1);
    expect(messagesIn(parkSchema, { ...park('k1'), area: Number.NaN }, 'en')).not.toEqual([
      'Expected a number, found a number.',
    ]);
  });

  test('keep a lone dash as the model of a product', () => {
    expect(productSchema.parse(product('p1', { model: '-' })).model).toBe('-');
  });
});

describe('unitSchema', () => {
  test('refuses a dated division without a division, at the date', () => {
    const input = factory('f1', { divisionAsOf: '2014' });
    expect(issuesIn(unitSchema, input)).toEqual([{ code: 'division-day-alone', path: 'divisionAsOf' }]);
  });

  test('refuses an enterprise as its own supplier, at the supplier', () => {
    const input = supplyChain('s1', { enterprise: 'e1', suppliers: ['e2', 'e1'] });
    expect(issuesIn(unitSchema, input)).toEqual([{ code: 'own-supplier', path: 'suppliers.1' }]);
  });

  test('leaves the single schemas without cross-field checks, so that they can be picked and extended', () => {
    expect(factorySchema.safeParse(factory('f1', { divisionAsOf: '2014' })).success).toBe(true);
    expect(factorySchema.pick({ id: true, zone: true }).parse({ id: 'f1', zone: '甲' })).toEqual({
      id: 'f1',
      zone: '甲',
    });
    expect(parkSchema.omit({ name: true }).parse({ kind: 'park', id: 'k1' })).toEqual({
      kind: 'park',
      id: 'k1',
    });
  });

  test('exports to JSON Schema', () => {
    expect(z.toJSONSchema(unitSchema, { io: 'input' })).toMatchSnapshot();
  });

  test('names in JSON Schema what JSON Schema cannot express', () => {
    const exported = JSON.stringify(z.toJSONSchema(unitSchema, { io: 'input' }));
    expect(exported).toContain('divisionAsOf needs a division; an enterprise is not its own supplier');
  });

  test('speaks Standard Schema', async () => {
    const standard = unitSchema['~standard'];
    expect(await standard.validate(fullPark)).toEqual({ value: fullPark });
    const refused = await standard.validate({ ...fullChain, suppliers: ['e1'] });
    expect(refused.issues?.map(({ path }) => path)).toEqual([['suppliers', 0]]);
  });

  test('becomes a part of an object of the consumer', () => {
    const form = z.object({ filledBy: z.string(), units: z.array(unitSchema) });
    const given = { filledBy: '李工', units: [fullFactory, fullPark] };
    expect(form.parse(given)).toEqual(given);
    const bad = { filledBy: '李工', units: [fullFactory, factory('f2', { divisionAsOf: '2014' })] };
    expect(issuesIn(form, bad)).toEqual([{ code: 'division-day-alone', path: 'units.1.divisionAsOf' }]);
  });

  test('a schema extended by the consumer keeps ours and adds its own, also in validateRecords', () => {
    const withEnergy = factorySchema.extend({ energy: z.number().min(10) });
    const given = { ...fullFactory, energy: 12 };
    expect(withEnergy.parse(given)).toEqual(given);
    expect(issuesIn(withEnergy, given)).toEqual([]);
    expect(issuesIn(withEnergy, { ...given, energy: 5 })).toEqual([{ code: 'range', path: 'energy' }]);
    expect(issuesIn(withEnergy, fullFactory)).toEqual([{ code: 'missing', path: 'energy' }]);
    expect(issuesIn(withEnergy, { ...given, zone: '' })).toEqual([{ code: 'empty', path: 'zone' }]);
    expect(issuesIn(factorySchema, given)).toEqual([{ code: 'unknown-key', path: '' }]);
  });
});

describe('recordIssues', () => {
  test('serves those who build a union of their own', () => {
    const own = z
      .discriminatedUnion('kind', [factorySchema.extend({ energy: z.number() }), parkSchema])
      .superRefine((unit, context) => {
        for (const { path, code } of recordIssues(unit))
          context.addIssue({ code: 'custom', path: [...path], message: code });
      });
    expect(issuesIn(own, { ...factory('f1', { divisionAsOf: '2014' }), energy: 1 })).toEqual([
      { code: 'custom', path: 'divisionAsOf' },
    ]);
  });

  test.each<[string, Unit]>([
    ['a division with its day', factory('f1', { division: '120116', divisionAsOf: '2014' })],
    ['a division without a day', factory('f1', { division: '120116' })],
    ['other suppliers', supplyChain('s1', { suppliers: ['e2'] })],
    ['a park that lists itself', park('k1', { members: ['k1'] })],
  ])('finds nothing wrong with %s', (_what, unit) => {
    expect(recordIssues(unit)).toEqual([]);
  });

  test('finds both at once', () => {
    const unit = supplyChain('s1', { suppliers: ['e1'], divisionAsOf: '2014' });
    expect(recordIssues(unit).map(({ code }) => code)).toEqual(['division-day-alone', 'own-supplier']);
  });
});
