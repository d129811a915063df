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

/** What the calls up to 2023 ask of a third party beside its staff. */
export function evaluatorStanding(where: Where, kinds?: Rule['kinds']): Rule {
  return {
    id: 'evaluator-standing',
    title: {
      en: 'the third party is an independent legal person registered in China with a fixed office and sound finances, and has led or joined green-manufacturing reviews, studies, standards or policy making in the last five years',
      'zh-CN':
        '第三方机构为境内注册的独立法人，有固定办公场所和健全的财务制度，近五年主持或参与过绿色制造相关评审、课题、标准或政策制定',
      'zh-TW':
        '第三方機構為境內註冊的獨立法人，有固定辦公場所和健全的財務制度，近五年主持或參與過綠色製造相關評審、課題、標準或政策制定',
    },
    tiers: ['national'],
    ...(kinds && { kinds }),
    severity: 'must',
    condition: { op: 'any', of: [self, { op: 'declared', statement: 'evaluator-standing' }] },
    ...where,
  };
}
