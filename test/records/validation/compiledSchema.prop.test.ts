import * as fc from 'fast-check';
import { eventSchema, recordSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { readWith } from '../../../src/records/issue/internal.js';
import { compiledSchema } from '../../../src/records/validation/internal.js';
import { arbitraryEvent } from '../event/arbitraryEvent.js';
import { arbitraryEnterprise, arbitraryUnit } from '../unit/arbitraryUnit.js';

function found(schema: z.ZodType, input: unknown): unknown {
  const read = readWith(schema, input);
  return read.ok ? read.value : read.issues;
}

/** A good record with one field put wrong or left out. */
const damaged = fc
  .tuple(
    fc.oneof(arbitraryUnit, arbitraryEnterprise, arbitraryEvent),
    fc.nat(),
    fc.oneof(
      fc.constant(undefined),
      fc.constant(null),
      fc.constant(''),
      fc.integer(),
      fc.constant([]),
      fc.jsonValue(),
    ),
  )
  .map(([record, which, value]) => {
    const keys = Object.keys(record);
    const key = keys[which % keys.length] ?? 'id';
    return { ...record, [key]: value };
  });

describe('compiledSchema', () => {
  test('finds in any damaged record just what the plain schema finds', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        for (const schema of [recordSchema, eventSchema]) {
          expect(found(compiledSchema(schema), input)).toEqual(found(schema, input));
        }
      }),
      { numRuns: 500 },
    );
  });
});
