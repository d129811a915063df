import { compileCondition } from './compileCondition.js';
import type { Check } from './conditions/Operator.js';
import { turnsOfAll } from './conditions/timely.js';
import type { Rule } from './Rulebook.js';
import type { Outcome } from './Verdict.js';

/** Makes a rule ready. For whom its values are not about, no rule was seen: that is unknown, and said. */
export function compileRule({ id, title, condition, onlyWhere }: Rule): Check {
  const asked = compileCondition(condition);
  if (!onlyWhere) return asked;
  const range = compileCondition(onlyWhere);
  const turns = turnsOfAll([range, asked]);
  return {
    verdict: (subject) => (range.verdict(subject) === 'met' ? asked.verdict(subject) : 'unknown'),
    outcome: (subject): Outcome => {
      const inRange = range.outcome(subject);
      if (inRange.verdict === 'met') return asked.outcome(subject);
      const { missing } = inRange;
      if (inRange.verdict === 'unknown') return { verdict: 'unknown', found: null, missing };
      const remark = { code: 'not-covered', params: { rule: id, title } } as const;
      return { verdict: 'unknown', found: null, missing: [], remark };
    },
    ...(turns && { turns }),
  };
}
