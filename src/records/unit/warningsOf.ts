import { areaCodesAsOf, isAreaCode, normalizeName, parseCreditCode } from '../../words/identity/index.js';
import type { Issue } from '../../words/vocabulary/index.js';

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Any record that names something and says where it lies. */
export type NamedRecord = { readonly kind: string } & Loose<
  Record<'id' | 'name' | 'creditCode' | 'division' | 'divisionAsOf', string>
>;

/**
 * What is odd but allowed in a record: area digits or a division that no current list knows, spaces between Chinese
 * characters in a name.
 *
 * @example
 * warningsOf({ kind: 'enterprise', id: 'e1', name: '一汽', creditCode: '912201011239989159' }).map(({ code }) => code)
 * //=> ['credit-code-area']
 */
export function warningsOf(record: NamedRecord): Issue[] {
  const warnings: Issue[] = [];
  if (record.creditCode !== undefined) {
    const read = parseCreditCode(record.creditCode);
    if (read.ok) warnings.push(...read.warnings.map((warning) => ({ ...warning, path: ['creditCode'] })));
  }
  const { division, name } = record;
  const dated = record.divisionAsOf !== undefined;
  if (division !== undefined && division !== 'XPCC' && !dated && !isAreaCode(division)) {
    const params = { division, asOf: areaCodesAsOf };
    warnings.push({ code: 'division-unknown', severity: 'warning', path: ['division'], params });
  }
  if (name !== undefined && /\p{Script=Han}\s+\p{Script=Han}/u.test(name)) {
    const params = { name, normal: normalizeName(name) };
    warnings.push({ code: 'name-spaces', severity: 'warning', path: ['name'], params });
  }
  return warnings;
}
