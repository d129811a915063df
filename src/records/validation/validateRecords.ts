import type * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { issueText } from '../issue/internal.js';
import { type RegistryRecord, warningsOf } from '../unit/index.js';
import { compiledSchema } from './compiledSchema.js';
import { issuesOf } from './issuesOf.js';

/** An issue with its text in the asked language. */
export type ToldIssue = Issue & { message: string };

/** What became of one row. `row` counts from 1. A bad row keeps its input. */
export type ValidatedRecord<T> =
  | { ok: true; row: number; value: T; warnings: ToldIssue[] }
  | { ok: false; row: number; input: unknown; issues: ToldIssue[] };

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
  const { locale = 'en', warnings = true } = options;
  const told = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ ...issue, message: issueText(issue, { locale }) }));
  const compiled = compiledSchema(schema);
  let row = 0;
  for (const input of rows) {
    row += 1;
    const read = compiled.safeParse(input);
    if (!read.success) yield { ok: false, row, input, issues: told(issuesOf(read.error, input)) };
    else
      yield {
        ok: true,
        row,
        value: read.data,
        warnings: warnings && isRecord(read.data) ? told(warningsOf(read.data)) : [],
      };
  }
}

const recordKinds = ['enterprise', 'product', 'factory', 'supply-chain', 'park'];

function isRecord(value: unknown): value is RegistryRecord {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return recordKinds.some((kind) => kind === value.kind);
}
