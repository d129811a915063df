import type * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { issueText } from '../issue/internal.js';
import { warningsOf } from '../unit/index.js';
import type { NamedRecord } from '../unit/internal.js';
import { compiledSchema } from './compiledSchema.js';
import { issuesOf } from './issuesOf.js';

/** An issue with its text in the asked language. */
export type ToldIssue = Issue & { message: string };

/** What became of a record: its value and what is odd but allowed, or what it was and everything that is wrong with it. */
export type Validated<T> =
  | { ok: true; value: T; warnings: ToldIssue[] }
  | { ok: false; input: unknown; issues: ToldIssue[] };

/** What became of one row. `row` counts from 1. */
export type ValidatedRecord<T> = { row: number } & Validated<T>;

export type ValidateOptions = {
  /** Language of the messages, any BCP 47 tag. Default: English. */
  locale?: string;
  /** Whether to look for what is odd but allowed. Default: yes. */
  warnings?: boolean;
};

/**
 * Validates rows one by one, lazily. A bad row never stops the rest: it comes out with its input and everything that is
 * wrong with it. The schema is compiled on first use.
 *
 * @param rows records of any origin
 * @param schema one of the library's schemas, or one that you built from them
 * @example
 * const rows = [{ kind: 'enterprise', id: 'e1', name: '天津渤海化工集团', creditCode: '91120' }]
 * const [first] = validateRecords(rows, enterpriseSchema, { locale: 'zh-CN' })
 * first.ok //=> false
 */
export function* validateRecords<T>(
  rows: Iterable<unknown>,
  schema: z.ZodType<T>,
  options: ValidateOptions = {},
): Generator<ValidatedRecord<T>, void, undefined> {
  const compiled = compiledSchema(schema);
  let row = 0;
  for (const input of rows) {
    row += 1;
    yield { row, ...readWith(compiled, input, options) };
  }
}

/**
 * Validates one record, as a form sends it.
 *
 * @param schema one of the library's schemas, or one that you built from them
 * @example
 * const read = validateRecord({ kind: 'park', id: 'p1' }, parkSchema, { locale: 'en' })
 * const wrong = read.ok ? [] : read.issues.map(({ path, code }) => [path, code])
 * wrong //=> [[['name'], 'missing']]
 */
export function validateRecord<T>(
  record: unknown,
  schema: z.ZodType<T>,
  options: ValidateOptions = {},
): Validated<T> {
  return readWith(compiledSchema(schema), record, options);
}

function readWith<T>(schema: z.ZodType<T>, input: unknown, options: ValidateOptions): Validated<T> {
  const { locale = 'en', warnings = true } = options;
  const told = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ ...issue, message: issueText(issue, { locale }) }));
  const read = schema.safeParse(input);
  if (!read.success) return { ok: false, input, issues: told(issuesOf(read.error, input)) };
  const { data } = read;
  return { ok: true, value: data, warnings: warnings && isRecord(data) ? told(warningsOf(data)) : [] };
}

const recordKinds = ['enterprise', 'product', 'factory', 'supply-chain', 'park', 'project', 'diagnosis'];

function isRecord(value: unknown): value is NamedRecord {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return recordKinds.some((kind) => kind === value.kind);
}
