import type { Caveat, CaveatCode, CaveatParams, CaveatTexts } from '../counts/target/internal.js';
import type { DoubtCode, DoubtParams, DoubtTexts } from '../lists/list/internal.js';
import type { SubsidyFinding, SubsidyFindingParams } from '../programmes/support/index.js';
import { supportTextsByLocale } from '../programmes/support/internal.js';
import { type AnyIssue, isIssue, issueText } from '../records/issue/internal.js';
import type { IndicatorIssueParams } from '../rules/indicator/index.js';
import {
  type EvidenceDoubt,
  type EvidenceDoubtParams,
  type EvidenceTexts,
  type Finding,
  findingMessage,
  isPromotionWarning,
  type PromotionWarning,
  warningMessage,
} from '../rules/promotion/internal.js';
import {
  type ErrorCode,
  type ErrorInfo,
  type ErrorTexts,
  type FoundationErrorInfo,
  type Locale,
  matchLocale,
  type WingErrorInfo,
} from '../words/vocabulary/internal.js';
import { caveatTextsEn } from './caveatTexts.en.js';
import { caveatTextsZhCN } from './caveatTexts.zh-CN.js';
import { caveatTextsZhTW } from './caveatTexts.zh-TW.js';
import { doubtTextsEn } from './doubtTexts.en.js';
import { doubtTextsZhCN } from './doubtTexts.zh-CN.js';
import { doubtTextsZhTW } from './doubtTexts.zh-TW.js';
import { errorTextsEn } from './errorTexts.en.js';
import { errorTextsZhCN } from './errorTexts.zh-CN.js';
import { errorTextsZhTW } from './errorTexts.zh-TW.js';
import { evidenceTextsEn } from './evidenceTexts.en.js';
import { evidenceTextsZhCN } from './evidenceTexts.zh-CN.js';
import { evidenceTextsZhTW } from './evidenceTexts.zh-TW.js';
import type { IndicatorTexts } from './IndicatorTexts.js';
import { indicatorTextsEn } from './indicatorTexts.en.js';
import { indicatorTextsZhCN } from './indicatorTexts.zh-CN.js';
import { indicatorTextsZhTW } from './indicatorTexts.zh-TW.js';
import type { WingErrorTexts } from './WingErrorTexts.js';
import { wingErrorTextsEn } from './wingErrorTexts.en.js';
import { wingErrorTextsZhCN } from './wingErrorTexts.zh-CN.js';
import { wingErrorTextsZhTW } from './wingErrorTexts.zh-TW.js';
import { wordsIn } from './wordsIn.js';

type Texts = {
  error: ErrorTexts;
  wing: WingErrorTexts;
  doubt: DoubtTexts;
  evidence: EvidenceTexts;
  caveat: CaveatTexts;
  indicator: IndicatorTexts;
};

const textsByLocale: Readonly<Record<Locale, Texts>> = {
  en: {
    error: errorTextsEn,
    wing: wingErrorTextsEn,
    doubt: doubtTextsEn,
    evidence: evidenceTextsEn,
    caveat: caveatTextsEn,
    indicator: indicatorTextsEn,
  },
  'zh-CN': {
    error: errorTextsZhCN,
    wing: wingErrorTextsZhCN,
    doubt: doubtTextsZhCN,
    evidence: evidenceTextsZhCN,
    caveat: caveatTextsZhCN,
    indicator: indicatorTextsZhCN,
  },
  'zh-TW': {
    error: errorTextsZhTW,
    wing: wingErrorTextsZhTW,
    doubt: doubtTextsZhTW,
    evidence: evidenceTextsZhTW,
    caveat: caveatTextsZhTW,
    indicator: indicatorTextsZhTW,
  },
};

type ToldError = { [C in ErrorCode]: { code: C; info: ErrorInfo[C] } }[ErrorCode];
type WingError = Extract<ToldError, { code: keyof WingErrorInfo }>;
type ToldDoubt = { [C in DoubtCode]: { code: C; params: DoubtParams[C] } }[DoubtCode];
type OwnCode = keyof IndicatorTexts;
type OwnIssue = { [C in OwnCode]: { code: C; params: IndicatorIssueParams[C] } }[OwnCode];

/** Everything that the library says as data. */
export type Told =
  | AnyIssue
  | ToldError
  | ToldDoubt
  | OwnIssue
  | EvidenceDoubt
  | Caveat
  | PromotionWarning
  | Finding
  | SubsidyFinding;

/**
 * Renders whatever the library says for a reader, in the asked language: issues of records and indicators, doubts about
 * lists and evidence, caveats of targets, findings and warnings of promotions, findings about subsidies, and errors of every room.
 *
 * @example
 * messageOf({ code: 'certificate-twice', params: { certificate: 'GEC-1', first: 0 } }, { locale: 'zh-CN' })
 * //=> '绿证“GEC-1”已在第 1 项出现，不得重复计算。'
 */
export function messageOf(told: Told, options: { locale: string }): string {
  const locale = matchLocale(options.locale);
  const texts = textsByLocale[locale];
  if ('verdict' in told) return findingMessage(told, locale);
  if ('info' in told) {
    if (isWingError(told)) return wingText(texts.wing, told.code, told.info);
    return isFoundationError(told) ? errorText(texts.error, told.code, told.info) : JSON.stringify(told);
  }
  if (isPromotionWarning(told)) return warningMessage(told, locale);
  if (isDoubt(told)) return doubtText(texts.doubt, told.code, told.params);
  if (isEvidenceDoubt(told)) return evidenceText(texts.evidence, told.code, told.params);
  if (isCaveat(told)) return caveatText(texts.caveat, told.code, told.params);
  if (isSubsidyFinding(told)) return subsidyText(matchLocale(options.locale), told.code, told.params);
  if (isOwnIssue(told)) return indicatorText(texts.indicator, told.code, told.params);
  return isIssue(told)
    ? issueText(withNames(told, locale), options)
    : `${told.code} ${JSON.stringify(told.params)}`;
}

/** Records know no names of schemes and tiers. */
function withNames(issue: AnyIssue, locale: Locale): AnyIssue {
  if (issue.code !== 'removal-without-history' || locale === 'en') return issue;
  const { scheme, tier, ...params } = issue.params;
  const words = wordsIn(locale);
  const named = { ...params, scheme: words.scheme(scheme), tier: tier && words.tier(tier, scheme) };
  return { code: issue.code, params: named };
}

function isWingError(told: ToldError): told is WingError {
  return Object.hasOwn(wingErrorTextsEn, told.code);
}

function isFoundationError(told: ToldError): told is Extract<ToldError, { code: keyof FoundationErrorInfo }> {
  return Object.hasOwn(errorTextsEn, told.code);
}

function isDoubt(told: { code: string }): told is ToldDoubt {
  return Object.hasOwn(doubtTextsEn, told.code);
}

function isEvidenceDoubt(told: { code: string }): told is EvidenceDoubt {
  return Object.hasOwn(evidenceTextsEn, told.code);
}

function isCaveat(told: { code: string }): told is Caveat {
  return Object.hasOwn(caveatTextsEn, told.code);
}

function isSubsidyFinding(told: { code: string }): told is SubsidyFinding {
  return Object.hasOwn(supportTextsByLocale.en.findings, told.code);
}

function isOwnIssue(told: { code: string }): told is OwnIssue {
  return Object.hasOwn(indicatorTextsEn, told.code);
}

function errorText<C extends keyof FoundationErrorInfo>(
  texts: ErrorTexts,
  code: C,
  info: FoundationErrorInfo[C],
): string {
  return texts[code](info);
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

function evidenceText<C extends keyof EvidenceTexts>(
  texts: EvidenceTexts,
  code: C,
  params: EvidenceDoubtParams[C],
): string {
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

function subsidyText<C extends keyof SubsidyFindingParams>(
  locale: Locale,
  code: C,
  params: SubsidyFindingParams[C],
): string {
  return supportTextsByLocale[locale].findings[code](params);
}
