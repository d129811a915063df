import type * as z from 'zod';
import { readWith } from '../../records/issue/internal.js';
import { RegistryError } from '../../words/vocabulary/index.js';

/**
 * Refuses what breaks its schema, with every issue.
 *
 * @throws RegistryError `invalid-record`
 */
export function mustFit(schema: z.ZodType, record: unknown, name: string): void {
  const read = readWith(schema, record);
  if (read.ok) return;
  const issues = read.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }));
  throw new RegistryError('invalid-record', { position: 1, issues });
}
