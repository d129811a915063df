import type { EvidenceDemand } from '../../rules/rulebook/index.js';
import { evidenceLabels } from '../../rules/rulebook/internal.js';

/** What an assessment must say as well where it says anything of the first part of a path. */
const companions: readonly Pick<EvidenceDemand, 'evidence' | 'type' | 'values'>[] = [
  { evidence: 'maturity.level', type: 'number' },
  { evidence: 'maturity.basis', type: 'word', values: ['self', 'certified'] },
  { evidence: 'evaluation.by', type: 'word', values: ['self', 'third-party'] },
  { evidence: 'score.value', type: 'number' },
];

/** The demands of a rulebook, with what no evidence can be stated without. */
export function completeDemands(demands: readonly EvidenceDemand[]): EvidenceDemand[] {
  const asked = new Set(demands.map(({ evidence }) => evidence));
  const heads = new Set([...asked].map(headOf));
  const more = companions.flatMap((companion) => {
    const title = evidenceLabels[companion.evidence];
    const isNeeded = heads.has(headOf(companion.evidence)) && !asked.has(companion.evidence);
    return isNeeded && title ? [{ ...companion, title, rules: [], proofs: [] }] : [];
  });
  return [...demands, ...more];
}

function headOf(evidence: string): string {
  return evidence.split('.')[0] ?? evidence;
}
