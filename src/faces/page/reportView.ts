import type { Scheme } from '../../index.js';
import { explainPromotion, type PromotionReport } from '../../rules/promotion.js';
import type { AnswerDoubt } from './askPromotion.js';
import { buttonOf } from './controls.js';
import { element } from './element.js';
import { tableOf } from './tableOf.js';
import { doubtsOf, type Voice } from './Voice.js';

const order: readonly PromotionReport['findings'][number]['verdict'][] = ['unmet', 'unknown', 'met'];
const classes = { unmet: 'error', unknown: 'warning', met: '' } as const;

/** The outcome of a promotion in a line. */
export function tallyOf({ findings, outcome }: PromotionReport, { texts }: Voice): string {
  const { promotion } = texts;
  const count = (wanted: string) => findings.filter(({ verdict }) => verdict === wanted).length;
  return promotion.tally(promotion.outcomes[outcome], count('met'), count('unmet'), count('unknown'));
}

/** What became of a promotion: the outcome, the findings, and the explanation to print. */
export function reportView(
  report: PromotionReport,
  doubts: readonly AnswerDoubt[],
  { unitName, voice, schemes }: { unitName: string; voice: Voice; schemes: readonly Scheme[] },
): HTMLElement[] {
  const { promotion: texts, verdicts } = voice.texts;
  const { locale } = voice;
  const findings = [...report.findings].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const rows = findings.map((one) => [one.title[locale], verdicts[one.verdict], voice.tell(one)]);
  const classOf = (at: number) => classes[findings[at]?.verdict ?? 'met'];
  const text = explainPromotion(report, { locale, format: 'text', unitName, schemes });
  return [
    ...doubtsOf(
      doubts.map(({ doubt, title }) =>
        title ? voice.texts.saidOf(title[locale], voice.tell(doubt)) : voice.tell(doubt),
      ),
    ),
    element('h3', { tabindex: -1 }, texts.outcome(texts.outcomes[report.outcome])),
    tableOf(texts.findings, [texts.findingColumns, ...rows], { kind: 'findings', classOf }),
    element('pre', { tabindex: 0 }, text),
    buttonOf(texts.print, () => print()),
  ];
}
