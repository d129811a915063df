import { describeCondition, printingWords } from '../rulebook/index.js';
import { aboutScheme, type Scheme } from '../title/index.js';
import { type Locale, matchLocale } from '../vocabulary/index.js';
import { foundText, numberText } from './foundText.js';
import { layOut, type Section } from './layOut.js';
import type { Finding, PromotionReport, PromotionWarning, WarningParams } from './PromotionReport.js';
import type { PromotionTexts } from './PromotionTexts.js';
import { promotionTextsEn } from './promotionTexts.en.js';
import { promotionTextsZhCN } from './promotionTexts.zh-CN.js';
import { promotionTextsZhTW } from './promotionTexts.zh-TW.js';

const textsByLocale: Readonly<Record<Locale, PromotionTexts>> = {
  en: promotionTextsEn,
  'zh-CN': promotionTextsZhCN,
  'zh-TW': promotionTextsZhTW,
};

export type ExplainOptions = {
  /** Any BCP 47 tag. */
  locale: string;
  format: 'text' | 'markdown';
  /** What the unit is called; without it its id stands there. */
  unitName?: string;
  schemes?: readonly Scheme[];
};

/**
 * Tells a report to a reader: the outcome, what fails and by how much, what is not known, what was met, the evidence to
 * bring, when to file and who decides, each rule with its citation and confidence.
 *
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const unit = { kind: 'factory', id: 'f1', enterprise: 'e1' }
 * const report = checkPromotion({ unit, history: { events: [], complete: true } }, { rulebook, to: 'advanced', asOf: '2026-03-01' })
 * explainPromotion(report, { locale: 'zh-CN', format: 'text', unitName: '示例工厂' }).split('\n')[0]
 * //=> '示例工厂：能否升为先进级？'
 */
export function explainPromotion(report: PromotionReport, options: ExplainOptions): string {
  const locale = matchLocale(options.locale);
  const texts = textsByLocale[locale];
  const words = printingWords[locale];
  const { rulebook, findings, outcome, earliestOn } = report;
  const tierName = (tier: string) => nameOfTier(tier, report, locale, options.schemes);
  const tell = (finding: Finding) => findingText(finding, report, locale, texts, tierName, options.schemes);
  const must = findings.filter(({ severity, verdict }) => severity === 'must' || verdict === 'met');
  const having = (verdict: Finding['verdict']) => must.filter((one) => one.verdict === verdict).map(tell);
  const { title, number } = rulebook.document;

  const sections: Section[] = [
    { head: texts.sections.unmet, items: having('unmet') },
    { head: texts.sections.unknown, items: having('unknown') },
    { head: texts.sections.warnings, items: report.warnings.map((one) => warningText(one, texts, locale)) },
    { head: texts.sections.met, items: having('met') },
    {
      head: texts.sections.missing,
      items: report.missing.map(({ title: name, proofs }) => {
        const list = [...new Set(proofs.map((proof) => proof[locale]))].join(texts.comma);
        return [name[locale], list && texts.proofs(list)].filter(Boolean).join(texts.semicolon);
      }),
    },
    {
      head: texts.sections.windows,
      items: report.windows.map((one) => {
        if (one.status === 'unknown') return texts.windowUnknown;
        return texts.window(one.status, one.window.who[locale], words.steps[one.window.step], one.closes);
      }),
    },
    {
      head: texts.sections.duties,
      items: report.duties.map(({ duty, due }) => {
        return texts.due(duty.title[locale], due, duty.consequence?.[locale]);
      }),
    },
    { head: texts.sections.decided, items: [report.decidedBy.decidedBy[locale]] },
  ];
  const transcribed = findings.some(({ confidence }) => confidence === 'transcription');
  return layOut(
    {
      title: texts.title(options.unitName ?? report.unit, tierName(report.to)),
      lead: [
        `${texts.basis(rulebook.title[locale], [...new Set([title, number])].filter(Boolean).join(texts.comma), report.asOf)}${texts.stop}`,
        texts.outcome[outcome],
        ...(outcome === 'ineligible' && earliestOn !== undefined ? [texts.earliest(earliestOn)] : []),
      ],
      sections,
      closing: transcribed ? [texts.transcribed] : [],
    },
    options.format,
  );
}

function nameOfTier(
  tier: string,
  { rulebook }: PromotionReport,
  locale: Locale,
  schemes: readonly Scheme[] | undefined,
): string {
  const own = rulebook.tiers.find((one) => one.tier === tier)?.labels?.[locale];
  return own ?? aboutScheme(rulebook.scheme, schemes).tiers?.[tier]?.labels[locale] ?? tier;
}

/** The rule first, then what it needs, what was found, what is lacking, and where it stands. */
function findingText(
  finding: Finding,
  { rulebook }: PromotionReport,
  locale: Locale,
  texts: PromotionTexts,
  tierName: (tier: string) => string,
  schemes: readonly Scheme[] | undefined,
): string {
  const { title, needed, found, verdict, gap, clearsOn, citation, confidence, note } = finding;
  const words = printingWords[locale];
  const condition = describeCondition(needed, { locale, rulebook, schemes });
  const seen = foundText(found, texts, locale, tierName);
  const unit = needed.op === 'compare' ? ` ${needed.unit}` : '';
  return [
    `${title[locale]}${texts.colon}${texts.needed(condition)}`,
    seen && texts.found(seen),
    gap !== undefined && texts.gap(`${numberText(gap)}${locale === 'en' ? unit : ''}`),
    clearsOn && texts.clears(clearsOn),
    texts.cited(
      [citation.document, citation.clause].filter(Boolean).join(texts.comma),
      words.confidence[confidence],
    ),
    verdict !== 'met' && note?.[locale],
  ]
    .filter(Boolean)
    .join(texts.semicolon);
}

function warningText(warning: PromotionWarning, texts: PromotionTexts, locale: Locale): string {
  const title = 'title' in warning.params ? warning.params.title[locale] : '';
  return textOf(warning.code, warning.params, texts, title);
}

function textOf<C extends keyof WarningParams>(
  code: C,
  params: WarningParams[C],
  texts: PromotionTexts,
  title: string,
): string {
  return texts.warnings[code](params, title);
}
