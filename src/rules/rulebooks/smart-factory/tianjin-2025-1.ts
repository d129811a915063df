import type { Overlay } from '../../rulebook/index.js';

const citation = {
  document: '市工信局关于做好2025年度智能工厂梯度培育工作的通知',
  address: 'gyxxh.tj.gov.cn/ZWGK4147/ZCWJ6355/wjwj/202503/t20250321_6889993.html',
};

/** Tianjin's first round of 2025, which still used the scenario guide of 2024. */
export const smartFactoryTianjin2025First: Overlay = {
  id: 'smart-factory-tianjin-2025-1',
  base: 'smart-factory-2024',
  title: {
    en: 'Smart factories in Tianjin, first round of 2025',
    'zh-CN': '天津市智能工厂梯度培育2025年第一批',
    'zh-TW': '天津市智能工廠梯度培育2025年第一批',
  },
  jurisdiction: '120000',
  round: '2025-1',
  effective: { from: '2025-03-21' },
  document: { title: citation.document, date: '2025-03-21', address: citation.address },
  changes: [],
  windows: [
    {
      id: 'tianjin-2025-1-basic',
      tiers: ['basic'],
      step: 'self-assess',
      who: {
        en: 'districts, with the reports of their enterprises',
        'zh-CN': '各区组织企业自评估并报送',
        'zh-TW': '各區組織企業自評估並報送',
      },
      with: {
        en: 'Industrial Digital Transformation Division of the city bureau',
        'zh-CN': '市工信局工业数字化转型处',
        'zh-TW': '市工信局工業數字化轉型處',
      },
      closes: '2025-04-15',
      citation,
      confidence: 'primary',
    },
    {
      id: 'tianjin-2025-1-advanced',
      tiers: ['advanced'],
      step: 'apply',
      who: {
        en: 'enterprises, online',
        'zh-CN': '企业在线申报',
        'zh-TW': '企業在線申報',
      },
      closes: '2025-04-15',
      citation,
      confidence: 'primary',
    },
    {
      id: 'tianjin-2025-1-districts',
      tiers: ['advanced'],
      step: 'recommend',
      who: {
        en: 'districts, in order of priority',
        'zh-CN': '各区按优先顺序推荐',
        'zh-TW': '各區按優先順序推薦',
      },
      closes: '2025-04-20',
      citation,
      confidence: 'primary',
    },
  ],
  notes: [
    {
      en: 'Scenarios are those of the guide of 2024; the form is 《天津市智能工厂梯度培育项目申报书》.',
      'zh-CN': '场景采用2024年版参考指引；申报用《天津市智能工厂梯度培育项目申报书》。',
      'zh-TW': '場景採用2024年版參考指引；申報用《天津市智能工廠梯度培育項目申報書》。',
    },
  ],
};
