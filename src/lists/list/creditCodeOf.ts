import { parseCreditCode } from '../../words/identity/index.js';
import { normalForm } from '../../words/vocabulary/internal.js';
import type { RowView } from './RowView.js';

/** Longer texts are no codes. */
const longestCode = 40;

/** The credit code of a row; one that cannot be right is a doubt and is left out. */
export function creditCodeOf(row: RowView): string | undefined {
  const { creditCode: text } = row.texts;
  if (text === undefined) return undefined;
  const code = normalForm(text.slice(0, longestCode)).replace(/\s/g, '').toUpperCase();
  const read = parseCreditCode(code);
  if (read.ok) return code;
  for (const issue of read.issues) {
    if (issue.code === 'credit-code-length' || issue.code === 'credit-code-character') {
      const problem = issue.code === 'credit-code-length' ? 'length' : 'character';
      row.doubt('credit-code-wrong', 'creditCode', { received: code, problem, expected: null });
    }
    if (issue.code === 'credit-code-check' || issue.code === 'organisation-code-check') {
      const problem = issue.code === 'credit-code-check' ? 'check' : 'organisation-check';
      row.doubt('credit-code-wrong', 'creditCode', {
        received: code,
        problem,
        expected: issue.params.expected,
      });
    }
  }
  return undefined;
}
