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
  /** Where a firm sits and whom to call: kept with the row, of no record. */
  'contact',
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
  region: words('地区 省市 省份 省 省区 省区市 省市区 省自治区直辖市 省份名称 地区名称'),
  city: words('地市 设区市 市州 州市 市地 地市州 市地州 盟市 地级市 城市 市'),
  district: words('区县 县区 县市区 区县市 区市县 县市 区市 市县 市区 区 县 旗县 旗县区'),
  township: words('乡镇街道 镇街道 乡镇 街道 镇街 街镇 镇'),
  zone: words('开发区 功能区 所属园区 所在园区'),
  anyName: ['名称', 'name', '单位', '机构名称'],
  company: words(
    '企业名称 公司名称 单位名称 企业 公司 enterprise 企业全称 公司全称 单位全称 企业名称全称 企业集团名称 企业名 公司名 企业单位名称 主体名称 企业主体 申报主体 申报单位 项目单位 建设单位 承担单位 实施单位',
  ),
  factory: [...words('工厂名称 绿色工厂名称 智能工厂名称 工厂全称 工厂 绿色工厂 智能工厂'), 'factory name'],
  project: words('项目名称 项目 智能工厂项目名称'),
  park: words(
    '园区名称 园区 park 园区全称 园区全名 工业园区名称 产业园区名称 工业园名称 产业园名称 开发区名称 高新区名称 经开区名称',
  ),
  product: words('产品名称 产品全称 产品名 绿色设计产品 绿色产品'),
  model: words('产品型号 型号 规格型号 型号规格 产品型号规格 产品规格型号'),
  standard: words('适用评价标准 评价标准 评价标准名称 适用标准 执行标准 标准名称'),
  category: ['种类', '产品种类', '产品类别'],
  highlight: ['绿色设计亮点'],
  evaluator: words('第三方评价机构 第三方评价机构名称 第三方机构 第三方机构名称 评价机构 评价机构名称'),
  recommender: words('推荐单位 推荐部门 推荐机构 推荐机关 推荐主体 推荐单位名称 推荐主管部门'),
  industry: words(
    '行业 行业类别 行业分类 行业名称 行业代码 行业大类 行业中类 行业小类 行业门类 行业领域 国民经济行业 国民经济行业分类 领域 产业',
  ),
  creditCode: words(
    '统一社会信用代码 社会信用代码 社会统一信用代码 统一信用代码 统一代码 信用代码 信用代码证 社会信用代码证 统一社会信用代码证号 社会信用统一代码 统一社会信用代码组织机构代码',
  ),
  kind: words('类型 类别 单位类型 名单类型 单位类别'),
  tier: words('级别 等级 层级 认定级别 认定等级 称号级别 培育层级'),
  stage: ['阶段'],
  status: words(
    '状态 称号状态 名单状态 资格状态 有效状态 当前状态 管理意见 处理意见 处理结果 动态管理意见 动态管理结果 复核意见 复核结果 复核结论 复查结果',
  ),
  listYear: words('年度 year 名单年度 名单年份 所属年度'),
  batch: words('批次 名单批次 批次号 批号'),
  date: words('公布日期 公布时间 公布年份 公布年度'),
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
  contact: words(
    '联系人 联系电话 联系方式 电话 手机 手机号 邮箱 电子邮箱 通讯地址 通信地址 地址 详细地址 法定代表人 法人代表 邮编 传真',
  ),
};

function words(text: string): string[] {
  return text.split(' ');
}

/** Headings that may mean something else: the values below decide, and what is taken for a region is told. */
export const unsureHeadings: Readonly<Record<'name' | 'tier' | 'place', readonly string[]>> = {
  name: ['单位', '机构名称'],
  tier: words('级别 等级 层级 认定等级'),
  place: words('所在地 属地 所属地 归属地 区域 地域 行政区 行政区划 注册地 注册地区'),
};

/** A heading that can bear the name of what is listed; a header has at least one. */
export function isNaming(heading: Heading | undefined): boolean {
  return heading !== undefined && ['anyName', 'company', 'factory', 'park', 'formerName'].includes(heading);
}
