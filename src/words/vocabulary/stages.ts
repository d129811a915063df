import type { Labels } from './locale.js';

/** The stages of a title, in the usual order of a round, then the ways in which a title ends. */
export const stages = [
  'pooled',
  'self-assessed',
  'filed',
  'applied',
  'recommended',
  'publicised',
  'rejected',
  'cultivating',
  'recognised',
  'accepted',
  'removed',
  'expired',
  'withdrawn',
] as const;

export type Stage = (typeof stages)[number];

/** The stages that end a title. */
export const endingStages = ['removed', 'expired', 'withdrawn'] as const satisfies readonly Stage[];

export type EndingStage = (typeof endingStages)[number];

export const stageLabels: Readonly<Record<Stage, Labels>> = {
  pooled: { en: 'cultivation candidate (pool)', 'zh-CN': '培育对象', 'zh-TW': '培育對象' },
  'self-assessed': { en: 'self-assessed', 'zh-CN': '自评估', 'zh-TW': '自評估' },
  filed: { en: 'filed', 'zh-CN': '备案', 'zh-TW': '備案' },
  applied: { en: 'applied', 'zh-CN': '申报', 'zh-TW': '申報' },
  recommended: { en: 'recommended', 'zh-CN': '推荐', 'zh-TW': '推薦' },
  publicised: { en: 'in public notice', 'zh-CN': '公示', 'zh-TW': '公示' },
  rejected: { en: 'rejected', 'zh-CN': '未通过', 'zh-TW': '未通過' },
  cultivating: { en: 'on the cultivation list', 'zh-CN': '培育名单', 'zh-TW': '培育名單' },
  recognised: { en: 'recognised', 'zh-CN': '认定', 'zh-TW': '認定' },
  accepted: { en: 'accepted', 'zh-CN': '验收', 'zh-TW': '驗收' },
  removed: { en: 'removed', 'zh-CN': '移出', 'zh-TW': '移出' },
  expired: { en: 'expired', 'zh-CN': '有效期满', 'zh-TW': '有效期滿' },
  withdrawn: { en: 'withdrawn', 'zh-CN': '撤回', 'zh-TW': '撤回' },
};

/** Other words of notices. 培育 alone is no stage: 新增培育50家 means recognised, 培育名单 does not. */
export const stageAliases: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  pooled: ['培育'],
  cultivating: ['培育'],
  recognised: ['公布', 'announced', '培育'],
};
