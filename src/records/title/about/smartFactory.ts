import type { Labels } from '../../../words/vocabulary/index.js';
import type { SchemeFacts } from '../Scheme.js';

const sixBodies: Labels = {
  en: 'MIIT, NDRC, MOF, SASAC, SAMR and the National Data Administration',
  'zh-CN': '工业和信息化部、国家发展改革委、财政部、国务院国资委、市场监管总局、国家数据局',
  'zh-TW': '工業和信息化部、國家發展改革委、財政部、國務院國資委、市場監管總局、國家數據局',
};

/** 智能工厂: four tiers. Entries are enterprise plus project, so a title names its project. */
export const smartFactory: SchemeFacts = {
  labels: { en: 'smart factories', 'zh-CN': '智能工厂', 'zh-TW': '智能工廠' },
  tiers: {
    basic: {
      labels: { en: 'basic', 'zh-CN': '基础级', 'zh-TW': '基礎級' },
      decidedBy: { en: 'the enterprise itself', 'zh-CN': '企业自评估', 'zh-TW': '企業自評估' },
    },
    advanced: {
      labels: { en: 'advanced', 'zh-CN': '先进级', 'zh-TW': '先進級' },
      decidedBy: {
        en: 'provincial department with others, or a central SOE group for its own units',
        'zh-CN': '省级主管部门会同有关部门，或中央企业集团',
        'zh-TW': '省級主管部門會同有關部門，或中央企業集團',
      },
    },
    excellent: { labels: { en: 'excellent', 'zh-CN': '卓越级', 'zh-TW': '卓越級' }, decidedBy: sixBodies },
    leading: { labels: { en: 'leading', 'zh-CN': '领航级', 'zh-TW': '領航級' }, decidedBy: sixBodies },
  },
  bearers: ['factory'],
  citations: [
    { document: '智能工厂梯度培育行动实施方案, 工信厅联通装函〔2024〕399号', confidence: 'primary' },
    { document: '工信厅联通装函〔2025〕251号', clause: '要素条件（2025年版）', confidence: 'several' },
  ],
};
