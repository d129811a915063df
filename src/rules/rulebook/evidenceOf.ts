import { accidentGrades, constructionAreas, type Labels } from '../../words/vocabulary/index.js';
import type { Condition } from './Condition.js';
import type { NumberEvidence } from './evidence.js';
import { evidenceUnits } from './evidenceUnits.js';

/** One thing that a condition looks at, and in what shape. */
export type EvidenceField = {
  /** The path in the assessment, the unit or the history. */
  evidence: string;
  type: 'number' | 'word' | 'statement' | 'scenarios' | 'incidents' | 'years' | 'date' | 'titles';
  /** The unit of measure of a number. */
  unit?: string;
  /** What it is called, where the condition says so. */
  title?: Labels;
  /** The words that may stand there, where the list is closed. */
  values?: readonly string[];
};

/** Everything that a condition looks at. */
export function evidenceOf(condition: Condition): EvidenceField[] {
  switch (condition.op) {
    case 'compare':
      return [
        {
          ...numberField(condition.evidence, condition.unit),
          ...(condition.title && { title: condition.title }),
        },
      ];
    case 'share':
      return [condition.part, condition.of].map((evidence) => numberField(evidence, evidenceUnits[evidence]));
    case 'covers':
      return [{ evidence: 'scenarios', type: 'scenarios', values: constructionAreas }];
    case 'one-of':
      return [{ evidence: condition.evidence, type: 'word', values: condition.values }];
    case 'declared':
      return [
        {
          evidence: `statements.${condition.statement}`,
          type: 'statement',
          ...(condition.title && { title: condition.title }),
        },
      ];
    case 'holds':
    case 'not-removed-within':
      return [{ evidence: 'history', type: 'titles' }];
    case 'none-within':
      return [{ evidence: 'incidents', type: 'incidents', values: condition.grade ? accidentGrades : [] }];
    case 'before':
      return [{ evidence: condition.evidence, type: 'date' }];
    case 'years-running':
      return [{ evidence: condition.evidence, type: 'years' }];
    case 'related':
      return [
        { evidence: `unit.${condition.relation}`, type: 'titles' },
        { evidence: 'history', type: 'titles' },
      ];
    case 'all':
    case 'any':
      return condition.of.flatMap(evidenceOf);
    case 'not':
      return evidenceOf(condition.of);
  }
}

/** Scenarios are declared one by one: what is counted of them is for nobody to fill in. */
function numberField(evidence: NumberEvidence, unit: string | undefined): EvidenceField {
  if (evidence.startsWith('scenarios.')) return { evidence: 'scenarios', type: 'scenarios' };
  return { evidence, type: 'number', ...(unit !== undefined && { unit }) };
}
