import type { AnalysisTexts } from './AnalysisTexts.js';

export const analysisTextsZhTW: AnalysisTexts = {
  join: (made, count) => made + count,
  moment: (asOf, knownAt) => (knownAt === undefined ? asOf : `${asOf}（登記截至${knownAt}，含當日）`),
  moves: (from, to) => `自${from}至${to}的新增、退出和升降，為淨變動，期間內先增後減者不計。`,
  bridge: (from, to) => `由${from}的數到${to}的數：先列此後對前一日的更正，再列期間的淨增減。`,
  pool: (from, to) => `自${from}至${to}的培育對象入庫和出庫，為淨變動。`,
  bases: { award: '評選認定', equivalence: '等同認定' },
  growth: (before, after) => `由${before}到${after}的增長，百分比以前期確定數為基數，基數為零不計百分比。`,
  part: (part, whole) => `其中數逐一核對為總數的一部分，兩者不相加。其中數：${part}總數：${whole}`,
  coverage: (dimension, values, least) =>
    `按${dimension}對${values}項封閉清單的覆蓋，每項至少${least}個；未註明者可能屬於任何一項。`,
  ranking: (places, tier) =>
    `按${tier === null ? '總數' : `${tier}及以上`}排列的前${places}位，數目相同者並列，未註明者不參加排列。`,
  round: (scheme, period, asOf) =>
    `${period}的${scheme}申報情況，截至${asOf}；已進入後續環節者計入此前各環節`,
  filing: (year, dueOn, knownOn) =>
    `${dueOn}（報送截止日）持有稱號者${year}年度動態管理表的報送情況，截至${knownOn}；無記錄者可能已經報送。`,
  share: (whole, asOf, source) =>
    `占所報總量的比重，總量為${whole}${asOf === null ? '' : `，截至${asOf}`}（${source}）。`,
};
