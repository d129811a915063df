import type { ProgrammeTexts } from './ProgrammeTexts.js';

export const programmeTextsZhTW: ProgrammeTexts = {
  projects: (asOf, stages) => `截至${asOf}處於${stages}階段的項目，每個項目計一次，以所給記錄為準`,
  investmentDone: (from, to, asOf) =>
    `${from}至${to}完成的投資，以${asOf}前的填報為準；由所給記錄彙總，不是投資統計`,
  investmentPlanned: (base, from, to, asOf) =>
    `${from}至${to}開工項目的計劃${base}，不含已取消項目，以${asOf}所知為準；由所給記錄彙總，不是投資統計`,
  diagnosis: (asOf, reached, kinds) =>
    `截至${asOf}完成${reached}及以後環節的診斷企業，每家計一次；診斷類型：${kinds}，診斷次數另計`,
  funnel: (asOf, reached, kinds) =>
    `截至${asOf}完成${reached}及以後環節的診斷企業，及其中形成項目、項目開工、項目竣工的企業數；診斷類型：${kinds}；項目數另列，不參與比率`,
  dimensions: {
    division: '行政區劃',
    zone: '開發區',
    industry: '行業',
    sector: '領域',
    chain: '重點產業鏈',
    kind: '項目類型',
    action: '行動',
    builder: '建設單位',
    of: '診斷類型',
    provider: '服務商',
  },
  diagnosisStages: {
    requested: '提出需求',
    planned: '列入計劃',
    visited: '入企診斷',
    'plan-delivered': '出具方案',
  },
  diagnosisKinds: {
    renovation: '技術改造',
    digital: '數字化轉型',
    energy: '節能',
    'public-benefit': '公益',
  },
  bases: {
    total: '總投資',
    fixedAssets: '固定資產投資',
    equipment: '設備投資',
    equipmentAndTools: '設備及軟硬件工具投資',
  },
};
