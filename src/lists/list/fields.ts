/** What a column of a list tells, once the kind of the list is known. */
export const fields = [
  'sequence',
  'region',
  /** The city or prefecture in the region, where it has a column of its own. */
  'city',
  'district',
  'township',
  'zone',
  /** Who is listed: the enterprise, or the park. */
  'name',
  /** The factory's own name beside its enterprise, or the project of a smart factory. */
  'factoryName',
  'product',
  'model',
  'standard',
  'category',
  'highlight',
  'evaluator',
  'recommender',
  'industry',
  'creditCode',
  'kind',
  'tier',
  'stage',
  /** Whether a title that was given still stands. */
  'status',
  'listYear',
  'batch',
  'date',
  'formerName',
  'newName',
  'reason',
  'score',
  'remark',
  /** Where the row was found. */
  'source',
] as const;

export type Field = (typeof fields)[number];

/** The texts of a row, by what they tell. */
export type FieldTexts = { [F in Field]?: string };

/**
 * What a heading says of its column: a field, or whose name stands in it. The kind of the list decides what becomes of a
 * name, since lists call the same column 企业名称, 工厂名称 or, wrongly, 园区名称.
 */
export type Heading =
  | Exclude<Field, 'name' | 'factoryName'>
  | 'anyName'
  | 'company'
  | 'factory'
  | 'project'
  | 'park';

/**
 * The headings by which each column is known, simplified, without brackets and strokes: 县（市、区） is 县市区. Where no published
 * heading is known, as for tables of new names, there stands the plain word, and a caller names what a list calls it.
 */
export const knownHeadings: Readonly<Record<Heading, readonly string[]>> = {
  sequence: ['序号', '编号', 'seq', 'no'],
  region: words(
    '地区 省市 省份 省 省区市 省市区 省自治区直辖市 所属省份 所在省份 所属地区 所在地区 所属省市 所在省市 省份名称 地区名称',
  ),
  city: words(
    '地市 设区市 市州 州市 地市州 盟市 地级市 城市 市 所属市 所在市 所属地市 所在地市 所属城市 所在城市 所属设区市',
  ),
  district: words(
    '区县 县区 县市区 区县市 区市县 县市 区 县 旗县 旗县区 所属区县 所在区县 所属县区 所在县区 所属区 所在区 所属县市区',
  ),
  township: words('乡镇街道 乡镇 街道 镇街 街镇 所属乡镇 所属街道'),
  zone: words('开发区 所属开发区 所属园区 所在园区'),
  anyName: ['名称', 'name', '单位'],
  company: words(
    '企业名称 公司名称 单位名称 企业 公司 enterprise 申报单位 申报企业 申报主体 申报单位名称 申报企业名称 企业全称 公司全称 单位全称 企业名称全称 企业集团名称 企业名 公司名 入选企业 入选企业名称 获评企业 认定企业 生产企业 生产企业名称 企业单位名称 项目单位 建设单位 承担单位 实施单位 实施企业',
  ),
  factory: [...words('工厂名称 绿色工厂名称 智能工厂名称 绿色工厂 智能工厂'), 'factory name'],
  project: words('项目名称 智能工厂项目名称 申报项目名称'),
  park: words('园区名称 园区 park 工业园区名称 绿色园区名称 绿色工业园区名称 园区全称'),
  product: words('产品名称 绿色设计产品名称 绿色产品名称'),
  model: words('产品型号 型号 规格型号 型号规格 产品型号规格 产品规格型号'),
  standard: words('适用评价标准 评价标准 评价标准名称 适用标准'),
  category: ['种类', '产品种类', '产品类别'],
  highlight: ['绿色设计亮点'],
  evaluator: words('第三方评价机构 第三方评价机构名称 第三方机构 第三方机构名称 评价机构 评价机构名称'),
  recommender: words('推荐单位 推荐部门 推荐机构 推荐单位名称 推荐主管部门'),
  industry: words(
    '行业 所属行业 所在行业 行业类别 行业分类 行业名称 行业代码 行业大类 行业门类 所属行业类别 国民经济行业',
  ),
  creditCode: words(
    '统一社会信用代码 社会信用代码 社会统一信用代码 统一信用代码 信用代码 统一社会信用代码证号 社会信用统一代码 企业统一社会信用代码 统一社会信用代码组织机构代码',
  ),
  kind: words('类型 类别 单位类型 名单类型 单位类别'),
  tier: words('级别 等级 层级 认定级别 认定等级 称号级别 智能工厂等级 智能工厂级别 培育层级'),
  stage: ['阶段'],
  status: words('状态 称号状态 名单状态 资格状态'),
  listYear: words('年度 year 名单年度 名单年份 所属年度'),
  batch: words('批次 名单批次 入选批次 认定批次 公布批次 所属批次'),
  date: words(
    '公布日期 公布时间 公布年份 认定日期 认定时间 认定年份 认定年度 发布日期 发布时间 公告日期 公告时间 批准日期 批准时间 获评时间 获评年份 入选时间 入选年份 评定时间 授牌时间',
  ),
  formerName: words(
    '原名称 更名前名称 曾用名 原企业名称 原单位名称 更名前企业名称 变更前名称 变更前企业名称 更名前 变更前 原名 曾用名称',
  ),
  newName: words(
    '现名称 更名后名称 更名后 现企业名称 现单位名称 更名后企业名称 变更后名称 变更后企业名称 变更后 新名称 现用名',
  ),
  reason: ['原因'],
  score: words('分数 得分 总分 评分 综合得分'),
  remark: ['备注', '说明', 'note'],
  source: ['来源', '数据来源', '信息来源'],
};

function words(text: string): string[] {
  return text.split(' ');
}

/** Headings that may mean something else: the values below decide, and what is taken for a region is told. */
export const unsureHeadings: Readonly<Record<'name' | 'tier' | 'place', readonly string[]>> = {
  name: ['单位'],
  tier: words('级别 等级 层级 认定等级'),
  place: words('所在地 属地 所属地 归属地'),
};

/** A heading that can bear the name of what is listed; a header has at least one. */
export function isNaming(heading: Heading | undefined): boolean {
  return heading !== undefined && ['anyName', 'company', 'factory', 'park', 'formerName'].includes(heading);
}
