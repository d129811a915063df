import type { Labels } from '../../../words/vocabulary/index.js';
import type { Rule, RuleCitation } from '../../rulebook/index.js';

const excellentOf: Readonly<Record<'2024' | '2025', Labels>> = {
  '2024': {
    en: 'pulls supply-chain partners along, grows a reusable solution and explores standards of its own, and has a system of talent development',
    'zh-CN': '带动供应链上下游协同，形成可复用的解决方案，探索企业标准群，建立人才培养体系',
    'zh-TW': '帶動供應鏈上下游協同，形成可複用的解決方案，探索企業標準群，建立人才培養體系',
  },
  // The condensed text of 2025 does not speak of standards.
  '2025': {
    en: 'pulls supply-chain partners along, grows a reusable solution, and has a system of talent development',
    'zh-CN': '带动供应链上下游协同，形成可复用的解决方案，建立人才培养体系',
    'zh-TW': '帶動供應鏈上下游協同，形成可複用的解決方案，建立人才培養體系',
  },
};

/** What the upper tiers must have brought about. */
export function resultRules(
  edition: keyof typeof excellentOf,
  citation: Pick<RuleCitation, 'document'>,
): Rule[] {
  const common = { severity: 'must', confidence: 'transcription' } as const;
  return [
    {
      ...common,
      id: 'results-excellent',
      tiers: ['excellent'],
      title: excellentOf[edition],
      condition: { op: 'declared', statement: 'results-excellent' },
      citation: { ...citation, clause: '卓越级' },
    },
    {
      ...common,
      id: 'results-leading',
      tiers: ['leading'],
      title: {
        en: 'a global benchmark that other factories are built after, with exported solutions, standards and leading talent',
        'zh-CN': '成为全球标杆并作为母工厂复制推广，对外输出解决方案，引领标准和人才',
        'zh-TW': '成為全球標桿並作為母工廠複製推廣，對外輸出解決方案，引領標準和人才',
      },
      condition: { op: 'declared', statement: 'results-leading' },
      citation: { ...citation, clause: '领航级' },
    },
  ];
}
