import type * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { isReadable } from './isReadable.js';
import { issuesOf, unsaid } from './issuesOf.js';

/** What a schema made of an input: its value, or everything that is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** Zod's own messages are not asked for: what is said then is the author's. */
const inOurWords = { error: () => unsaid };

/** Reads an input with a schema. One whose fields cannot be read at all, such as by a getter that throws, is an issue too. */
export function readWith<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  try {
    return readOf(schema.safeParse(input, inOurWords), input);
  } catch (error) {
    // What the author's own checks throw is for the author.
    if (isReadable(input)) throw error;
    return { ok: false, issues: [{ code: 'unreadable', severity: 'error', path: [], params: {} }] };
  }
}

/** Reads an input with a schema whose checks are asynchronous. */
export async function readLater<T>(schema: z.ZodType<T>, input: unknown): Promise<Read<T>> {
  return readOf(await schema.safeParseAsync(input, inOurWords), input);
}

function readOf<T>(read: z.ZodSafeParseResult<T>, input: unknown): Read<T> {
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, issues: issuesOf(read.error.issues, input) };
}
