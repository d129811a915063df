import type { Scheme } from '../../records/title/index.js';
import { matchLocale } from '../../words/vocabulary/index.js';
import { listIn, objectIn } from '../../words/vocabulary/internal.js';
import { findingText, nameOfTier, type Telling } from './findingText.js';
import { layOut, type Section } from './layOut.js';
import type { Finding, PromotionReport, PromotionWarning } from './PromotionReport.js';
import { warningMessage } from './promotionMessage.js';
import { promotionTextsByLocale } from './promotionTextsByLocale.js';
import { windowText } from './windowText.js';

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
 * @throws RegistryError `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const unit: Unit = { kind: 'factory', id: 'f1', enterprise: 'e1' }
 * const report = checkPromotion({ unit, history: { events: [], complete: true } }, { rulebook, to: 'advanced', asOf: '2026-03-01' })
 * explainPromotion(report, { locale: 'zh-CN', format: 'text', unitName: '示例工厂' }).split('\n')[0]
 * //=> '示例工厂：能否升为先进级？'
 */
export function explainPromotion(report: PromotionReport, options: ExplainOptions): string {
  const locale = matchLocale(objectIn(options, 'options').locale);
  const texts = promotionTextsByLocale[locale];
  const { rulebook, findings, outcome, earliestOn } = reportIn(report);
  const tierName = (tier: string | undefined, scheme?: string) =>
    nameOfTier(tier, scheme, rulebook, locale, options.schemes);
  const telling: Telling = { rulebook, locale, texts, tierName, schemes: options.schemes };
  const tell = (finding: Finding) => `${finding.title[locale]}${texts.colon}${findingText(finding, telling)}`;
  const must = findings.filter(({ severity, verdict }) => severity === 'must' || verdict === 'met');
  const having = (verdict: Finding['verdict']) => must.filter((one) => one.verdict === verdict).map(tell);
  const { title, number } = rulebook.document;

  const sections: Section[] = [
    { head: texts.sections.unmet, items: having('unmet') },
    { head: texts.sections.unknown, items: having('unknown') },
    {
      head: texts.sections.warnings,
      items: report.warnings.map((one) => warningText(one, findings, telling)),
    },
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
      items: report.windows.map((one) => windowText(one, locale)),
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

function reportIn(report: PromotionReport): PromotionReport {
  const { rulebook, findings, missing, warnings, windows, duties, decidedBy } = objectIn(report, 'report');
  for (const [name, list] of Object.entries({ findings, missing, warnings, windows, duties }))
    listIn<object>(list, `report.${name}`);
  for (const [name, part] of Object.entries({ rulebook, decidedBy })) objectIn(part, `report.${name}`);
  return report;
}

/** A rule that holds in principle is told with what it needs and where it stands, like any other. */
function warningText(warning: PromotionWarning, findings: readonly Finding[], telling: Telling): string {
  const { params } = warning;
  const said = warningMessage(warning, telling.locale);
  const finding = 'rule' in params && findings.find(({ rule }) => rule === params.rule);
  return finding ? `${said} ${findingText(finding, telling)}` : said;
}
