import type { Day } from '../../words/calendar/index.js';
import { firstDayWhen, type Subject } from '../rulebook/internal.js';
import type { Finding, PromotionReport } from './PromotionReport.js';
import type { Plan } from './planFor.js';

/**
 * The first day, that of the question included, on which every rule that must be met is met: the same question, asked again,
 * is eligible then as far as what is recorded tells. Where something else than time is lacking or not known, no day can be told.
 */
export function earliestDay(
  { steps }: Plan,
  findings: readonly Finding[],
  outcome: PromotionReport['outcome'],
  subject: Subject,
): Day | undefined {
  if (outcome === 'eligible') return subject.asOf;
  const onlyTime = findings.every(({ severity, verdict, clearsOn }) => {
    return severity !== 'must' || verdict === 'met' || clearsOn !== undefined;
  });
  if (!onlyTime) return undefined;
  const checks = steps.flatMap(({ rule, check }) => (rule.severity === 'must' ? check : []));
  const turns = checks.flatMap((check) => check.turns?.(subject) ?? []);
  return firstDayWhen(turns, subject, (then) => checks.every((check) => check.verdict(then) === 'met'));
}
