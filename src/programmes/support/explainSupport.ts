import {
  type Finding,
  findingText,
  layOut,
  promotionTextsByLocale,
  type Section,
  type Telling,
  windowText,
} from '../../rules/promotion/internal.js';
import { citationText, printingWords } from '../../rules/rulebook/internal.js';
import { type Locale, listIn, matchLocale, objectIn } from '../../words/vocabulary/internal.js';
import { formatMoney } from '../money/index.js';
import type { Ceiling, SupportAnswer, SupportReport } from './SupportReport.js';
import type { SupportTexts } from './SupportTexts.js';
import { supportTextsByLocale } from './supportTextsByLocale.js';

export type ExplainSupportOptions = {
  /** Any BCP 47 tag. */
  locale: string;
  format: 'text' | 'markdown';
  /** What the project is called; without it its id stands there. */
  projectName?: string;
};

/**
 * Tells a report to a reader: every scheme with its outcome, the most that it pays and why, what fails, what is missing, who
 * pays and what to bear in mind. The schemes stand side by side and are never added, and the text says so.
 *
 * @example
 * const project: Project = { kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目' }
 * const report = supportFor({ project }, { asOf: '2026-03-01', jurisdiction: 'CN' })
 * explainSupport(report, { locale: 'zh-CN', format: 'text' }).split('\n')[0] //=> 'p1：可以申请哪些支持？'
 */
export function explainSupport(report: SupportReport, options: ExplainSupportOptions): string {
  listIn(objectIn(report, 'report').answers, 'report.answers');
  const locale = matchLocale(objectIn(options, 'options').locale);
  const texts = supportTextsByLocale[locale];
  const titleOf = (id: string) =>
    report.answers.find(({ scheme }) => scheme === id)?.rulebook.title[locale] ?? id;
  return layOut(
    {
      title: texts.title(options.projectName ?? report.project),
      lead: [texts.lead(report.asOf, report.answers.length), texts.sideBySide],
      sections: report.answers.map((answer) => sectionOf(answer, texts, locale, titleOf)),
      closing: [],
    },
    options.format,
  );
}

function sectionOf(
  answer: SupportAnswer,
  texts: SupportTexts,
  locale: Locale,
  titleOf: (id: string) => string,
): Section {
  const { rulebook, outcome, standing, findings, ceiling, missing, windows, notes, barredBy } = answer;
  const words = promotionTextsByLocale[locale];
  const telling: Telling = {
    ...{ rulebook, locale, texts: words, schemes: undefined },
    tierName: (tier) => tier ?? '',
  };
  const tell = (one: Finding) =>
    [words.sections[one.verdict], one.title[locale], findingText(one, telling)].join(words.colon);
  const lacking = missing.map(({ title }) => title[locale]).join(words.semicolon);
  const { effective, document } = rulebook;
  return {
    head: texts.head(rulebook.title[locale], texts.outcome[outcome], texts.standing[standing]),
    items: [
      texts.document(document.number ?? document.title, effective.from, effective.until),
      ...(ceiling ? ceilingLines(ceiling, texts, locale) : []),
      ...(['unmet', 'unknown', 'met'] as const).flatMap((verdict) =>
        findings.filter((one) => one.verdict === verdict).map(tell),
      ),
      ...(lacking === '' ? [] : [`${words.sections.missing}${words.colon}${lacking}`]),
      ...windows.map((one) => windowText(one, locale)),
      ...notes.map((note) => texts.notes[note]),
      ...(rulebook.notes ?? []).map((note) => note[locale]),
      ...(barredBy.length > 0 ? [texts.barredBy(barredBy.map(titleOf))] : []),
    ],
  };
}

/** The most that is paid, of what, up to which cap, and who bears it. */
function ceilingLines(ceiling: Ceiling, texts: SupportTexts, locale: Locale): string[] {
  const { amount, base, percent, years, cap, isCapped, shares, stands } = ceiling;
  const words = promotionTextsByLocale[locale];
  const money = (one: NonNullable<typeof amount>) => formatMoney(one, { locale });
  const paid = shares.map(({ level, amount: share }) => {
    return texts.share(texts.payers[level], share ? money(share) : undefined);
  });
  const isMoney = shares.length > 0 || base !== undefined;
  const parts = [
    amount ? texts.ceiling(money(amount)) : texts.ceilingUnknown,
    base &&
      percent != null &&
      texts.base(
        texts.bases[base.of],
        base.amount ? money(base.amount) : undefined,
        base.as ? texts.takenAs[base.as] : undefined,
        words.percent(percent),
      ),
    years !== undefined && percent != null && texts.interest(percent, years),
    cap && cap !== 'not-seen' && texts.cap(money(cap), isCapped),
    words.cited(citationText(stands.citation, locale), printingWords[locale].confidence[stands.confidence]),
  ];
  return [
    ...(isMoney ? [parts.filter(Boolean).join(words.semicolon)] : []),
    ...(paid.length > 0 ? [texts.shares(paid)] : []),
  ];
}
