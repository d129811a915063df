import type * as z from 'zod';
import { iterableIn, RegistryError } from '../../words/vocabulary/internal.js';
import { readWith } from '../issue/internal.js';
import { compiledSchema } from '../validation/internal.js';

/**
 * Parses every input with a schema.
 *
 * @throws RegistryError `invalid-record` at the first that breaks it; `invalid-argument` where there is nothing to go through
 */
export function parseAll<T>(inputs: Iterable<unknown>, schema: z.ZodType<T>, argument: string): T[] {
  const compiled = compiledSchema(schema);
  const values: T[] = [];
  for (const input of iterableIn(inputs, argument)) {
    const read = readWith(compiled, input);
    if (!read.ok)
      throw new RegistryError('invalid-record', { position: values.length + 1, issues: read.issues });
    values.push(read.value);
  }
  return values;
}
