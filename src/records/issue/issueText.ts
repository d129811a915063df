import { type Locale, matchLocale } from '../../words/vocabulary/index.js';
import type { Issue, IssueCode, IssueParams, IssueTexts } from '../../words/vocabulary/internal.js';
import { issueTextsEn } from './issueTexts.en.js';
import { issueTextsZhCN } from './issueTexts.zh-CN.js';
import { issueTextsZhTW } from './issueTexts.zh-TW.js';

const texts: Readonly<Record<Locale, IssueTexts>> = {
  en: issueTextsEn,
  'zh-CN': issueTextsZhCN,
  'zh-TW': issueTextsZhTW,
};

/** An issue as data. */
export type AnyIssue = { [C in IssueCode]: { code: C; params: IssueParams[C] } }[IssueCode];

/** The text of an issue in the asked language. */
export function issueText(issue: AnyIssue, options: { locale: string }): string {
  return textOf(texts[matchLocale(options.locale)], issue.code, issue.params);
}

function textOf<C extends IssueCode>(texts: IssueTexts, code: C, params: IssueParams[C]): string {
  return texts[code](params);
}

/** Tells whether a value found elsewhere, such as in a zod issue, is one of our issues. */
export function isIssue(value: unknown): value is Issue {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'params' in value &&
    'code' in value &&
    typeof value.code === 'string' &&
    Object.hasOwn(issueTextsEn, value.code)
  );
}
