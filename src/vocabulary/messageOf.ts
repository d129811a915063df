import type {
  ErrorCode,
  ErrorInfo,
  ErrorTexts,
  FoundationErrorCode,
  FoundationErrorInfo,
} from './ErrorInfo.js';
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

type ToldIssue = { [C in IssueCode]: { code: C; params: IssueParams[C] } }[IssueCode];
type ToldError = { [C in ErrorCode]: { code: C; info: ErrorInfo[C] } }[ErrorCode];
type ToldFoundationError = Extract<ToldError, { code: FoundationErrorCode }>;

function textOfIssue<C extends IssueCode>(texts: IssueTexts, code: C, params: IssueParams[C]): string {
  return texts[code](params);
}

function textOfError<C extends FoundationErrorCode>(
  texts: ErrorTexts,
  code: C,
  info: FoundationErrorInfo[C],
): string {
  return texts[code](info);
}

function isOfFoundation(told: ToldError): told is ToldFoundationError {
  return Object.hasOwn(errorTextsEn, told.code);
}

/**
 * Renders an issue or a `RegistryError` for a reader: what is wrong and what to do next. An error of a wing has its text
 * in `…/messages`; here it is told by its code.
 *
 * @param told an issue of a record, or an error as caught
 * @example
 * messageOf({ code: 'credit-code-length', params: { received: 17 } }, { locale: 'zh-CN' })
 * //=> '统一社会信用代码应为 18 位，此处为 17 位。请对照营业执照核对。'
 */
export function messageOf(told: ToldIssue | ToldError, options: { locale: string }): string {
  const locale = matchLocale(options.locale);
  if ('params' in told) {
    if (!isIssue(told)) return `${told.code} ${JSON.stringify(told.params)}`;
    return textOfIssue(issueTexts[locale], told.code, told.params);
  }
  if (!isOfFoundation(told)) return `${told.code} ${JSON.stringify(told.info)}`;
  return textOfError(errorTexts[locale], told.code, told.info);
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
