import * as z from 'zod';
import { checkWith, inEnglish } from '../../records/issue/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';
import { fenIn } from './fenOf.js';
import { fenPlaces, type Money, moneyUnits } from './Money.js';

/** An amount of money as records have it: a plain decimal number of at least nothing, in whole fen, and its unit. */
export const moneySchema: z.ZodType<Money> = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({ amount: z.string(), unit: z.enum(moneyUnits) })
      .check(checkWith(moneyIssues))
      .meta({
        id: 'Money',
        title: 'Amount of money',
        description:
          'Not expressed here: the amount is a plain decimal number, not below zero, in whole fen.',
      }),
  ))();

function moneyIssues({ amount, unit }: Money): Issue[] {
  if (fenIn(amount, fenPlaces[unit]) !== undefined) return [];
  const path = ['amount'];
  const isBelow = /^\s*-\s*\d/.test(amount);
  return isBelow
    ? [{ code: 'range', severity: 'error', path, params: { minimum: 0 } }]
    : [{ code: 'format', severity: 'error', path, params: { expected: 'money' } }];
}
