import type { ScenarioGuide } from './Scenario.js';

/**
 * 智能制造典型场景参考指引（2024年版）, as far as it is known: 14 stages; of the scenarios only the five names that the
 * ministry used for the winners of 2024 were seen, without their stages, so none is listed here.
 */
export const guide2024: ScenarioGuide = {
  edition: '2024',
  complete: false,
  citation: {
    document: '智能制造典型场景参考指引（2024年版）, 工信厅通装函〔2024〕361号',
    confidence: 'transcription',
  },
  areaCitation: {
    document: '智能工厂梯度培育要素条件（2024）, 工信厅联通装函〔2024〕399号 附件2',
    confidence: 'transcription',
  },
  stages: [
    {
      id: 'factory-construction',
      area: 'factory-construction',
      labels: { en: 'factory construction', 'zh-CN': '工厂建设', 'zh-TW': '工廠建設' },
    },
    {
      id: 'information-infrastructure',
      area: 'factory-construction',
      labels: { en: 'information infrastructure', 'zh-CN': '信息基础设施', 'zh-TW': '信息基礎設施' },
    },
    {
      id: 'product-design',
      area: 'research-and-design',
      labels: { en: 'product design', 'zh-CN': '产品设计', 'zh-TW': '產品設計' },
    },
    {
      id: 'process-design',
      area: 'research-and-design',
      labels: { en: 'process design', 'zh-CN': '工艺设计', 'zh-TW': '工藝設計' },
    },
    {
      id: 'production-operations',
      area: 'production-operations',
      labels: { en: 'production operations', 'zh-CN': '生产作业', 'zh-TW': '生產作業' },
    },
    {
      id: 'quality-control',
      area: 'production-operations',
      labels: { en: 'quality control', 'zh-CN': '质量管控', 'zh-TW': '質量管控' },
    },
    {
      id: 'equipment-management',
      area: 'production-operations',
      labels: { en: 'equipment management', 'zh-CN': '设备管理', 'zh-TW': '設備管理' },
    },
    {
      id: 'planning-and-scheduling',
      area: 'production-management',
      labels: { en: 'planning and scheduling', 'zh-CN': '计划调度', 'zh-TW': '計劃調度' },
    },
    {
      id: 'warehousing-and-logistics',
      area: 'production-management',
      labels: { en: 'warehousing and logistics', 'zh-CN': '仓储物流', 'zh-TW': '倉儲物流' },
    },
    {
      id: 'safety-control',
      area: 'production-management',
      labels: { en: 'safety control', 'zh-CN': '安全管控', 'zh-TW': '安全管控' },
    },
    {
      id: 'energy-and-carbon-management',
      area: 'production-management',
      labels: { en: 'energy and carbon management', 'zh-CN': '能碳管理', 'zh-TW': '能碳管理' },
    },
    {
      id: 'environmental-management',
      area: 'production-management',
      labels: { en: 'environmental management', 'zh-CN': '环保管理', 'zh-TW': '環保管理' },
    },
    {
      id: 'marketing-and-after-sales',
      area: 'operations-management',
      labels: { en: 'marketing and after-sales', 'zh-CN': '营销与售后', 'zh-TW': '營銷與售後' },
    },
    {
      id: 'supply-chain-management',
      area: 'operations-management',
      labels: { en: 'supply-chain management', 'zh-CN': '供应链管理', 'zh-TW': '供應鏈管理' },
    },
  ],
  scenarios: [],
};
