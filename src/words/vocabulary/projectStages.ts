import type { Labels } from './locale.js';

/** The stages of an investment project, in their usual order. */
export const projectStages = [
  'planned',
  'filed',
  'approved',
  'started',
  'completed',
  'in-production',
  'accepted',
  'cancelled',
] as const;

export type ProjectStage = (typeof projectStages)[number];

export const projectStageLabels: Readonly<Record<ProjectStage, Labels>> = {
  planned: { en: 'planned', 'zh-CN': '谋划', 'zh-TW': '謀劃' },
  filed: { en: 'filed', 'zh-CN': '备案', 'zh-TW': '備案' },
  approved: { en: 'approved', 'zh-CN': '核准', 'zh-TW': '核准' },
  started: { en: 'started', 'zh-CN': '开工', 'zh-TW': '開工' },
  completed: { en: 'completed', 'zh-CN': '竣工', 'zh-TW': '竣工' },
  'in-production': { en: 'in production', 'zh-CN': '投产', 'zh-TW': '投產' },
  accepted: { en: 'accepted', 'zh-CN': '验收', 'zh-TW': '驗收' },
  cancelled: { en: 'cancelled', 'zh-CN': '取消', 'zh-TW': '取消' },
};

/** Other words of tables. */
export const projectStageAliases: Readonly<Partial<Record<ProjectStage, readonly string[]>>> = {
  planned: ['储备', '谋划储备', '前期'],
  started: ['在建', '建设中', '已开工', '开工建设', 'under construction'],
  completed: ['完工', '建成', '已竣工', '已完工', '已建成'],
  'in-production': ['已投产', '达产'],
  accepted: ['已验收'],
  cancelled: ['终止', '已取消', '已终止'],
};
