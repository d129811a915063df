import type * as z from 'zod';
import { type Issue, iterableIn } from '../../words/vocabulary/internal.js';
import { issueText, readWith, type ToldIssue } from '../issue/internal.js';
import { warningsOf } from '../unit/index.js';
import type { NamedRecord } from '../unit/internal.js';
import { compiledSchema } from './compiledSchema.js';
import { type Progress, progressTo } from './progressTo.js';

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

export type ValidateManyOptions = ValidateOptions & {
  /** Is told how many rows are done: after every thousand, and at the end. */
  onProgress?: ((rows: number) => void) | undefined;
};

/**
 * Validates rows one by one, lazily, also of a stream. A bad row never stops the rest: it comes out with its input and
 * everything that is wrong with it. The schema is compiled on first use.
 *
 * @param rows records of any origin
 * @param schema one of the library's schemas, or one that you built from them
 * @throws RegistryError `invalid-argument` where the rows are none
 * @example
 * const rows = [{ kind: 'enterprise', id: 'e1', name: '天津渤海化工集团', creditCode: '91120' }]
 * const [first] = validateRecords(rows, enterpriseSchema, { locale: 'zh-CN' })
 * first.ok //=> false
 */
export function validateRecords<T>(
  rows: Iterable<unknown>,
  schema: z.ZodType<T>,
  options?: ValidateManyOptions,
): Generator<ValidatedRecord<T>, void, undefined>;
export function validateRecords<T>(
  rows: AsyncIterable<unknown>,
  schema: z.ZodType<T>,
  options?: ValidateManyOptions,
): AsyncGenerator<ValidatedRecord<T>, void, undefined>;
export function validateRecords<T>(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  schema: z.ZodType<T>,
  options: ValidateManyOptions = {},
): Generator<ValidatedRecord<T>, void, undefined> | AsyncGenerator<ValidatedRecord<T>, void, undefined> {
  const compiled = compiledSchema(schema);
  const progress = progressTo(options.onProgress);
  const validate = (input: unknown): ValidatedRecord<T> => ({
    row: progress.next(),
    ...validated(compiled, input, options),
  });
  if (isStream(rows)) return streamed(rows, validate, progress);
  return iterated(iterableIn(rows, 'rows'), validate, progress);
}

function* iterated<R>(
  rows: Iterable<unknown>,
  validate: (input: unknown) => R,
  progress: Progress,
): Generator<R, void, undefined> {
  for (const input of rows) yield validate(input);
  progress.end();
}

async function* streamed<R>(
  rows: AsyncIterable<unknown>,
  validate: (input: unknown) => R,
  progress: Progress,
): AsyncGenerator<R, void, undefined> {
  for await (const input of rows) yield validate(input);
  progress.end();
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
  return validated(compiledSchema(schema), record, options);
}

function validated<T>(schema: z.ZodType<T>, input: unknown, options: ValidateOptions): Validated<T> {
  const { locale = 'en', warnings = true } = options;
  const told = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ ...issue, message: issueText(issue, { locale }) }));
  const read = readWith(schema, input);
  if (!read.ok) return { ok: false, input, issues: told(read.issues) };
  const { value } = read;
  return { ok: true, value, warnings: warnings && isRecord(value) ? told(warningsOf(value)) : [] };
}

function isStream(rows: Iterable<unknown> | AsyncIterable<unknown>): rows is AsyncIterable<unknown> {
  return typeof rows === 'object' && rows !== null && Symbol.asyncIterator in rows;
}

const recordKinds = ['enterprise', 'product', 'factory', 'supply-chain', 'park', 'project', 'diagnosis'];

function isRecord(value: unknown): value is NamedRecord {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return recordKinds.some((kind) => kind === value.kind);
}
