import type { Dimension } from '../counts/count/index.js';
import type { CaveatTexts } from '../counts/target/internal.js';
import { amountsIn, formatQuantity } from '../words/figure/index.js';
import { type Stage, stageLabels } from '../words/vocabulary/internal.js';
import { dimensionName } from './dimensionName.js';

const stageNames = (stages: readonly Stage[]) =>
  stages.map((stage) => stageLabels[stage]['zh-CN']).join('、');
const filterNames = (filters: readonly Dimension[]) =>
  filters.map((filter) => dimensionName(filter, { locale: 'zh-CN' })).join('、');
const sectors: Readonly<Record<string, string>> = { automotive: '汽车行业' };
const sector = (name: string | null) => (name === null ? '全部工业' : (sectors[name] ?? name));

const confidences = {
  primary: '官方文本',
  several: '多个来源',
  single: '单一来源',
  transcription: '转录',
  inferred: '推断',
  press: '媒体报道',
  consultancy: '商业网页',
  interview: '访谈',
} as const;

export const caveatTextsZhCN: CaveatTexts = {
  'period-assumed': () => '来源未说明所指年份，此处为假定。',
  'boundary-assumed': () => '来源只给出数字，未说明“不少于”还是“超过”，此处按“不少于”理解。',
  'count-assumed': () => '来源未说明按单位还是按称号计数，此处按称号计数。',
  'promotion-open': () => '来源未说明晋级后是否仍计入原级别，此处凡仍持有的称号都计入。',
  'total-assumed': () => '来源未说明指累计总数还是新增数，此处按累计总数理解。',
  'submitted-only': () => '本目标只计申报数，此处以推荐数为准；认定数既不算完成，也不算未完成。',
  'closed-scheme': () => '所计为旧制称号，不得折算为现行级别。',
  'units-and-products': () => '单位和产品合并计数。',
  'method-open': () => '该比率的官方计算方法未公布，请注明所用方法。',
  aspirational: () => '来源的说法是“力争”，不是承诺。',
  'weak-source': ({ confidence }) => `该目标仅见于${confidences[confidence]}。`,
  'not-yet-due': ({ by }) => `期限为 ${by}，尚未到期，此处为目前进度。`,
  'due-unknown': ({ years }) =>
    years === null ? '来源未说明期限。' : `来源只说 ${years} 年，未说明起始时间，请注明何时开始。`,
  'nothing-observed': () => '没有可与目标对照的数据，请提供实际数字或记录。',
  'library-not-statistics': () => '由项目库汇总，不是投资统计；统计范围更广，数值可能不同。',
  'observed-undated': () => '实际数字未注明日期，按查询日处理。',
  'observed-later': ({ on, asOf }) => `实际数字的日期 ${on} 晚于 ${asOf}，未予采用。`,
  'observed-too-early': ({ on, from }) => `实际数字的日期 ${on} 早于目标的起算日 ${from}，未予采用。`,
  'observed-after-due': ({ on, by }) => `数字的日期为 ${on}，不能说明到期日 ${by} 的情况。`,
  'observed-before-due': ({ on, by }) => `数字的日期为 ${on}，不能说明此后至到期日 ${by} 的情况。`,
  'stage-unsaid': ({ wanted }) => `本目标按${stageNames(wanted)}阶段计数，请注明实际数字所计的阶段。`,
  'stage-differs': ({ wanted, found }) =>
    `实际数字所计为${stageNames([found])}阶段，目标所计为${stageNames(wanted)}阶段。`,
  'sector-differs': ({ wanted, found }) => `实际数字针对${sector(found)}，目标针对${sector(wanted)}。`,
  'unit-differs': ({ wanted, found }) => `实际数字的单位为${found}，目标的单位为${wanted}，不能比较。`,
  'figure-open': ({ quantity }) =>
    `“${formatQuantity(quantity, { locale: 'zh-CN' })}”未给出确数，比例按所印数字计算。`,
  'population-unknown': () => '未说明总数，请提供总数。',
  uncertain: ({ count }) => `有 ${count} 个因日期或历史不明而无法判定。`,
  'not-stated': ({ count, filters }) => `有 ${count} 个因记录未注明${filterNames(filters)}而无法判定。`,
  'stages-missing': ({ count, stages }) =>
    `有 ${count} 个进入后续阶段，却没有${stageNames(stages)}的记录，所计只是下限。`,
  'period-default': ({ from, until }) =>
    `年度按公布日计，自 ${from} 起至 ${until}（不含当日）。如按名单年度计数，请注明。`,
  'list-year-open': ({ listYear }) => `${listYear} 年度名单可能在该年之后公布。`,
  'list-announced-later': ({ count, listYear, by }) =>
    `${listYear} 年度名单中有 ${count} 个在 ${by} 之后公布，未计入。`,
  'years-missing': ({ years }) => `缺少可用的年度数字：${years.join('、')}。`,
  'year-unfinished': ({ year }) => `${year} 年尚未结束，所用为部分数字。`,
  'straight-line': ({ pace, expected, unit, on }) =>
    `按${pace === 'linear' ? '直线进度' : '年均增速'}推算，${on} 应为 ${amountsIn(unit, expected, { locale: 'zh-CN' }).print(expected)}。仅供参考，规划未作此规定。`,
};
