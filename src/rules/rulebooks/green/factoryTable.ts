import type { Labels } from '../../../words/vocabulary/index.js';
import type { Rule, RuleCitation } from '../../rulebook/index.js';

/** The first table for factories: what it demands (基本要求), and what it expects (预期性要求), which counts in principle. */
export function factoryTable(citation: RuleCitation): Rule[] {
  const item = (id: string, column: '基本要求' | '预期性要求', title: Labels): Rule => ({
    id,
    title,
    tiers: ['national'],
    kinds: ['factory'],
    severity: column === '基本要求' ? 'must' : 'in-principle',
    condition: { op: 'declared', statement: id },
    citation: { ...citation, clause: column },
    confidence: 'primary',
    note: firstGeneration,
  });
  return [
    item('building-approvals', '基本要求', {
      en: 'new and rebuilt buildings follow the energy review, the 三同时 and the indicators of land control',
      'zh-CN': '新建、改建建筑遵守节能评估审查、三同时和用地控制指标',
      'zh-TW': '新建、改建建築遵守節能評估審查、三同時和用地控制指標',
    }),
    item('lawful-buildings', '基本要求', {
      en: 'buildings meet law and standards',
      'zh-CN': '建筑符合法规和标准',
      'zh-TW': '建築符合法規和標準',
    }),
    item('interior-materials', '基本要求', {
      en: 'harmful substances in interior materials are within limits',
      'zh-CN': '装修材料有害物质在限量以内',
      'zh-TW': '裝修材料有害物質在限量以內',
    }),
    item('polluting-rooms', '基本要求', {
      en: 'rooms that produce pollution (dangerous goods, toxic operations, waste) stand alone',
      'zh-CN': '产生污染的房间（危险品、有毒作业、废弃物）独立设置',
      'zh-TW': '產生汙染的房間（危險品、有毒作業、廢棄物）獨立設置',
    }),
    item('metering', '基本要求', {
      en: 'metering by GB 17167 and GB 24789, separately by type',
      'zh-CN': '按GB 17167、GB 24789配备计量器具，分类计量',
      'zh-TW': '按GB 17167、GB 24789配備計量器具，分類計量',
    }),
    item('lighting', '基本要求', {
      en: 'lighting power density by the current value of GB 50034',
      'zh-CN': '照明功率密度符合GB 50034现行值',
      'zh-TW': '照明功率密度符合GB 50034現行值',
    }),
    item('systems-in-operation', '基本要求', {
      en: 'quality, occupational health, environment and energy management systems are in operation',
      'zh-CN': '质量、职业健康安全、环境、能源管理体系有效运行',
      'zh-TW': '質量、職業健康安全、環境、能源管理體系有效運行',
    }),
    item('saving-buildings', '预期性要求', {
      en: 'buildings save material, energy, water and land, use renewables and daylight, and have several storeys where that is applicable',
      'zh-CN': '建筑节材、节能、节水、节地，利用可再生能源和自然采光，适用的采用多层',
      'zh-TW': '建築節材、節能、節水、節地，利用可再生能源和自然採光，適用的採用多層',
    }),
    item('certified-systems', '预期性要求', {
      en: 'each of the management systems is certified by a third party',
      'zh-CN': '各管理体系通过第三方认证',
      'zh-TW': '各管理體系通過第三方認證',
    }),
    item('responsibility-report', '预期性要求', {
      en: 'a report on social responsibility every year',
      'zh-CN': '每年发布社会责任报告',
      'zh-TW': '每年發佈社會責任報告',
    }),
  ];
}

const firstGeneration: Labels = {
  en: 'By the table of the first generation, up to the third batch; the columns were later called 必选 and 可选. Its points were not seen.',
  'zh-CN': '依据第一代评价表（至第三批），两栏后改称必选、可选；分值未见。',
  'zh-TW': '依據第一代評價表（至第三批），兩欄後改稱必選、可選；分值未見。',
};
