import { aboutScheme, type Scheme, tierLabelsOf } from '../../records/title/internal.js';
import { type Locale, matchLocale } from '../../words/vocabulary/index.js';
import {
  type Condition,
  citationText,
  describeCondition,
  evidenceUnits,
  type Outcome,
  printingWords,
  unitText,
} from '../rulebook/internal.js';
import { foundText, numberText } from './foundText.js';
import { layOut, type Section } from './layOut.js';
import type { Finding, PromotionReport, PromotionWarning } from './PromotionReport.js';
import type { PromotionTexts } from './PromotionTexts.js';
import { promotionTexts, warningMessage } from './promotionMessage.js';

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
 * const unit: Unit = { kind: 'factory', id: 'f1', enterprise: 'e1' }
 * const report = checkPromotion({ unit, history: { events: [], complete: true } }, { rulebook, to: 'advanced', asOf: '2026-03-01' })
 * explainPromotion(report, { locale: 'zh-CN', format: 'text', unitName: '示例工厂' }).split('\n')[0]
 * //=> '示例工厂：能否升为先进级？'
 */
export function explainPromotion(report: PromotionReport, options: ExplainOptions): string {
  const locale = matchLocale(options.locale);
  const texts = promotionTexts[locale];
  const words = printingWords[locale];
  const { rulebook, findings, outcome, earliestOn } = report;
  const tierName = (tier: string | undefined, scheme?: string) =>
    nameOfTier(tier, scheme, report, locale, options.schemes);
  const telling: Telling = { report, locale, texts, tierName, schemes: options.schemes };
  const tell = (finding: Finding) => `${finding.title[locale]}${texts.colon}${findingText(finding, telling)}`;
  const must = findings.filter(({ severity, verdict }) => severity === 'must' || verdict === 'met');
  const having = (verdict: Finding['verdict']) => must.filter((one) => one.verdict === verdict).map(tell);
  const { title, number } = rulebook.document;

  const sections: Section[] = [
    { head: texts.sections.unmet, items: having('unmet') },
    { head: texts.sections.unknown, items: having('unknown') },
    { head: texts.sections.warnings, items: report.warnings.map((one) => warningText(one, telling)) },
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
  const single = findings.length > 0 && findings.every(({ confidence }) => confidence === 'single');
  return layOut(
    {
      title: texts.title(options.unitName ?? report.unit, tierName(report.to)),
      lead: [
        `${texts.basis(rulebook.title[locale], [...new Set([title, number])].filter(Boolean).join(texts.comma), report.asOf)}${texts.stop}`,
        texts.outcome[outcome],
        ...(outcome === 'ineligible' && earliestOn !== undefined ? [texts.earliest(earliestOn)] : []),
      ],
      sections,
      closing: [...(transcribed ? [texts.transcribed] : []), ...(single ? [texts.single] : [])],
    },
    options.format,
  );
}

/** A title of no tier is called by its scheme. */
function nameOfTier(
  tier: string | undefined,
  scheme: string | undefined,
  { rulebook }: PromotionReport,
  locale: Locale,
  schemes: readonly Scheme[] | undefined,
): string {
  const id = scheme ?? rulebook.scheme;
  if (tier === undefined) return aboutScheme(id, schemes).labels[locale];
  const own = rulebook.tiers.find((one) => one.tier === tier)?.labels?.[locale];
  if (own !== undefined && id === rulebook.scheme) return own;
  return tierLabelsOf(aboutScheme(id, schemes), tier)?.[locale] ?? tier;
}

type Part = NonNullable<Outcome['branches']>[number];

/** What every part of a report is told with. */
type Telling = {
  report: PromotionReport;
  locale: Locale;
  texts: PromotionTexts;
  tierName: (tier: string | undefined, scheme?: string) => string;
  schemes: readonly Scheme[] | undefined;
};

/** What a rule needs, what was found, what is lacking, and where it stands. */
function findingText(finding: Finding, telling: Telling): string {
  const { needed, verdict, citation, confidence, note } = finding;
  const { report, locale, texts, schemes } = telling;
  const condition = describeCondition(needed, { locale, rulebook: report.rulebook, schemes });
  return [
    texts.needed(condition),
    ...foundParts(finding, needed, telling),
    texts.cited(citationText(citation, locale), printingWords[locale].confidence[confidence]),
    verdict !== 'met' && note?.[locale],
  ]
    .filter(Boolean)
    .join(texts.semicolon);
}

/** What was found, and what is lacking; of a rule with parts, also which of them it hangs on. */
function foundParts(outcome: Outcome, needed: Condition, telling: Telling): string[] {
  const { texts } = telling;
  const { gap, clearsOn } = outcome;
  const seen = seenIn(outcome, needed, telling);
  return [
    ...(seen === undefined ? [] : [texts.found(seen)]),
    ...(gap === undefined ? [] : [texts.gap(`${numberText(gap)}${unitOf(needed, telling.locale)}`)]),
    ...decidingParts(outcome, needed).map((part) => partText(part, telling)),
    ...(clearsOn === undefined ? [] : [texts.clears(clearsOn)]),
  ];
}

function seenIn({ found, branches }: Outcome, needed: Condition, telling: Telling): string | undefined {
  const { texts, locale, tierName } = telling;
  // What is lacking of that which must not be is nothing to tell.
  const [denied] = needed.op === 'not' ? (branches ?? []) : [];
  if (denied) return seenIn(denied, denied.needed, telling);
  const scheme = 'scheme' in needed ? needed.scheme : undefined;
  return foundText(found, texts, locale, (tier) => tierName(tier, scheme), unitOf(needed, locale));
}

/** The ways by which one of several is met, or else whatever is not met. */
function decidingParts({ verdict, branches = [] }: Outcome, needed: Condition): readonly Part[] {
  if (needed.op === 'not') return [];
  if (verdict !== 'met') return branches.filter((part) => part.verdict !== 'met');
  return needed.op === 'any' ? branches.filter((part) => part.verdict === 'met') : [];
}

function partText(part: Part, telling: Telling): string {
  const { report, locale, texts, schemes } = telling;
  const condition = describeCondition(part.needed, { locale, rulebook: report.rulebook, schemes });
  return texts.part(part.verdict, condition, foundParts(part, part.needed, telling));
}

/** What numbers of a condition are measured in. */
function unitOf(needed: Condition, locale: Locale): string {
  const unit =
    needed.op === 'compare' ? needed.unit : needed.op === 'share' ? evidenceUnits[needed.part] : undefined;
  return unit === undefined ? '' : unitText(unit, locale);
}

/** A rule that holds in principle is told with what it needs and where it stands, like any other. */
function warningText(warning: PromotionWarning, telling: Telling): string {
  const { report, locale } = telling;
  const { params } = warning;
  const said = warningMessage(warning, locale);
  const finding = 'rule' in params && report.findings.find(({ rule }) => rule === params.rule);
  return finding ? `${said} ${findingText(finding, telling)}` : said;
}
