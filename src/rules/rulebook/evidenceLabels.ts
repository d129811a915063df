import type { Labels } from '../../words/vocabulary/index.js';

/** What each path of evidence is called. A statement is called by its rule. */
export const evidenceLabels: Readonly<Record<string, Labels>> = {
  'maturity.level': {
    en: 'maturity level by GB/T 39116-2020',
    'zh-CN': '智能制造能力成熟度等级（GB/T 39116-2020）',
    'zh-TW': '智能製造能力成熟度等級（GB/T 39116-2020）',
  },
  'maturity.basis': {
    en: 'how the maturity level was found: by self-assessment or by certificate',
    'zh-CN': '成熟度等级的取得方式：自评估或认证',
    'zh-TW': '成熟度等級的取得方式：自評估或認證',
  },
  scenarios: {
    en: 'every scenario that the application declares',
    'zh-CN': '申报的全部智能制造场景',
    'zh-TW': '申報的全部智能製造場景',
  },
  'scenarios.distinct': {
    en: 'number of distinct scenarios declared',
    'zh-CN': '申报的不同场景数量',
    'zh-TW': '申報的不同場景數量',
  },
  'scenarios.withAi': {
    en: 'number of distinct scenarios that use AI',
    'zh-CN': '应用人工智能的不同场景数量',
    'zh-TW': '應用人工智能的不同場景數量',
  },
  performance: {
    en: 'comparison of the key technical and economic indicators with the sector',
    'zh-CN': '关键技术经济指标的行业对比',
    'zh-TW': '關鍵技術經濟指標的行業對比',
  },
  branchIndustry: {
    en: 'industry in which a branch may apply',
    'zh-CN': '可由分支机构申报的行业',
    'zh-TW': '可由分支機構申報的行業',
  },
  incidents: {
    en: 'everything that stood against the unit in the period',
    'zh-CN': '期间内的事故、违法违规和失信记录',
    'zh-TW': '期間內的事故、違法違規和失信記錄',
  },
  'period.from': {
    en: 'evidence that reaches back as far as the rule looks',
    'zh-CN': '覆盖规则追溯期的材料',
    'zh-TW': '覆蓋規則追溯期的材料',
  },
  'period.until': {
    en: 'evidence that reaches up to the day of the question',
    'zh-CN': '覆盖至提问之日的材料',
    'zh-TW': '覆蓋至提問之日的材料',
  },
  'history.units': {
    en: 'to which enterprise each unit with a title belongs',
    'zh-CN': '各持有称号单位的所属企业',
    'zh-TW': '各持有稱號單位的所屬企業',
  },
  history: { en: 'the complete history of titles', 'zh-CN': '完整的称号记录', 'zh-TW': '完整的稱號記錄' },
  'unit.kind': { en: 'kind of unit', 'zh-CN': '单位类型', 'zh-TW': '單位類型' },
  'unit.administrativeRank': {
    en: "the park's own administrative rank",
    'zh-CN': '园区自身的级别',
    'zh-TW': '園區自身的級別',
  },
  'unit.members': {
    en: 'units and enterprises in the park',
    'zh-CN': '园区内的单位和企业',
    'zh-TW': '園區內的單位和企業',
  },
  'unit.suppliers': { en: 'suppliers of the enterprise', 'zh-CN': '企业的供应商', 'zh-TW': '企業的供應商' },
  'evaluation.by': {
    en: 'who evaluated: the unit itself or a third party',
    'zh-CN': '评价方式：自评价或第三方评价',
    'zh-TW': '評價方式：自評價或第三方評價',
  },
  'evaluation.nationalProjects': {
    en: "the evaluator's national projects in the year",
    'zh-CN': '评价机构当年国家级项目数',
    'zh-TW': '評價機構當年國家級項目數',
  },
  'evaluation.staff': {
    en: "the evaluator's full-time staff with a middle title or above",
    'zh-CN': '评价机构中级及以上职称专职人员数',
    'zh-TW': '評價機構中級及以上職稱專職人員數',
  },
  'evaluation.seniorStaff': {
    en: "the evaluator's full-time staff with a senior title",
    'zh-CN': '评价机构高级职称专职人员数',
    'zh-TW': '評價機構高級職稱專職人員數',
  },
  'score.value': { en: 'score by the form', 'zh-CN': '按评价表的得分', 'zh-TW': '按評價表的得分' },
  'score.regionAverage': {
    en: "average score of the region's existing national units",
    'zh-CN': '本地区已有国家级单位的平均得分',
    'zh-TW': '本地區已有國家級單位的平均得分',
  },
  'years.inLastFivePercent': {
    en: 'whether the score of each year was among the last 5 %',
    'zh-CN': '各年度得分是否处于后5%',
    'zh-TW': '各年度得分是否處於後5%',
  },
  industrialValueAdded: {
    en: 'industrial value added of the park, 万元',
    'zh-CN': '园区工业增加值（万元）',
    'zh-TW': '園區工業增加值（萬元）',
  },
  valueAdded: {
    en: 'value added of the park, 万元',
    'zh-CN': '园区增加值（万元）',
    'zh-TW': '園區增加值（萬元）',
  },
  keyEnterprises: { en: 'key enterprises of the park', 'zh-CN': '园区重点企业数', 'zh-TW': '園區重點企業數' },
  auditedKeyEnterprises: {
    en: 'key enterprises with a clean-production audit',
    'zh-CN': '已开展清洁生产审核的重点企业数',
    'zh-TW': '已開展清潔生產審核的重點企業數',
  },
  fullTimeStaff: {
    en: 'full-time staff of the body for green development',
    'zh-CN': '绿色发展工作机构专职人员数',
    'zh-TW': '綠色發展工作機構專職人員數',
  },
  'investment.total': {
    en: 'total investment of the project',
    'zh-CN': '项目总投资',
    'zh-TW': '項目總投資',
  },
  'investment.fixedAssets': {
    en: 'fixed-asset investment of the project',
    'zh-CN': '项目固定资产投资',
    'zh-TW': '項目固定資產投資',
  },
  'investment.equipment': {
    en: 'equipment investment of the project',
    'zh-CN': '项目设备投资',
    'zh-TW': '項目設備投資',
  },
  'investment.equipmentAndTools': {
    en: 'investment in equipment, software and hardware tools',
    'zh-CN': '设备及软硬件工具投资',
    'zh-TW': '設備及軟硬件工具投資',
  },
  progress: { en: 'progress of the project', 'zh-CN': '项目建设进度', 'zh-TW': '項目建設進度' },
  domesticShare: { en: 'share of domestic equipment', 'zh-CN': '国产设备占比', 'zh-TW': '國產設備占比' },
  retiredEquipment: {
    en: 'original purchase value of the retired equipment',
    'zh-CN': '被更新设备的购置原值',
    'zh-TW': '被更新設備的購置原值',
  },
  filedOn: {
    en: 'day on which the project was approved or filed',
    'zh-CN': '项目核准或备案日期',
    'zh-TW': '項目核准或備案日期',
  },
  projectStage: { en: 'latest stage of the project', 'zh-CN': '项目所处阶段', 'zh-TW': '項目所處階段' },
  size: { en: 'size of the enterprise', 'zh-CN': '企业规模', 'zh-TW': '企業規模' },
  digitalLevel: {
    en: 'digital level of the enterprise',
    'zh-CN': '企业数字化水平等级',
    'zh-TW': '企業數字化水平等級',
  },
  certificateLevel: {
    en: 'level of the certificate of integration management',
    'zh-CN': '两化融合贯标证书等级',
    'zh-TW': '兩化融合貫標證書等級',
  },
  sector: { en: 'sector of the use of water', 'zh-CN': '用水行业', 'zh-TW': '用水行業' },
  waterReuseRate: { en: 'reuse rate of waste water', 'zh-CN': '废水循环利用率', 'zh-TW': '廢水循環利用率' },
  reclaimedWaterShare: {
    en: 'share of reclaimed water',
    'zh-CN': '再生水用量占比',
    'zh-TW': '再生水用量占比',
  },
  annualWaterIntake: { en: 'annual water intake', 'zh-CN': '年取水量', 'zh-TW': '年取水量' },
  waterPerValueAdded: {
    en: 'water used for each 10,000 yuan of industrial value added',
    'zh-CN': '万元工业增加值用水量',
    'zh-TW': '萬元工業增加值用水量',
  },
  waterUsageEffectiveness: {
    en: 'water usage effectiveness of the data centre',
    'zh-CN': '数据中心水资源利用效率（WUE）',
    'zh-TW': '數據中心水資源利用效率（WUE）',
  },
};
