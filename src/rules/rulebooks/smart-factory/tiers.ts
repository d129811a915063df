import type { Confidence, Labels } from '../../../words/vocabulary/index.js';
import type { RulebookTier } from '../../rulebook/index.js';

const sixBodies: Labels = {
  en: 'MIIT, NDRC, MOF, SASAC, SAMR and the National Data Administration',
  'zh-CN': '工业和信息化部、国家发展改革委、财政部、国务院国资委、市场监管总局、国家数据局',
  'zh-TW': '工業和信息化部、國家發展改革委、財政部、國務院國資委、市場監管總局、國家數據局',
};

/** What of the deciding bodies is known otherwise in each edition. */
type Seen = {
  /** How well it is known who decides on leading factories. */
  readonly leading: Confidence;
  /** The pages that tell it of the basic and of the excellent tier, where they were kept. */
  readonly pages?: { readonly basic: string; readonly excellent: string };
};

/** The four tiers and who decides on each. */
export function nationalTiers(document: string, { leading, pages }: Seen): RulebookTier[] {
  const citation = { document };
  return [
    {
      tier: 'basic',
      labels: { en: 'basic', 'zh-CN': '基础级', 'zh-TW': '基礎級' },
      decidedBy: {
        en: 'the enterprise, by self-assessment',
        'zh-CN': '企业自评估',
        'zh-TW': '企業自評估',
      },
      citation: { ...citation, ...(pages && { address: pages.basic }) },
      confidence: 'primary',
    },
    {
      tier: 'advanced',
      labels: { en: 'advanced', 'zh-CN': '先进级', 'zh-TW': '先進級' },
      decidedBy: {
        en: 'the provincial department with others, or a central SOE group for its own units',
        'zh-CN': '省级主管部门会同有关部门，或中央企业集团',
        'zh-TW': '省級主管部門會同有關部門，或中央企業集團',
      },
      citation,
      confidence: 'primary',
    },
    {
      tier: 'excellent',
      labels: { en: 'excellent', 'zh-CN': '卓越级', 'zh-TW': '卓越級' },
      decidedBy: sixBodies,
      citation: { ...citation, ...(pages && { address: pages.excellent }) },
      confidence: 'primary',
    },
    {
      tier: 'leading',
      labels: { en: 'leading', 'zh-CN': '领航级', 'zh-TW': '領航級' },
      decidedBy: sixBodies,
      citation,
      confidence: leading,
    },
  ];
}

/** The five construction areas, which excellent and leading factories cover. */
export const allAreas = [
  'factory-construction',
  'research-and-design',
  'production-operations',
  'production-management',
  'operations-management',
] as const;
