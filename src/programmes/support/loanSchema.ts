import * as z from 'zod';
import { checkWith } from '../../records/issue/internal.js';
import { daySchema, textSchema } from '../../records/unit/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';
import { moneySchema } from '../money/index.js';

/** A loan, from the day on which it is paid out to the day on which it is paid back. */
export const loanSchema = /* @__PURE__ */ (() =>
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
    }))();

export type Loan = z.infer<typeof loanSchema>;

/**
 * What no single field of a loan can tell: one that ends before it starts.
 *
 * @example
 * loanIssues({ paidOutOn: '2026-01-01', dueOn: '2025-01-01' }).map(({ code }) => code) //=> ['days-cross']
 */
export function loanIssues({ paidOutOn, dueOn }: { paidOutOn: string; dueOn: string }): Issue[] {
  if (dueOn > paidOutOn) return [];
  const params = { from: paidOutOn, until: dueOn };
  return [{ code: 'days-cross', severity: 'error', path: ['dueOn'], params }];
}
