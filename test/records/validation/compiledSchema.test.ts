import {
  enterpriseSchema,
  eventSchema,
  factorySchema,
  recordSchema,
  unitSchema,
} from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readWith } from '../../../src/records/issue/internal.js';
import { compiledSchema } from '../../../src/records/validation/internal.js';
import {
  corrected,
  enterprise,
  factory,
  merged,
  park,
  recognised,
  supplyChain,
} from '../../support/records.js';

const inputs: readonly unknown[] = [
  enterprise(),
  enterprise('e2', { creditCode: '914403001922038216', formerNames: [{ name: '甲', until: '2019' }] }),
  enterprise('', { name: ' ', creditCode: '914403001922038217' }),
  factory('f1', { division: '120116', divisionAsOf: '2014', industry: 'C38', chains: [] }),
  factory('f1', { divisionAsOf: '2014' }),
  factory('f1', { division: '天津', industry: '制造业', zone: '' }),
  supplyChain('s1', { suppliers: ['e2', 'e1'] }),
  park('k1', { area: -1 }),
  { ...park('k1'), area: Number.NaN, members: 'f1', extra: 1, more: 2 },
  { kind: 'workshop' },
  { kind: null },
  {},
  null,
  undefined,
  [],
  7,
  'f1',
  recognised('f1', 'national', '2025-01-22', { listYear: 2024 }),
  recognised('f1', 'national', '2025-13', { listYear: 24, reason: '' }),
  recognised('f1', 'national', '2025', { reason: '优秀' }),
  { ...recognised('f1', 'national', '2025'), basis: { equivalence: '' }, document: { url: 1 } },
  { ...recognised('f1', 'national', '2025'), recordedAt: '昨天', stage: '公示' },
  merged('f1', 'f1', '2025', 'lapse'),
  corrected('f1', 'x', merged('f2', 'f2', '2025', 'lapse')),
  { type: 'rating', unit: 'f1', on: '2024', rating: 'CMMM', level: null },
  { type: 'split', unit: 'f1', on: '2024', into: [], titles: 'keep' },
  JSON.parse('{"kind":"factory","id":"f1","enterprise":"e1","__proto__":{"x":1},"constructor":2}'),
];

function found(schema: z.ZodType, input: unknown): unknown {
  const read = readWith(schema, input);
  return read.ok ? read.value : read.issues;
}

describe('compiledSchema', () => {
  test.each([
    ['enterpriseSchema', enterpriseSchema],
    ['factorySchema', factorySchema],
    ['unitSchema', unitSchema],
    ['recordSchema', recordSchema],
    ['eventSchema', eventSchema],
    ["a consumer's own schema", factorySchema.extend({ energy: z.number() }).partial({ energy: true })],
  ])('finds the same as the plain %s, good or bad', (_name, schema) => {
    for (const input of inputs) {
      expect(found(compiledSchema(schema), input)).toEqual(found(schema, input));
    }
  });

  test('compiles a schema once', () => {
    expect(compiledSchema(unitSchema)).toBe(compiledSchema(unitSchema));
  });

  test('keeps a schema apart from what was made of it', () => {
    const extended = factorySchema.extend({ energy: z.number() });
    compiledSchema(factorySchema);
    expect(compiledSchema(extended).safeParse({ ...factory('f1'), energy: 3 }).success).toBe(true);
    expect(compiledSchema(factorySchema).safeParse({ ...factory('f1'), energy: 3 }).success).toBe(false);
    const refined = factorySchema.refine(() => false);
    expect(compiledSchema(refined).safeParse(factory('f1')).success).toBe(false);
  });
});
