import type { Confidence, Labels } from '../../../words/vocabulary/index.js';
import type { Condition, Rule, RuleCitation } from '../../rulebook/index.js';

type Where = { citation: RuleCitation; confidence: Confidence };

const self: Condition = { op: 'one-of', evidence: 'evaluation.by', values: ['self'] };

/** At most 15 national projects of an evaluator; how they are counted, the title says. */
function cap(title: Labels, condition: (count: Condition) => Condition, where: Where): Rule {
  return {
    id: 'evaluator-projects',
    title,
    tiers: ['national'],
    severity: 'must',
    condition: condition({
      op: 'compare',
      evidence: 'evaluation.nationalProjects',
      is: 'at-most',
      value: 15,
      unit: 'projects',
    }),
    ...where,
  };
}

/** By year and legal representative (13号); whoever evaluates itself is free of it. */
export function yearlyCap(where: Where): Rule {
  return cap(
    {
      en: 'evaluators under one legal representative have at most 15 national projects a year',
      'zh-CN': '同一法定代表人的第三方机构每年国家级项目总数不超过15项',
      'zh-TW': '同一法定代表人的第三方機構每年國家級項目總數不超過15項',
    },
    (count) => ({ op: 'any', of: [self, count] }),
    where,
  );
}

/** By batch and legal person (202号); no unit is free of it, since a third party must evaluate each. */
export function batchCap(where: Where): Rule {
  return cap(
    {
      en: 'evaluators of one legal person have at most 15 national projects in a batch',
      'zh-CN': '同一法人的第三方机构每批国家级项目不超过15项',
      'zh-TW': '同一法人的第三方機構每批國家級項目不超過15項',
    },
    (count) => count,
    where,
  );
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
    condition: { op: 'declared', statement: 'evaluator-standing' },
    ...where,
  };
}

/** The staff of a third party by the calls of 2022 and 2023: ten persons, five of them senior. */
export function evaluatorStaff(where: Where, kinds?: Rule['kinds']): Rule {
  return {
    id: 'evaluator-staff',
    title: {
      en: 'a third-party evaluator has 10 full-time staff with a middle title or above, 5 of them with a senior title',
      'zh-CN': '第三方机构中级及以上职称专职人员不少于10人，其中高级职称不少于5人',
      'zh-TW': '第三方機構中級及以上職稱專職人員不少於10人，其中高級職稱不少於5人',
    },
    tiers: ['national'],
    ...(kinds && { kinds }),
    severity: 'must',
    condition: {
      op: 'all',
      of: [
        { op: 'compare', evidence: 'evaluation.staff', is: 'at-least', value: 10, unit: 'persons' },
        { op: 'compare', evidence: 'evaluation.seniorStaff', is: 'at-least', value: 5, unit: 'persons' },
      ],
    },
    ...where,
  };
}
