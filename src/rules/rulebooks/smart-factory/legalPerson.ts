import type { Labels } from '../../../words/vocabulary/index.js';
import type { Condition, Rule } from '../../rulebook/index.js';

const names = {
  petrochemical: { en: 'petrochemicals', 'zh-CN': '石油石化', 'zh-TW': '石油石化' },
  'non-ferrous': { en: 'non-ferrous metals', 'zh-CN': '有色金属', 'zh-TW': '有色金屬' },
  tobacco: { en: 'tobacco', 'zh-CN': '烟草', 'zh-TW': '煙草' },
  automotive: { en: 'automobiles', 'zh-CN': '汽车', 'zh-TW': '汽車' },
} as const satisfies Readonly<Record<string, Labels>>;

type Industry = keyof typeof names;

/** Where the applicant must be registered, and the statement that says so. China needs none: every legal person here is. */
type Place = { readonly labels: Labels; readonly statement?: string };

/**
 * An independent legal person, or a branch in a special-case industry. The notices end their industries with 等: an industry that
 * they do not name is neither in nor out until the office says so.
 */
export function legalPerson(
  industries: readonly Industry[],
  registeredIn?: Place,
): Pick<Rule, 'title' | 'condition'> {
  const person: Condition = {
    op: 'any',
    of: [
      {
        op: 'declared',
        statement: 'independent-legal-person',
        title: { en: 'independent legal personality', 'zh-CN': '独立法人资格', 'zh-TW': '獨立法人資格' },
      },
      { op: 'one-of', evidence: 'branchIndustry', values: industries },
      {
        op: 'declared',
        statement: 'other-special-industry',
        title: {
          en: 'a branch in another industry that the office treats as a special case',
          'zh-CN': '主管部门认定的其他特殊行业的分支机构',
          'zh-TW': '主管部門認定的其他特殊行業的分支機構',
        },
      },
    ],
  };
  const list = (locale: keyof Labels, between: string) =>
    industries.map((one) => names[one][locale]).join(between);
  const title: Labels = {
    en: `independent legal personality, or a branch in a special-case industry (${list('en', ', ')} and others)`,
    'zh-CN': `具有独立法人资格；${list('zh-CN', '、')}等特殊行业可由分支机构申报`,
    'zh-TW': `具有獨立法人資格；${list('zh-TW', '、')}等特殊行業可由分支機構申報`,
  };
  if (!registeredIn) return { title, condition: person };
  const { labels, statement } = registeredIn;
  const registered: Labels = {
    en: `registered in ${labels.en}`,
    'zh-CN': `在${labels['zh-CN']}注册`,
    'zh-TW': `在${labels['zh-TW']}註冊`,
  };
  return {
    title: {
      en: `${registered.en}; ${title.en}`,
      'zh-CN': `${registered['zh-CN']}，${title['zh-CN']}`,
      'zh-TW': `${registered['zh-TW']}，${title['zh-TW']}`,
    },
    condition:
      statement === undefined
        ? person
        : { op: 'all', of: [{ op: 'declared', statement, title: registered }, person] },
  };
}
