import type * as z from 'zod';
import { RegistryError } from '../../words/vocabulary/index.js';
import { compiledSchema, issuesOf } from '../validation/internal.js';

/**
 * Parses every input with a schema.
 *
 * @throws RegistryError `invalid-record` at the first that breaks it
 */
export function parseAll<T>(inputs: Iterable<unknown>, schema: z.ZodType<T>): T[] {
  const compiled = compiledSchema(schema);
  const values: T[] = [];
  for (const input of inputs) {
    const read = compiled.safeParse(input);
    if (!read.success) {
      throw new RegistryError('invalid-record', {
        position: values.length + 1,
        issues: issuesOf(read.error, input),
      });
    }
    values.push(read.data);
  }
  return values;
}
