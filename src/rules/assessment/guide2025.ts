import type { ScenarioGuide } from './Scenario.js';

/** 智能制造典型场景参考指引（2025年版）: 8 stages, 40 scenarios. */
export const guide2025: ScenarioGuide = {
  edition: '2025',
  complete: true,
  citation: {
    document: '智能制造典型场景参考指引（2025年版）, 工信厅通装函〔2025〕155号',
    confidence: 'transcription',
  },
  areaCitation: {
    document: '智能工厂梯度培育要素条件（2025年版）, read by analogy with the brackets of 2024',
    confidence: 'inferred',
  },
  stages: [
    {
      id: 'factory-construction',
      area: 'factory-construction',
      labels: { en: 'factory construction', 'zh-CN': '工厂建设', 'zh-TW': '工廠建設' },
    },
    {
      id: 'product-development',
      area: 'research-and-design',
      labels: { en: 'product R&D', 'zh-CN': '产品研发', 'zh-TW': '產品研發' },
    },
    {
      id: 'process-design',
      area: 'research-and-design',
      labels: { en: 'process design', 'zh-CN': '工艺设计', 'zh-TW': '工藝設計' },
    },
    {
      id: 'production-management',
      area: 'production-management',
      labels: { en: 'production management', 'zh-CN': '生产管理', 'zh-TW': '生產管理' },
    },
    {
      id: 'production-operations',
      area: 'production-operations',
      labels: { en: 'production operations', 'zh-CN': '生产作业', 'zh-TW': '生產作業' },
    },
    {
      id: 'operations-management',
      area: 'operations-management',
      labels: { en: 'operations management', 'zh-CN': '运营管理', 'zh-TW': '運營管理' },
    },
    {
      id: 'product-service',
      area: 'operations-management',
      labels: { en: 'product service', 'zh-CN': '产品服务', 'zh-TW': '產品服務' },
    },
    {
      id: 'supply-chain-management',
      area: 'operations-management',
      labels: { en: 'supply-chain management', 'zh-CN': '供应链管理', 'zh-TW': '供應鏈管理' },
    },
  ],
  scenarios: [
    {
      id: '2025-01',
      stage: 'factory-construction',
      labels: {
        en: 'digital factory planning and design',
        'zh-CN': '工厂数字化规划设计',
        'zh-TW': '工廠數字化規劃設計',
      },
    },
    {
      id: '2025-02',
      stage: 'factory-construction',
      labels: {
        en: 'digital infrastructure construction',
        'zh-CN': '数字基础设施建设',
        'zh-TW': '數字基礎設施建設',
      },
    },
    {
      id: '2025-03',
      stage: 'factory-construction',
      labels: {
        en: 'digital-twin factory construction',
        'zh-CN': '数字孪生工厂构建',
        'zh-TW': '數字孿生工廠構建',
      },
    },
    {
      id: '2025-04',
      stage: 'product-development',
      labels: { en: 'digital product design', 'zh-CN': '产品数字化设计', 'zh-TW': '產品數字化設計' },
    },
    {
      id: '2025-05',
      stage: 'product-development',
      labels: { en: 'virtual product verification', 'zh-CN': '产品虚拟验证', 'zh-TW': '產品虛擬驗證' },
    },
    {
      id: '2025-06',
      stage: 'process-design',
      labels: { en: 'digital process design', 'zh-CN': '工艺数字化设计', 'zh-TW': '工藝數字化設計' },
    },
    {
      id: '2025-07',
      stage: 'process-design',
      labels: {
        en: 'manufacturing engineering optimisation',
        'zh-CN': '制造工程优化',
        'zh-TW': '製造工程優化',
      },
    },
    {
      id: '2025-08',
      stage: 'production-management',
      labels: { en: 'production plan optimisation', 'zh-CN': '生产计划优化', 'zh-TW': '生產計劃優化' },
    },
    {
      id: '2025-09',
      stage: 'production-management',
      labels: { en: 'intelligent shop-floor scheduling', 'zh-CN': '车间智能排产', 'zh-TW': '車間智能排產' },
    },
    {
      id: '2025-10',
      stage: 'production-management',
      labels: { en: 'production progress tracking', 'zh-CN': '生产进度跟踪', 'zh-TW': '生產進度跟蹤' },
    },
    {
      id: '2025-11',
      stage: 'production-management',
      labels: { en: 'dynamic production dispatching', 'zh-CN': '生产动态调度', 'zh-TW': '生產動態調度' },
    },
    {
      id: '2025-12',
      stage: 'production-management',
      labels: { en: 'intelligent warehouse management', 'zh-CN': '仓储智能管理', 'zh-TW': '倉儲智能管理' },
    },
    {
      id: '2025-13',
      stage: 'production-management',
      labels: { en: 'precise material delivery', 'zh-CN': '物料精准配送', 'zh-TW': '物料精準配送' },
    },
    {
      id: '2025-14',
      stage: 'production-management',
      labels: {
        en: 'automation of hazardous operations',
        'zh-CN': '危险作业自动化',
        'zh-TW': '危險作業自動化',
      },
    },
    {
      id: '2025-15',
      stage: 'production-management',
      labels: { en: 'integrated safety control', 'zh-CN': '安全一体化管控', 'zh-TW': '安全一體化管控' },
    },
    {
      id: '2025-16',
      stage: 'production-management',
      labels: { en: 'intelligent energy control', 'zh-CN': '能源智能管控', 'zh-TW': '能源智能管控' },
    },
    {
      id: '2025-17',
      stage: 'production-management',
      labels: {
        en: 'life-cycle carbon asset management',
        'zh-CN': '碳资产全生命周期管理',
        'zh-TW': '碳資產全生命週期管理',
      },
    },
    {
      id: '2025-18',
      stage: 'production-management',
      labels: { en: 'online pollution control', 'zh-CN': '污染在线管控', 'zh-TW': '汙染在線管控' },
    },
    {
      id: '2025-19',
      stage: 'production-management',
      labels: {
        en: 'networked collaborative manufacturing',
        'zh-CN': '网络协同制造',
        'zh-TW': '網絡協同製造',
      },
    },
    {
      id: '2025-20',
      stage: 'production-operations',
      labels: {
        en: 'rapid changeover of flexible lines',
        'zh-CN': '柔性产线快速换产',
        'zh-TW': '柔性產線快速換產',
      },
    },
    {
      id: '2025-21',
      stage: 'production-operations',
      labels: { en: 'dynamic process optimisation', 'zh-CN': '工艺动态优化', 'zh-TW': '工藝動態優化' },
    },
    {
      id: '2025-22',
      stage: 'production-operations',
      labels: { en: 'advanced process control', 'zh-CN': '先进过程控制', 'zh-TW': '先進過程控制' },
    },
    {
      id: '2025-23',
      stage: 'production-operations',
      labels: {
        en: 'human–machine collaborative operation',
        'zh-CN': '人机协同作业',
        'zh-TW': '人機協同作業',
      },
    },
    {
      id: '2025-24',
      stage: 'production-operations',
      labels: { en: 'online intelligent inspection', 'zh-CN': '在线智能检测', 'zh-TW': '在線智能檢測' },
    },
    {
      id: '2025-25',
      stage: 'production-operations',
      labels: { en: 'precise quality traceability', 'zh-CN': '质量精准追溯', 'zh-TW': '質量精準追溯' },
    },
    {
      id: '2025-26',
      stage: 'production-operations',
      labels: {
        en: 'quality analysis and improvement',
        'zh-CN': '质量分析与改进',
        'zh-TW': '質量分析與改進',
      },
    },
    {
      id: '2025-27',
      stage: 'production-operations',
      labels: { en: 'equipment operation monitoring', 'zh-CN': '设备运行监控', 'zh-TW': '設備運行監控' },
    },
    {
      id: '2025-28',
      stage: 'production-operations',
      labels: {
        en: 'equipment fault diagnosis and prediction',
        'zh-CN': '设备故障诊断与预测',
        'zh-TW': '設備故障診斷與預測',
      },
    },
    {
      id: '2025-29',
      stage: 'production-operations',
      labels: { en: 'equipment repair and maintenance', 'zh-CN': '设备维修维护', 'zh-TW': '設備維修維護' },
    },
    {
      id: '2025-30',
      stage: 'operations-management',
      labels: {
        en: 'intelligent business decision-making',
        'zh-CN': '智能经营决策',
        'zh-TW': '智能經營決策',
      },
    },
    {
      id: '2025-31',
      stage: 'operations-management',
      labels: { en: 'digital-intelligent lean management', 'zh-CN': '数智精益管理', 'zh-TW': '數智精益管理' },
    },
    {
      id: '2025-32',
      stage: 'operations-management',
      labels: { en: 'mass customisation', 'zh-CN': '规模化定制', 'zh-TW': '規模化定製' },
    },
    {
      id: '2025-33',
      stage: 'operations-management',
      labels: { en: 'precision product marketing', 'zh-CN': '产品精准营销', 'zh-TW': '產品精準營銷' },
    },
    {
      id: '2025-34',
      stage: 'product-service',
      labels: {
        en: 'remote operation and maintenance service',
        'zh-CN': '远程运维服务',
        'zh-TW': '遠程運維服務',
      },
    },
    {
      id: '2025-35',
      stage: 'product-service',
      labels: { en: 'value-added product service', 'zh-CN': '产品增值服务', 'zh-TW': '產品增值服務' },
    },
    {
      id: '2025-36',
      stage: 'product-service',
      labels: { en: 'proactive customer service', 'zh-CN': '客户主动服务', 'zh-TW': '客戶主動服務' },
    },
    {
      id: '2025-37',
      stage: 'supply-chain-management',
      labels: { en: 'digital supplier management', 'zh-CN': '供应商数字化管理', 'zh-TW': '供應商數字化管理' },
    },
    {
      id: '2025-38',
      stage: 'supply-chain-management',
      labels: {
        en: 'collaborative procurement-plan optimisation',
        'zh-CN': '采购计划优化协同',
        'zh-TW': '採購計劃優化協同',
      },
    },
    {
      id: '2025-39',
      stage: 'supply-chain-management',
      labels: {
        en: 'supply-chain risk warning and dispatch',
        'zh-CN': '供应链风险预警与调度',
        'zh-TW': '供應鏈風險預警與調度',
      },
    },
    {
      id: '2025-40',
      stage: 'supply-chain-management',
      labels: {
        en: 'intelligent supply-chain logistics delivery',
        'zh-CN': '供应链物流智能配送',
        'zh-TW': '供應鏈物流智能配送',
      },
    },
  ],
};
