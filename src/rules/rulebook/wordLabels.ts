import { type Labels, projectStageLabels } from '../../words/vocabulary/internal.js';
import { performanceLevelLabels } from '../assessment/index.js';

/** The words that `one-of` conditions of the shipped rulebooks compare with. */
export const wordLabels: Readonly<Record<string, Labels>> = {
  ...performanceLevelLabels,
  ...projectStageLabels,
  factory: { en: 'factory', 'zh-CN': '工厂', 'zh-TW': '工廠' },
  park: { en: 'park', 'zh-CN': '园区', 'zh-TW': '園區' },
  'supply-chain': {
    en: 'supply-chain management enterprise',
    'zh-CN': '供应链管理企业',
    'zh-TW': '供應鏈管理企業',
  },
  product: { en: 'product', 'zh-CN': '产品', 'zh-TW': '產品' },
  self: { en: 'by itself', 'zh-CN': '自评', 'zh-TW': '自評' },
  certified: { en: 'by certificate', 'zh-CN': '认证', 'zh-TW': '認證' },
  'third-party': { en: 'by a third party', 'zh-CN': '第三方', 'zh-TW': '第三方' },
  petrochemical: { en: 'petrochemical industry', 'zh-CN': '石化', 'zh-TW': '石化' },
  'non-ferrous': { en: 'non-ferrous metals', 'zh-CN': '有色', 'zh-TW': '有色' },
  tobacco: { en: 'tobacco', 'zh-CN': '烟草', 'zh-TW': '菸草' },
  automotive: { en: 'automotive industry', 'zh-CN': '汽车', 'zh-TW': '汽車' },
  national: { en: 'national', 'zh-CN': '国家级', 'zh-TW': '國家級' },
  provincial: { en: 'provincial', 'zh-CN': '省级', 'zh-TW': '省級' },
  large: { en: 'large', 'zh-CN': '大型', 'zh-TW': '大型' },
  medium: { en: 'medium', 'zh-CN': '中型', 'zh-TW': '中型' },
  small: { en: 'small', 'zh-CN': '小型', 'zh-TW': '小型' },
  micro: { en: 'micro', 'zh-CN': '微型', 'zh-TW': '微型' },
  steel: { en: 'steel', 'zh-CN': '钢铁', 'zh-TW': '鋼鐵' },
  paper: { en: 'paper', 'zh-CN': '造纸', 'zh-TW': '造紙' },
  textile: { en: 'textile', 'zh-CN': '纺织', 'zh-TW': '紡織' },
  food: { en: 'food', 'zh-CN': '食品', 'zh-TW': '食品' },
  other: { en: 'other', 'zh-CN': '其他', 'zh-TW': '其他' },
  'data-centre': { en: 'data centre', 'zh-CN': '数据中心', 'zh-TW': '數據中心' },
};
