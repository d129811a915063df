import type { IndicatorIssueParams } from '../indicator/index.js';
import type { DoubtCode, DoubtParams, DoubtTexts } from '../list/index.js';
import type { Caveat, CaveatCode, CaveatParams, CaveatTexts } from '../target/index.js';
import {
  type ErrorCode,
  type ErrorInfo,
  type IssueCode,
  type IssueParams,
  type Locale,
  matchLocale,
  messageOf as tellFoundation,
  type WingErrorInfo,
} from '../vocabulary/index.js';
import { caveatTextsEn } from './caveatTexts.en.js';
import { caveatTextsZhCN } from './caveatTexts.zh-CN.js';
import { caveatTextsZhTW } from './caveatTexts.zh-TW.js';
import { doubtTextsEn } from './doubtTexts.en.js';
import { doubtTextsZhCN } from './doubtTexts.zh-CN.js';
import { doubtTextsZhTW } from './doubtTexts.zh-TW.js';
import type { IndicatorTexts } from './IndicatorTexts.js';
import { indicatorTextsEn } from './indicatorTexts.en.js';
import { indicatorTextsZhCN } from './indicatorTexts.zh-CN.js';
import { indicatorTextsZhTW } from './indicatorTexts.zh-TW.js';
import type { WingErrorTexts } from './WingErrorTexts.js';
import { wingErrorTextsEn } from './wingErrorTexts.en.js';
import { wingErrorTextsZhCN } from './wingErrorTexts.zh-CN.js';
import { wingErrorTextsZhTW } from './wingErrorTexts.zh-TW.js';

type Texts = {
  wing: WingErrorTexts;
  doubt: DoubtTexts;
  caveat: CaveatTexts;
  indicator: IndicatorTexts;
};

const textsByLocale: Readonly<Record<Locale, Texts>> = {
  en: { wing: wingErrorTextsEn, doubt: doubtTextsEn, caveat: caveatTextsEn, indicator: indicatorTextsEn },
  'zh-CN': {
    wing: wingErrorTextsZhCN,
    doubt: doubtTextsZhCN,
    caveat: caveatTextsZhCN,
    indicator: indicatorTextsZhCN,
  },
  'zh-TW': {
    wing: wingErrorTextsZhTW,
    doubt: doubtTextsZhTW,
    caveat: caveatTextsZhTW,
    indicator: indicatorTextsZhTW,
  },
};

type ToldIssue = { [C in IssueCode]: { code: C; params: IssueParams[C] } }[IssueCode];
type ToldError = { [C in ErrorCode]: { code: C; info: ErrorInfo[C] } }[ErrorCode];
type WingError = Extract<ToldError, { code: keyof WingErrorInfo }>;
type ToldDoubt = { [C in DoubtCode]: { code: C; params: DoubtParams[C] } }[DoubtCode];
type OwnCode = keyof IndicatorTexts;
type OwnIssue = { [C in OwnCode]: { code: C; params: IndicatorIssueParams[C] } }[OwnCode];

/** Everything that the library says as data. */
export type Told = ToldIssue | ToldError | ToldDoubt | OwnIssue | Caveat;

/**
 * Renders whatever the library says for a reader, in the asked language: issues of records and indicators, doubts about
 * lists, caveats of targets, and errors of every room.
 *
 * @example
 * messageOf({ code: 'certificate-twice', params: { certificate: 'GEC-1', first: 0 } }, { locale: 'zh-CN' })
 * //=> '绿证“GEC-1”已在第 1 项出现，不得重复计算。'
 */
export function messageOf(told: Told, options: { locale: string }): string {
  const texts = textsByLocale[matchLocale(options.locale)];
  if ('info' in told)
    return isWingError(told) ? wingText(texts.wing, told.code, told.info) : tellFoundation(told, options);
  if (isDoubt(told)) return doubtText(texts.doubt, told.code, told.params);
  if (isCaveat(told)) return caveatText(texts.caveat, told.code, told.params);
  if (isOwnIssue(told)) return indicatorText(texts.indicator, told.code, told.params);
  return tellFoundation(told, options);
}

function isWingError(told: ToldError): told is WingError {
  return Object.hasOwn(wingErrorTextsEn, told.code);
}

function isDoubt(told: Told): told is ToldDoubt {
  return Object.hasOwn(doubtTextsEn, told.code);
}

function isCaveat(told: Told): told is Caveat {
  return Object.hasOwn(caveatTextsEn, told.code);
}

function isOwnIssue(told: Told): told is OwnIssue {
  return Object.hasOwn(indicatorTextsEn, told.code);
}

function wingText<C extends keyof WingErrorInfo>(
  texts: WingErrorTexts,
  code: C,
  info: WingErrorInfo[C],
): string {
  return texts[code](info);
}

function doubtText<C extends DoubtCode>(texts: DoubtTexts, code: C, params: DoubtParams[C]): string {
  return texts[code](params);
}

function caveatText<C extends CaveatCode>(texts: CaveatTexts, code: C, params: CaveatParams[C]): string {
  return texts[code](params);
}

function indicatorText<C extends OwnCode>(
  texts: IndicatorTexts,
  code: C,
  params: IndicatorIssueParams[C],
): string {
  return texts[code](params);
}
