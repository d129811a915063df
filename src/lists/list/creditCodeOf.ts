import { parseCreditCode } from '../../words/identity/index.js';
import { normalForm } from '../../words/vocabulary/internal.js';
import type { DoubtParams } from './DoubtParams.js';
import type { RowView } from './RowView.js';

/** Longer texts are no codes. */
const longestCode = 40;

/** The credit code of a row; one that cannot be right is a doubt and is left out. */
export function creditCodeOf(row: RowView): string | undefined {
  const { creditCode: text } = row.texts;
  if (text === undefined) return undefined;
  if (typeof row.cell('creditCode') === 'number' || /^\d(\.\d+)?e\+\d+$/i.test(text)) {
    row.doubt('digits-lost', 'creditCode', { text });
    return undefined;
  }
  const code = normalForm(text.slice(0, longestCode)).replace(/\s/g, '').toUpperCase();
  const wrong = (problem: DoubtParams['credit-code-wrong']['problem'], expected: string | null = null) =>
    row.doubt('credit-code-wrong', 'creditCode', { received: code, problem, expected });
  const other = otherNumber(code);
  if (other !== undefined) {
    wrong(other);
    return undefined;
  }
  const read = parseCreditCode(code);
  if (read.ok) {
    if (read.warnings.some((issue) => issue.code === 'credit-code-check'))
      row.doubt('credit-code-pilot', 'creditCode', { received: code });
    return code;
  }
  for (const issue of read.issues) {
    if (issue.code === 'credit-code-resident') wrong('resident');
    if (issue.code === 'credit-code-area') wrong('nobody');
    if (issue.code === 'credit-code-length') wrong('length');
    if (issue.code === 'credit-code-character') wrong('character');
    if (issue.code === 'credit-code-check') wrong('check', issue.params.expected);
    if (issue.code === 'organisation-code-check') wrong('organisation-check', issue.params.expected);
  }
  return undefined;
}

/** What a text is that stands in the place of a credit code and is none. */
function otherNumber(code: string): DoubtParams['credit-code-wrong']['problem'] | undefined {
  if (/^0+$/.test(code)) return 'zeros';
  if (/^\d{15}$/.test(code)) return 'registration-number';
  return undefined;
}
