import { recordSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { enterprise, factory, park, product, supplyChain } from '../../support/records.js';
import { issuesIn } from '../validation/issuesIn.js';

describe('recordSchema', () => {
  test.each([enterprise(), factory('f1'), product('p1'), supplyChain('s1'), park('k1')])(
    'takes a record of kind $kind',
    (record) => {
      expect(recordSchema.parse(record)).toEqual(record);
    },
  );

  test('looks across the fields of units too', () => {
    expect(issuesIn(recordSchema, factory('f1', { divisionAsOf: '2014' }))).toEqual([
      { code: 'division-day-alone', path: 'divisionAsOf' },
    ]);
  });

  test('refuses an event', () => {
    expect(issuesIn(recordSchema, { type: 'closed', unit: 'f1', on: '2020', titles: 'lapse' })).toEqual([
      { code: 'missing', path: 'kind' },
    ]);
  });
});
