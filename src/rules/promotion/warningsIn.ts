import { scenarioTally } from '../assessment/index.js';
import type { Evidence, Subject } from '../rulebook/index.js';
import type { Finding, PromotionWarning } from './PromotionReport.js';

/**
 * What is odd and no failure.
 *
 * @param asked all the evidence that the rulebook asks for, of whatever tier and kind
 */
export function warningsIn(
  notable: readonly Finding[],
  findings: readonly Finding[],
  subject: Subject,
  previous: Evidence | undefined,
  asked: ReadonlySet<string>,
): PromotionWarning[] {
  const warnings: PromotionWarning[] = [];
  for (const { severity, verdict, rule, title, remark } of notable) {
    if (remark) warnings.push(remark);
    if (severity === 'must' || verdict === 'met') continue;
    warnings.push({ code: `in-principle-${verdict}`, params: { rule, title } });
  }
  const { assessment, asOf } = subject;
  if (assessment && assessment.period.until < asOf) {
    warnings.push({ code: 'evidence-ends-before', params: { until: assessment.period.until, asOf } });
  }
  for (const statement of Object.keys(assessment?.statements ?? {})) {
    if (!asked.has(`statements.${statement}`)) {
      warnings.push({ code: 'statement-not-asked', params: { statement } });
    }
  }
  const dropped = droppedScenarios(findings, assessment, previous);
  if (dropped) warnings.push({ code: 'share-met-by-dropping', params: dropped });
  return warnings;
}

/** A share of scenarios can be raised by declaring fewer of them; no factory is smarter for it. */
function droppedScenarios(
  findings: readonly Finding[],
  assessment: Evidence | undefined,
  previous: Evidence | undefined,
): { before: number; now: number } | undefined {
  if (!assessment?.scenarios || !previous?.scenarios) return undefined;
  const [before, now] = [previous.scenarios, assessment.scenarios].map(scenarioTally);
  if (!before || !now || now.distinct >= before.distinct || now.withAi > before.withAi) return undefined;
  const closed = findings.some(({ needed, verdict }) => {
    if (needed.op !== 'share' || needed.of !== 'scenarios.distinct' || verdict !== 'met') return false;
    // Where the share was met before, no gap was closed by dropping.
    return before.withAi / before.distinct < needed.value;
  });
  return closed ? { before: before.distinct, now: now.distinct } : undefined;
}
