import type { Labels } from './locale.js';

/** What a project does. A project may be of several kinds. */
export const projectKinds = [
  'equipment-renewal',
  'technical-renovation',
  'energy-saving',
  'water-saving',
  'comprehensive-use',
  'remanufacturing',
  'national-green-major-project',
] as const;

export type ProjectKind = (typeof projectKinds)[number];

/** The kinds that are green renovation (绿色化改造). */
export const greenRenovationKinds = [
  'energy-saving',
  'water-saving',
  'comprehensive-use',
] as const satisfies readonly ProjectKind[];

export const projectKindLabels: Readonly<Record<ProjectKind, Labels>> = {
  'equipment-renewal': { en: 'equipment renewal', 'zh-CN': '设备更新', 'zh-TW': '設備更新' },
  'technical-renovation': { en: 'technical renovation', 'zh-CN': '技术改造', 'zh-TW': '技術改造' },
  'energy-saving': { en: 'energy-saving renovation', 'zh-CN': '节能改造', 'zh-TW': '節能改造' },
  'water-saving': { en: 'water-saving renovation', 'zh-CN': '节水改造', 'zh-TW': '節水改造' },
  'comprehensive-use': {
    en: 'comprehensive use of resources',
    'zh-CN': '资源综合利用',
    'zh-TW': '資源綜合利用',
  },
  remanufacturing: { en: 'remanufacturing', 'zh-CN': '再制造', 'zh-TW': '再製造' },
  'national-green-major-project': {
    en: 'national green manufacturing major project',
    'zh-CN': '国家绿色制造重点项目',
    'zh-TW': '國家綠色製造重點項目',
  },
};
