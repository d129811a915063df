import { describe, expect, test } from 'vitest';
import { sameRecord } from '../../../src/records/registry/internal.js';
import { park, supplyChain } from '../../support/records.js';

describe('sameRecord', () => {
  test.each([
    ['the order of fields', { a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }],
    ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }],
    ['what it is asked to leave out', { a: 1, recordedAt: '2020-01-01' }, { a: 1 }],
  ])('passes over %s', (_what, a, b) => {
    expect(sameRecord(a, b, ['recordedAt'])).toBe(true);
    expect(sameRecord(b, a, ['recordedAt'])).toBe(true);
  });

  test.each<[string, unknown, unknown]>([
    ['another value', park('k1', { area: 1 }), park('k1', { area: 2 })],
    ['another field', park('k1', { zone: '甲' }), park('k1')],
    [
      'another order of a list',
      supplyChain('s1', { suppliers: ['a', 'b'] }),
      supplyChain('s1', { suppliers: ['b', 'a'] }),
    ],
    ['a longer list', { a: [1] }, { a: [1, 2] }],
    ['a list and a record', { a: [] }, { a: {} }],
    ['null and a record', { a: null }, { a: {} }],
    ['a number and a text', { a: 1 }, { a: '1' }],
    ['a field that every object inherits', {}, { constructor: Object }],
  ])('tells apart: %s', (_what, a, b) => {
    expect(sameRecord(a, b)).toBe(false);
    expect(sameRecord(b, a)).toBe(false);
  });
});
