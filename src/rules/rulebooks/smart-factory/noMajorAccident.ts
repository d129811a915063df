import type { RuleChange, RuleCitation } from '../../rulebook/index.js';

/** The accident clause of Jiangsu and Shandong: only major and above, of safety, environment and quality. */
export function noMajorAccident(citation: RuleCitation): Extract<RuleChange, { do: 'change' }> {
  return {
    do: 'change',
    rule: 'no-accident',
    title: {
      en: 'no safety, environmental or quality accident of the grade major or above in the last three years',
      'zh-CN': '近三年未发生重大（含）以上安全、环保、质量事故',
      'zh-TW': '近三年未發生重大（含）以上安全、環保、質量事故',
    },
    condition: {
      op: 'none-within',
      kinds: ['safety-accident', 'environmental-accident', 'quality-accident'],
      grade: 'major',
      years: 3,
    },
    citation,
    confidence: 'primary',
    note: {
      en: 'Of safety and environment laxer than the nation, which bars larger accidents, too.',
      'zh-CN': '安全、环保事故宽于国家条件（国家为较大及以上）。',
      'zh-TW': '安全、環保事故寬於國家條件（國家為較大及以上）。',
    },
  };
}
