import * as z from 'zod';
import { checkWith, inEnglish } from '../../records/issue/internal.js';
import { daySchema, textSchema } from '../../records/unit/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';
import { moneySchema } from '../money/index.js';

/** A loan, from the day on which it is paid out to the day on which it is paid back. */
export const loanSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        id: textSchema.optional(),
        principal: moneySchema,
        paidOutOn: daySchema,
        /** The last day, on which no interest runs any more. */
        dueOn: daySchema,
        /** The day of signing, which does not count. */
        signedOn: daySchema.optional(),
      })
      .check(checkWith(loanIssues))
      .meta({
        id: 'Loan',
        title: 'Loan',
        description: 'Not expressed here: it is due after it is paid out.',
      }),
  ))();

export type Loan = z.infer<typeof loanSchema>;

/**
 * What no single field of a loan can tell: one that ends before it starts, or is signed after it is paid out.
 *
 * @example
 * loanIssues({ paidOutOn: '2026-01-01', dueOn: '2025-01-01' }).map(({ code }) => code) //=> ['days-cross']
 */
export function loanIssues(loan: {
  paidOutOn: string;
  dueOn: string;
  signedOn?: string | undefined;
}): Issue[] {
  const { paidOutOn, dueOn, signedOn } = loan;
  const issues: Issue[] = [];
  if (dueOn <= paidOutOn) {
    const params = { from: paidOutOn, until: dueOn };
    issues.push({ code: 'days-cross', severity: 'error', path: ['dueOn'], params });
  }
  if (signedOn !== undefined && signedOn > paidOutOn) {
    const params = { from: signedOn, until: paidOutOn };
    issues.push({ code: 'days-cross', severity: 'error', path: ['signedOn'], params });
  }
  return issues;
}
