import {
  type Evidence,
  evidenceLabels,
  evidenceOf,
  type Outcome,
  type Rule,
  type Subject,
} from '../rulebook/index.js';
import { scenarioTally } from '../scenario/index.js';
import type { Labels } from '../vocabulary/index.js';
import type { Finding, MissingEvidence, PromotionWarning } from './PromotionReport.js';
import type { Plan, Step } from './planFor.js';

/** Asks every rule of a plan. */
export function findingsOf(steps: readonly Step[], subject: Subject): Finding[] {
  return steps.map(({ rule, check, shared }) => {
    const outcome = check.outcome(subject);
    const known = shared.get(outcome);
    if (known) return known;
    const finding = findingOf(rule, outcome);
    // Only what nobody can change is handed out twice.
    if (Object.isFrozen(outcome)) shared.set(outcome, Object.freeze(finding));
    return finding;
  });
}

/** Written out, since a report makes one for every rule. */
function findingOf(rule: Rule, outcome: Outcome): Finding {
  const finding: Finding = {
    rule: rule.id,
    title: rule.title,
    verdict: outcome.verdict,
    severity: rule.severity,
    needed: rule.condition,
    found: outcome.found,
    missing: outcome.missing,
    citation: rule.citation,
    confidence: rule.confidence,
  };
  if (outcome.gap !== undefined) finding.gap = outcome.gap;
  if (outcome.clearsOn !== undefined) finding.clearsOn = outcome.clearsOn;
  if (outcome.branches !== undefined) finding.branches = outcome.branches;
  if (outcome.remark !== undefined) finding.remark = outcome.remark;
  if (rule.note !== undefined) finding.note = rule.note;
  return finding;
}

/** Everything that was not there, once each, with the documents that would prove it. */
export function missingIn(findings: readonly Finding[], plan: Plan): MissingEvidence[] {
  const asked = new Map<string, { title: Labels; rules: string[]; proofs: Labels[] }>();
  findings.forEach((finding, at) => {
    if (finding.missing.length === 0) return;
    for (const evidence of finding.missing) {
      const one = asked.get(evidence) ?? { title: titleOf(evidence, finding), rules: [], proofs: [] };
      one.rules.push(finding.rule);
      one.proofs.push(...(plan.steps[at]?.rule.proofs ?? []));
      asked.set(evidence, one);
    }
  });
  return [...asked].map(([evidence, one]) => ({ evidence, ...one }));
}

function titleOf(evidence: string, { needed, title }: Finding): Labels {
  if (Object.hasOwn(evidenceLabels, evidence)) return evidenceLabels[evidence] ?? title;
  return evidenceOf(needed).find((field) => field.evidence === evidence)?.title ?? title;
}

/** What is odd and no failure. */
export function warningsIn(
  findings: readonly Finding[],
  subject: Subject,
  previous: Evidence | undefined,
): PromotionWarning[] {
  const warnings: PromotionWarning[] = [];
  for (const { severity, verdict, rule, title, remark } of findings) {
    if (remark) warnings.push(remark);
    if (severity === 'must' || verdict === 'met') continue;
    warnings.push({ code: `in-principle-${verdict}`, params: { rule, title } });
  }
  const { assessment, asOf } = subject;
  if (assessment && assessment.period.until < asOf) {
    warnings.push({ code: 'evidence-ends-before', params: { until: assessment.period.until, asOf } });
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
