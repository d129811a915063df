import type { AnalysisTexts } from './AnalysisTexts.js';

export const analysisTextsZhCN: AnalysisTexts = {
  join: (made, count) => made + count,
  moment: (asOf, knownAt) => (knownAt === undefined ? asOf : `${asOf}（登记截至${knownAt}，含当日）`),
  moves: (from, to) => `自${from}至${to}的新增、退出和升降，为净变动，期间内先增后减者不计。`,
  bridge: (from, to) => `由${from}的数到${to}的数：先列此后对前一日的更正，再列期间的净增减。`,
  pool: (from, to) => `自${from}至${to}的培育对象入库和出库，为净变动。`,
  bases: { award: '评选认定', equivalence: '等同认定' },
  growth: (before, after) => `由${before}到${after}的增长，百分比以前期确定数为基数，基数为零不计百分比。`,
  part: (part, whole) => `其中数逐一核对为总数的一部分，两者不相加。其中数：${part}总数：${whole}`,
  coverage: (dimension, values, least) =>
    `按${dimension}对${values}项封闭清单的覆盖，每项至少${least}个；未注明者可能属于任何一项。`,
  ranking: (places, tier) =>
    `按${tier === null ? '总数' : `${tier}及以上`}排列的前${places}位，数目相同者并列，未注明者不参加排列。`,
  round: (scheme, period, asOf) =>
    `${period}的${scheme}申报情况，截至${asOf}；已进入后续环节者计入此前各环节`,
  filing: (year, dueOn, knownOn) =>
    `${dueOn}（报送截止日）持有称号者${year}年度动态管理表的报送情况，截至${knownOn}；无记录者可能已经报送。`,
  share: (whole, asOf, source) =>
    `占所报总量的比重，总量为${whole}${asOf === null ? '' : `，截至${asOf}`}（${source}）。`,
};
