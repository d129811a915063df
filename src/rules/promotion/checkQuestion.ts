import { mustFit } from '../../records/validation/internal.js';
import { listIn, objectIn, textIn, wrongArgument } from '../../words/vocabulary/internal.js';
import { evidenceSchema } from '../assessment/internal.js';
import type { Evidence, History } from '../rulebook/index.js';
import type { PromotionQuestion } from './PromotionReport.js';

/**
 * Refuses a question whose parts are of another kind than they must be, as plain JavaScript may hand them over: a word for a
 * number or a grade that nobody knows would give a verdict in silence.
 *
 * @param position which of many it is, counted from 1
 * @throws RegistryError `invalid-argument`; `invalid-record` for evidence
 */
export function checkQuestion(question: PromotionQuestion, position = 1): void {
  const { unit, history, assessment, previous } = objectIn(question, 'question');
  checkApplicant(unit, history);
  const fitting = (evidence: Evidence, name: string) => mustFit(evidenceSchema, evidence, name, position);
  if (assessment !== undefined) fitting(assessment, 'assessment');
  if (previous !== undefined) fitting(previous, 'previous');
}

/** @throws RegistryError `invalid-argument` */
export function checkApplicant(unit: PromotionQuestion['unit'], history: History): void {
  const { id, kind } = objectIn(unit, 'question.unit');
  textIn(id, 'question.unit.id');
  textIn(kind, 'question.unit.kind');
  if (unit.kind === 'park') checkIds(unit.members, 'question.unit.members');
  if (unit.kind === 'supply-chain') checkIds(unit.suppliers, 'question.unit.suppliers');
  const { events, units, complete } = objectIn(history, 'question.history');
  listIn(events, 'question.history.events');
  if (units !== undefined) listIn(units, 'question.history.units');
  if (complete !== undefined && typeof complete !== 'boolean')
    throw wrongArgument('question.history.complete', 'boolean', complete);
}

function checkIds(ids: readonly string[] | undefined, argument: string): void {
  if (ids === undefined) return;
  if (!Array.isArray(ids)) throw wrongArgument(argument, 'list', ids);
  ids.forEach((id, at) => {
    textIn(id, `${argument}[${at}]`);
  });
}
