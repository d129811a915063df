import { foldWords } from '../../lists/list/internal.js';
import { mustBeOneOf, objectIn } from '../../words/vocabulary/internal.js';
import { type PrintedUnit, plannedBases, printedUnitOf } from '../money/internal.js';

/** What a column of a table of projects tells, and what such tables call it. */
export const projectHeadings = {
  sequence: ['序号'],
  id: ['项目代码', '项目编号'],
  name: ['项目名称'],
  builder: ['建设单位', '项目建设单位', '项目单位', '企业名称', '单位名称', '项目业主'],
  region: ['地区', '省市'],
  district: ['区县', '所属区', '所在区', '建设地点'],
  zone: ['开发区', '功能区'],
  industry: ['行业', '行业代码'],
  kinds: ['项目类型', '项目类别'],
  stage: ['项目阶段', '项目状态', '建设阶段'],
  total: ['总投资', '计划总投资', '项目总投资'],
  fixedAssets: ['固定资产投资'],
  equipment: ['设备投资', '设备购置费', '设备投资额'],
  equipmentAndTools: ['设备及软硬件工具投资', '设备和软硬件工具投资'],
  planned: ['谋划时间'],
  filed: ['备案时间', '备案日期'],
  approved: ['核准时间', '核准日期'],
  started: ['开工时间', '开工日期'],
  completed: ['竣工时间', '竣工日期', '完工时间'],
  'in-production': ['投产时间', '投产日期'],
  accepted: ['验收时间', '验收日期'],
  progress: ['建设进度', '工程进度', '形象进度'],
  investedInYear: ['本年完成投资', '今年完成投资'],
  investedInAll: ['累计完成投资', '自开工累计完成投资'],
  reportedOn: ['统计日期', '截至日期', '填报日期'],
  remark: ['备注'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProjectField = keyof typeof projectHeadings;

/** The columns that hold money. */
export const moneyFields = [
  ...plannedBases,
  'investedInYear',
  'investedInAll',
] as const satisfies readonly ProjectField[];

/** A heading that was understood: what it tells, and the unit of money that it names. */
export type ReadHeading = { field: ProjectField; unit?: PrintedUnit };

const isField = (text: string): text is ProjectField => Object.hasOwn(projectHeadings, text);

/** Knows the headings of tables of projects, and the caller's own, which come first. */
export function projectHeadingReader(
  own: Readonly<Record<string, ProjectField>> = {},
): (text: string) => ReadHeading | undefined {
  const known = new Map<string, ProjectField>();
  for (const field of Object.keys(projectHeadings).filter(isField)) {
    for (const text of [field, ...projectHeadings[field]]) known.set(foldWords(text), field);
  }
  for (const [text, field] of Object.entries(objectIn(own, 'options.headings'))) {
    mustBeOneOf('headings', field, Object.keys(projectHeadings));
    known.set(foldWords(text), field);
  }
  return (text) => {
    if (text === '' || text.length > 60) return undefined;
    const whole = known.get(foldWords(text));
    if (whole) return { field: whole };
    const [, name = '', inside = ''] = /^(.+?)\s*[（(：:,，]\s*([^（()）]+?)\s*[)）]?$/.exec(text) ?? [];
    const field = known.get(foldWords(name));
    if (!field) return undefined;
    const unit = printedUnitOf(inside.replace(/^单位[:：]?/, ''));
    return unit === undefined ? { field } : { field, unit };
  };
}
