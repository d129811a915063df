import type { Outcome, Rule, Subject } from '../rulebook/index.js';
import type { Finding } from './PromotionReport.js';
import type { Step } from './planFor.js';

/** Asks every rule of a plan. */
export function findingsOf(steps: readonly Step[], subject: Subject): Finding[] {
  return steps.map((step) => {
    const outcome = step.check.outcome(subject);
    if (outcome === step.lastOutcome && step.lastFinding) return step.lastFinding;
    const known = step.shared.get(outcome);
    const finding = known ?? findingOf(step.rule, outcome);
    // Only what nobody can change is handed out twice.
    if (!Object.isFrozen(outcome)) return finding;
    if (!known) step.shared.set(outcome, Object.freeze(finding));
    step.lastOutcome = outcome;
    step.lastFinding = finding;
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

/** The findings of which there is more to tell than that the rule is met. */
export function notableIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ verdict, remark }) => verdict !== 'met' || remark !== undefined);
}
