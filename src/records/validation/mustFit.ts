import type * as z from 'zod';
import { RegistryError } from '../../words/vocabulary/index.js';
import { readWith } from '../issue/internal.js';
import { compiledSchema } from './compiledSchema.js';

/**
 * Refuses what breaks its schema, with every issue.
 *
 * @param name what it is called in the paths of the issues
 * @param position which of many it is part of, counted from 1
 * @throws RegistryError `invalid-record`
 */
export function mustFit(schema: z.ZodType, record: unknown, name: string, position = 1): void {
  const read = readWith(compiledSchema(schema), record);
  if (read.ok) return;
  const issues = read.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }));
  throw new RegistryError('invalid-record', { position, issues });
}
