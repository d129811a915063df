import type { Labels } from '../../words/vocabulary/index.js';

/** How a factory's key technical and economic indicators compare with its sector, lowest first. */
export const performanceLevels = [
  'up-to-provincial-average',
  'above-provincial-average',
  'provincial-lead',
  'national-lead',
  'global-lead',
] as const;

export type PerformanceLevel = (typeof performanceLevels)[number];

export const performanceLevelLabels: Readonly<Record<PerformanceLevel, Labels>> = {
  'up-to-provincial-average': {
    en: 'at or below the sector average of the province',
    'zh-CN': '不高于本省行业平均水平',
    'zh-TW': '不高於本省行業平均水平',
  },
  'above-provincial-average': {
    en: 'above the sector average of the province',
    'zh-CN': '高于本省行业平均水平',
    'zh-TW': '高於本省行業平均水平',
  },
  'provincial-lead': {
    en: 'leading in the sector of the province',
    'zh-CN': '省内行业领先',
    'zh-TW': '省內行業領先',
  },
  'national-lead': {
    en: 'leading in the sector nationwide',
    'zh-CN': '国内行业领先',
    'zh-TW': '國內行業領先',
  },
  'global-lead': { en: 'leading in the sector worldwide', 'zh-CN': '全球行业领先', 'zh-TW': '全球行業領先' },
};
