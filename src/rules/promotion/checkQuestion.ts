import { listIn, objectIn, textIn, wrongArgument } from '../../words/vocabulary/internal.js';
import type { Evidence } from '../rulebook/index.js';
import type { PromotionQuestion } from './PromotionReport.js';

const lists = ['incidents', 'scenarios', 'years'] as const;
const objects = ['period', 'statements', 'local', 'maturity', 'evaluation', 'score'] as const;

/**
 * Refuses a question whose parts are of another kind than they must be, as plain JavaScript may hand them over.
 *
 * @throws RegistryError `invalid-argument`
 */
export function checkQuestion(question: PromotionQuestion): void {
  const { unit, history, assessment, previous } = objectIn(question, 'question');
  const { id, kind } = objectIn(unit, 'question.unit');
  textIn(id, 'question.unit.id');
  textIn(kind, 'question.unit.kind');
  listIn(objectIn(history, 'question.history').events, 'question.history.events');
  if (assessment !== undefined) checkEvidence(assessment, 'question.assessment');
  if (previous !== undefined) checkEvidence(previous, 'question.previous');
}

function checkEvidence(evidence: Evidence, argument: string): void {
  objectIn(evidence, argument);
  for (const key of lists) {
    const list = evidence[key];
    if (list !== undefined) listIn<object>(list, `${argument}.${key}`);
  }
  for (const key of objects) {
    const part: object | undefined = evidence[key];
    if (part === undefined) continue;
    for (const [name, value] of Object.entries(objectIn(part, `${argument}.${key}`))) {
      // Figures are compared as numbers; a BigInt would stop the comparison half-way.
      const isNone = ['bigint', 'symbol', 'function'].includes(typeof value) || value === null;
      if (isNone) throw wrongArgument(`${argument}.${key}.${name}`, 'plain', value);
    }
  }
}
