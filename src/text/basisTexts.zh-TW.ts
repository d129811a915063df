import type { BasisTexts } from './BasisTexts.js';

export const basisTextsZhTW: BasisTexts = {
  semicolon: '；',
  comma: '、',
  stop: '。',
  period: (period) =>
    'listYear' in period ? `${period.listYear}年度名單` : `${period.from}起至${period.until}（不含當日）`,
  measure: {
    held: (scheme, asOf) => `截至${asOf}持有的${scheme}稱號，已扣除移出和有效期滿`,
    ever: (scheme, asOf) => `截至${asOf}曾獲得的${scheme}稱號，未扣除移出`,
    new: (scheme, asOf, period) => `${period}新獲得的${scheme}稱號，公布截至${asOf}（含當日）`,
    removed: (scheme, asOf, period) => `${period}終止的${scheme}稱號，公布截至${asOf}（含當日）`,
  },
  knownAt: (day) => `登記截至${day}（含當日）`,
  counted: {
    unit: '每個單位按最高級別只計一次，同一企業的產品合計為一個單位',
    title: '按稱號逐項計數',
    product: '只計產品，逐個計數',
    enterprise: '每家企業按最高級別只計一次，不含園區',
  },
  stages: (tiers, stages) => `${tiers}以${stages}階段為持有`,
  chosen: '所計階段由使用者指定',
  dimensions: {
    kind: '類型',
    region: '地區',
    division: '行政區劃',
    zone: '開發區',
    industry: '行業',
    chain: '重點產業鏈',
    batch: '批次',
    listYear: '名單年度',
    enterprise: '企業',
    recommender: '推薦單位',
    basis: '授予依據',
    tier: '級別',
  },
  by: (dimensions) => `按${dimensions}分組`,
  where: (dimension, values) => `只計${dimension}為${values}者`,
  notStated: '未註明',
  rollUp: '計劃單列市和兵團併入所在省區',
  chains: '一個單位可屬多條產業鏈，各組之和不等於總數',
  uncertain: '因日期或歷史不明而無法判定者另列',
};
