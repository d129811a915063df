import { foldWords } from './foldWords.js';

/** What a column of a list tells, once the kind of the list is known. */
export const fields = [
  'sequence',
  'region',
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
  'listYear',
  'batch',
  'date',
  'formerName',
  'newName',
  'reason',
  'score',
  'remark',
] as const;

export type Field = (typeof fields)[number];

/** The texts of a row, by what they tell. */
export type FieldTexts = { [F in Field]?: string };

/**
 * What a heading says of its column: a field, or whose name stands in it. The kind of the list decides what becomes of a
 * name, since lists call the same column 企业名称, 工厂名称 or, wrongly, 园区名称.
 */
export type Heading = Exclude<Field, 'name' | 'factoryName'> | 'anyName' | 'company' | 'factory' | 'park';

/**
 * The headings of published lists, simplified; what is knownHeadings is folded before it is compared. For tables of strike-outs
 * and new names, and for credit codes, tiers, stages, dates and the like, no published heading is known: there stands the
 * plain word, and a caller names what a list calls it.
 */
export const knownHeadings: Readonly<Record<Heading, readonly string[]>> = {
  sequence: ['序号', 'seq'],
  region: ['地区', '省市', '省份'],
  district: ['区县'],
  township: ['乡镇街道'],
  zone: ['开发区'],
  anyName: ['名称', 'name'],
  company: ['企业名称', '公司名称', '单位名称', '企业', 'enterprise'],
  factory: ['工厂名称', 'factory name'],
  park: ['园区名称', '园区', 'park'],
  product: ['产品名称'],
  model: ['产品型号'],
  standard: ['适用评价标准', '评价标准'],
  category: ['种类'],
  highlight: ['绿色设计亮点'],
  evaluator: ['第三方评价机构', '第三方评价机构名称', '第三方机构', '第三方机构名称'],
  recommender: ['推荐单位'],
  industry: ['行业'],
  creditCode: ['统一社会信用代码'],
  kind: ['类型'],
  tier: ['级别'],
  stage: ['阶段'],
  listYear: ['年度', 'year'],
  batch: ['批次'],
  date: ['公布日期'],
  formerName: ['原名称', '更名前名称', '曾用名'],
  newName: ['现名称', '更名后名称', '更名后'],
  reason: ['移出原因'],
  score: ['分数'],
  remark: ['备注'],
};

function isHeading(text: string): text is Heading {
  return Object.hasOwn(knownHeadings, text);
}

/** A heading that can bear the name of what is listed; a header has at least one. */
export function isNaming(heading: Heading | undefined): boolean {
  return heading !== undefined && ['anyName', 'company', 'factory', 'park', 'formerName'].includes(heading);
}

/** Longer texts are no headings, so that a long cell is never folded. */
const longestHeading = 60;

/**
 * Knows headings: those of the published lists, each field's own name, and the caller's, which come first. Traditional
 * script, full-width letters, inner spaces and underscores are folded away.
 */
export function headingReader(
  own: Readonly<Record<string, Heading>> = {},
): (text: string) => Heading | undefined {
  const known = new Map<string, Heading>();
  for (const heading of Object.keys(knownHeadings).filter(isHeading)) {
    for (const text of [heading, ...knownHeadings[heading]]) known.set(keyOf(text), heading);
  }
  for (const [text, heading] of Object.entries(own)) known.set(keyOf(text), heading);
  // Every cell of names is asked about: most are told from headings by their first character.
  const beginnings = new Set([...known.keys()].map((text) => text.charAt(0)));
  return (text) => {
    const beginning = keyOf(text.charAt(0)).charAt(0);
    const mayBe = text.length <= longestHeading && (beginning === '' || beginnings.has(beginning));
    return mayBe ? known.get(keyOf(text)) : undefined;
  };
}

function keyOf(text: string): string {
  return foldWords(text).replaceAll('_', '');
}
