import type { ProgrammeTexts } from './ProgrammeTexts.js';

export const programmeTextsZhCN: ProgrammeTexts = {
  projects: (asOf, stages) => `截至${asOf}处于${stages}阶段的项目，每个项目计一次，以所给记录为准`,
  investmentDone: (from, to, asOf) =>
    `${from}至${to}完成的投资，以${asOf}前的填报为准；由所给记录汇总，不是投资统计`,
  investmentPlanned: (base, from, to, asOf) =>
    `${from}至${to}开工项目的计划${base}，不含已取消项目，以${asOf}所知为准；由所给记录汇总，不是投资统计`,
  diagnosis: (asOf, reached, kinds) =>
    `截至${asOf}完成${reached}及以后环节的诊断企业，每家计一次；诊断类型：${kinds}，诊断次数另计`,
  funnel: (asOf, reached, kinds) =>
    `截至${asOf}完成${reached}及以后环节的诊断企业，及其中形成项目、项目开工、项目竣工的企业数；诊断类型：${kinds}；项目数另列，不参与比率`,
  dimensions: {
    division: '行政区划',
    zone: '开发区',
    industry: '行业',
    sector: '领域',
    chain: '重点产业链',
    kind: '项目类型',
    action: '行动',
    builder: '建设单位',
    of: '诊断类型',
    provider: '服务商',
  },
  diagnosisStages: {
    requested: '提出需求',
    planned: '列入计划',
    visited: '入企诊断',
    'plan-delivered': '出具方案',
  },
  diagnosisKinds: {
    renovation: '技术改造',
    digital: '数字化转型',
    energy: '节能',
    'public-benefit': '公益',
  },
  bases: {
    total: '总投资',
    fixedAssets: '固定资产投资',
    equipment: '设备投资',
    equipmentAndTools: '设备及软硬件工具投资',
  },
};
