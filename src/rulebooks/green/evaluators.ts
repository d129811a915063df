import type { Condition, Rule, RuleCitation } from '../../rulebook/index.js';
import type { Confidence } from '../../vocabulary/index.js';

type Where = { citation: RuleCitation; confidence: Confidence };

const self: Condition = { op: 'one-of', evidence: 'evaluation.by', values: ['self'] };

/** At most so many national projects of evaluators under one legal representative; whoever evaluates itself is free of it. */
export function evaluatorCap(value: number, where: Where): Rule {
  return {
    id: 'evaluator-projects',
    title: {
      en: `the evaluator has at most ${value} national projects under one legal representative`,
      'zh-CN': `同一法定代表人的第三方机构国家级项目不超过${value}项`,
      'zh-TW': `同一法定代表人的第三方機構國家級項目不超過${value}項`,
    },
    tiers: ['national'],
    severity: 'must',
    condition: {
      op: 'any',
      of: [
        self,
        { op: 'compare', evidence: 'evaluation.nationalProjects', is: 'at-most', value, unit: 'projects' },
      ],
    },
    ...where,
  };
}
