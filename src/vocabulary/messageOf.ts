import type { ErrorCode, ErrorInfo, ErrorTexts } from './ErrorInfo.js';
import { errorTextsEn } from './errorTexts.en.js';
import { errorTextsZhCN } from './errorTexts.zh-CN.js';
import { errorTextsZhTW } from './errorTexts.zh-TW.js';
import type { Issue, IssueCode, IssueParams, IssueTexts } from './Issue.js';
import { issueTextsEn } from './issueTexts.en.js';
import { issueTextsZhCN } from './issueTexts.zh-CN.js';
import { issueTextsZhTW } from './issueTexts.zh-TW.js';
import { type Locale, matchLocale } from './locale.js';

const errorTexts: Readonly<Record<Locale, ErrorTexts>> = {
  en: errorTextsEn,
  'zh-CN': errorTextsZhCN,
  'zh-TW': errorTextsZhTW,
};

const issueTexts: Readonly<Record<Locale, IssueTexts>> = {
  en: issueTextsEn,
  'zh-CN': issueTextsZhCN,
  'zh-TW': issueTextsZhTW,
};

type Told =
  | { [C in IssueCode]: { code: C; params: IssueParams[C] } }[IssueCode]
  | { [C in ErrorCode]: { code: C; info: ErrorInfo[C] } }[ErrorCode];

function textOfIssue<C extends IssueCode>(texts: IssueTexts, code: C, params: IssueParams[C]): string {
  return texts[code](params);
}

function textOfError<C extends ErrorCode>(texts: ErrorTexts, code: C, info: ErrorInfo[C]): string {
  return texts[code](info);
}

/**
 * Renders an issue, a doubt or a `RegistryError` for a reader: what is wrong and what to do next.
 *
 * @param told an issue of a record, or an error as caught
 * @example
 * messageOf({ code: 'credit-code-length', params: { received: 17 } }, { locale: 'zh-CN' })
 * //=> '统一社会信用代码应为 18 位，此处为 17 位。请对照营业执照核对。'
 */
export function messageOf(told: Told, options: { locale: string }): string {
  const locale = matchLocale(options.locale);
  return 'params' in told
    ? textOfIssue(issueTexts[locale], told.code, told.params)
    : textOfError(errorTexts[locale], told.code, told.info);
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
