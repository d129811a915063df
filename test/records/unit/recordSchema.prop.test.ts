import * as fc from 'fast-check';
import { enterpriseSchema, recordSchema, unitSchema, warningsOf } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { arbitraryEnterprise, arbitraryUnit } from './arbitraryUnit.js';

describe('records', () => {
  test('survive JSON: any unit reads back as it was', () => {
    fc.assert(
      fc.property(arbitraryUnit, (unit) => {
        expect(unitSchema.parse(JSON.parse(JSON.stringify(unit)))).toStrictEqual(unit);
      }),
    );
  });

  test('survive JSON: any enterprise reads back as it was', () => {
    fc.assert(
      fc.property(arbitraryEnterprise, (enterprise) => {
        expect(enterpriseSchema.parse(JSON.parse(JSON.stringify(enterprise)))).toStrictEqual(enterprise);
      }),
    );
  });

  test('are read by the one schema of all kinds as by their own, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryUnit, arbitraryEnterprise), (record) => {
        const read = recordSchema.parse(record);
        expect(read).toStrictEqual(record);
        expect(recordSchema.parse(read)).toStrictEqual(read);
      }),
    );
  });

  test('never make warningsOf fail, and its warnings never break the schema', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryUnit, arbitraryEnterprise), (record) => {
        for (const { severity } of warningsOf(record)) expect(severity).toBe('warning');
      }),
    );
  });
});
