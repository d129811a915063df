import type { Labels } from '../../words/vocabulary/index.js';

/** What may stand against a unit. The accidents bear a grade. */
export const incidentKinds = [
  'safety-accident',
  'environmental-accident',
  'quality-accident',
  'network-or-data-safety-accident',
  'tax-evasion',
  'violation',
  'deregistration',
  'stoppage',
  'abnormal-operation-list',
  'inspection-problem',
  'energy-supervision-rectification',
  'judgment-defaulter',
  'serious-dishonesty-list',
  'bad-credit-record',
] as const;

export type IncidentKind = (typeof incidentKinds)[number];

export const incidentKindLabels: Readonly<Record<IncidentKind, Labels>> = {
  'safety-accident': { en: 'safety accident', 'zh-CN': '安全事故', 'zh-TW': '安全事故' },
  'environmental-accident': { en: 'environmental accident', 'zh-CN': '环境事故', 'zh-TW': '環境事故' },
  'quality-accident': { en: 'quality accident', 'zh-CN': '质量事故', 'zh-TW': '質量事故' },
  'network-or-data-safety-accident': {
    en: 'network or data-safety accident',
    'zh-CN': '网络和数据安全事故',
    'zh-TW': '網絡和數據安全事故',
  },
  'tax-evasion': { en: 'tax evasion', 'zh-CN': '偷漏税', 'zh-TW': '偷漏稅' },
  violation: { en: 'violation of law', 'zh-CN': '违法违规行为', 'zh-TW': '違法違規行為' },
  deregistration: { en: 'deregistration', 'zh-CN': '注销', 'zh-TW': '註銷' },
  stoppage: {
    en: 'stoppage of 12 or more consecutive months',
    'zh-CN': '连续停产12个月及以上',
    'zh-TW': '連續停產12個月及以上',
  },
  'abnormal-operation-list': {
    en: 'list of abnormal operation',
    'zh-CN': '经营异常名录',
    'zh-TW': '經營異常名錄',
  },
  'inspection-problem': {
    en: 'serious problem found in a State Council or ministry inspection',
    'zh-CN': '国务院及有关部委督查中发现的严重问题',
    'zh-TW': '國務院及有關部委督查中發現的嚴重問題',
  },
  'energy-supervision-rectification': {
    en: 'industrial energy-supervision rectification not done as required',
    'zh-CN': '工业节能监察整改未按要求落实',
    'zh-TW': '工業節能監察整改未按要求落實',
  },
  'judgment-defaulter': {
    en: 'list of judgment defaulters',
    'zh-CN': '失信被执行人',
    'zh-TW': '失信被執行人',
  },
  'serious-dishonesty-list': {
    en: 'list of serious dishonesty',
    'zh-CN': '严重失信主体名单',
    'zh-TW': '嚴重失信主體名單',
  },
  'bad-credit-record': { en: 'bad credit record', 'zh-CN': '不良信用记录', 'zh-TW': '不良信用記錄' },
};
