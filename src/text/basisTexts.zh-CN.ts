import type { BasisTexts } from './BasisTexts.js';

export const basisTextsZhCN: BasisTexts = {
  semicolon: '；',
  comma: '、',
  stop: '。',
  period: (period) =>
    'listYear' in period ? `${period.listYear}年度名单` : `${period.from}起至${period.until}（不含当日）`,
  measure: {
    held: (scheme, asOf) => `截至${asOf}持有的${scheme}称号，已扣除移出和有效期满`,
    ever: (scheme, asOf) => `截至${asOf}曾获得的${scheme}称号，未扣除移出`,
    new: (scheme, asOf, period) => `${period}新获得的${scheme}称号，公布截至${asOf}（含当日）`,
    removed: (scheme, asOf, period) => `${period}终止的${scheme}称号，公布截至${asOf}（含当日）`,
  },
  knownAt: (day) => `登记截至${day}（含当日）`,
  counted: {
    unit: '每个单位按最高级别只计一次，同一企业的产品合计为一个单位',
    title: '按称号逐项计数',
    product: '只计产品，逐个计数',
    enterprise: '每家企业按最高级别只计一次，不含园区',
  },
  stages: (tiers, stages) => `${tiers}以${stages}阶段为持有`,
  chosen: '所计阶段由使用者指定',
  dimensions: {
    kind: '类型',
    region: '地区',
    division: '行政区划',
    zone: '开发区',
    industry: '行业',
    chain: '重点产业链',
    batch: '批次',
    listYear: '名单年度',
    enterprise: '企业',
    recommender: '推荐单位',
    basis: '授予依据',
    tier: '级别',
  },
  by: (dimensions) => `按${dimensions}分组`,
  where: (dimension, values) => `只计${dimension}为${values}者`,
  notStated: '未注明',
  rollUp: '计划单列市和兵团并入所在省区',
  chains: '一个单位可属多条产业链，各组之和不等于总数',
  uncertain: '因日期或历史不明而无法判定者另列',
};
