import type * as z from 'zod';
import { type Issue, RegistryError } from '../../words/vocabulary/index.js';
import { eventSchema, type RegistryEvent } from '../event/index.js';
import { readWith } from '../issue/internal.js';
import type { RecordVersion } from '../timeline/internal.js';
import { type Scheme, schemeIssues } from '../title/internal.js';
import { compiledSchema } from '../validation/internal.js';
import { orderIssues } from './orderIssues.js';
import { dumpHeadSchema, recordVersionSchema } from './registryDumpSchema.js';

/** After so many issues a dump is not looked at any further. */
const mostIssues = 100;

/** Entries between two calls of `onProgress`. */
const stride = 10_000;

/**
 * Reads a dump that may come from anywhere.
 *
 * @throws RegistryError `dump-version` or `invalid-dump` with the first 100 issues
 */
export function readDump(
  dump: unknown,
  onProgress: (done: number) => void = () => {},
): { records: RecordVersion[]; events: RegistryEvent[]; schemes: Scheme[] } {
  const received = typeof dump === 'object' && dump !== null && 'version' in dump ? dump.version : undefined;
  if (typeof received === 'number' && received !== 2)
    throw new RegistryError('dump-version', { received, expected: 2 });
  const head = readWith(dumpHeadSchema, dump);
  if (!head.ok) throw new RegistryError('invalid-dump', { issues: head.issues.slice(0, mostIssues) });
  const { schemes = [] } = head.value;
  const issues = schemes.flatMap((scheme, at) =>
    schemeIssues(scheme).map((issue): Issue => ({ ...issue, path: ['schemes', at, ...issue.path] })),
  );
  let done = 0;
  const readAll = <T>(entries: readonly unknown[], schema: z.ZodType<T>, part: 'records' | 'events'): T[] => {
    const compiled = compiledSchema(schema);
    return entries.flatMap((entry, at): T[] => {
      if (issues.length >= mostIssues) return [];
      const read = readWith(compiled, entry);
      done += 1;
      if (done % stride === 0) onProgress(done);
      if (read.ok) return [read.value];
      issues.push(...read.issues.map((issue) => ({ ...issue, path: [part, at, ...issue.path] })));
      return [];
    });
  };
  const records = readAll(head.value.records, recordVersionSchema, 'records');
  const events = readAll(head.value.events, eventSchema, 'events');
  if (issues.length === 0) issues.push(...orderIssues(records, 'records'), ...orderIssues(events, 'events'));
  if (issues.length > 0) throw new RegistryError('invalid-dump', { issues: issues.slice(0, mostIssues) });
  return { records, events, schemes: schemes.filter(isScheme) };
}

function isScheme(scheme: unknown): scheme is Scheme {
  return schemeIssues(scheme).length === 0;
}
