import type { Labels } from '../../words/vocabulary/index.js';
import { evidenceLabels, evidenceOf } from '../rulebook/internal.js';
import type { Finding, MissingEvidence } from './PromotionReport.js';
import type { Step } from './planFor.js';

/** Everything that was not there, once each, with the documents that would prove it. */
export function missingIn(findings: readonly Finding[], steps: readonly Step[]): MissingEvidence[] {
  if (findings.every(({ missing }) => missing.length === 0)) return [];
  const asked = new Map<string, { title: Labels; rules: string[]; proofs: Labels[] }>();
  for (const finding of findings) {
    for (const evidence of finding.missing) {
      const one = asked.get(evidence) ?? { title: titleOf(evidence, finding), rules: [], proofs: [] };
      one.rules.push(finding.rule);
      one.proofs.push(...(steps.find(({ rule }) => rule.id === finding.rule)?.rule.proofs ?? []));
      asked.set(evidence, one);
    }
  }
  return [...asked].map(([evidence, one]) => ({ evidence, ...one }));
}
function titleOf(evidence: string, { needed, title }: Finding): Labels {
  if (Object.hasOwn(evidenceLabels, evidence)) return evidenceLabels[evidence] ?? title;
  return evidenceOf(needed).find((field) => field.evidence === evidence)?.title ?? title;
}
