import * as z from 'zod';
import { isBlurredDate, isDay } from '../../words/calendar/index.js';
import { creditCodeIssues, isDivision, isIndustryCode } from '../../words/identity/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';
import { checkWith } from '../issue/internal.js';
import { printedIssues, textIssues } from './textIssues.js';

function issueIf(
  wrong: boolean,
  code: 'day' | 'blurred-date' | 'division-shape' | 'industry-code',
  received: string,
): Issue[] {
  return wrong ? [{ code, severity: 'error', path: [], params: { received } }] : [];
}

/** A name, an id or other text as given: never empty, never altered. */
export const textSchema = /* @__PURE__ */ (() =>
  z
    .string()
    .check(checkWith(textIssues, { goOn: true }))
    .meta({ pattern: '\\S' }))();

/** A text as printed, which may be empty. */
export const printedSchema = /* @__PURE__ */ (() =>
  z.string().check(checkWith(printedIssues, { goOn: true })))();

/** A calendar day. */
export const daySchema = /* @__PURE__ */ (() =>
  z
    .string()
    .check(checkWith((text: string) => issueIf(!isDay(text), 'day', text)))
    .meta({ format: 'date' }))();

/** A year, a month or a day. */
export const blurredDateSchema = /* @__PURE__ */ (() =>
  z
    .string()
    .check(checkWith((text: string) => issueIf(!isBlurredDate(text), 'blurred-date', text)))
    .meta({
      description: 'YYYY, YYYY-MM or YYYY-MM-DD. Not expressed here: the day must exist in its month.',
      pattern: '^[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
    }))();

/** A unified social credit code, GB 32100-2015. */
export const creditCodeSchema = /* @__PURE__ */ (() =>
  z.string().check(checkWith(creditCodeIssues)).meta({
    description: 'Unified social credit code, GB 32100-2015. Not expressed here: its two check characters.',
    pattern: '^[0-9A-HJ-NP-RTUWXY]{18}$',
  }))();

/** A division: a GB/T 2260 code or the Corps. */
export const divisionSchema = /* @__PURE__ */ (() =>
  z
    .string()
    .check(checkWith((text: string) => issueIf(!isDivision(text), 'division-shape', text)))
    .meta({
      description: 'Six digits of GB/T 2260, or XPCC for the Xinjiang Production and Construction Corps.',
      pattern: '^([1-8]\\d{5}|XPCC)$',
    }))();

/** An industry, GB/T 4754-2017: section, division or finer. */
export const industrySchema = /* @__PURE__ */ (() =>
  z
    .string()
    .check(checkWith((text: string) => issueIf(!isIndustryCode(text), 'industry-code', text)))
    .meta({
      description:
        'GB/T 4754-2017: a section letter, a two-digit division, or a finer code. The two must belong together.',
      pattern: '^([A-T]|[A-T]?\\d{2,4})$',
    }))();
