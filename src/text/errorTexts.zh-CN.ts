import type { ErrorTexts } from '../words/vocabulary/internal.js';
import { firstOf } from './firstOf.js';
import { isOfPlace, told } from './toldReadings.js';
import { wordsIn } from './wordsIn.js';

const words = wordsIn('zh-CN');
const list = (items: readonly string[]) => items.join('、');
const shapes = {
  region: '请使用省级或计划单列市的行政区划代码，或 XPCC（使用 rollUp 时只能是省级）。',
  division: '请使用六位行政区划代码（GB/T 2260）或 XPCC。',
  jurisdiction: '请使用 CN、六位行政区划代码（GB/T 2260）或 XPCC。',
  industry: '请使用行业代码（GB/T 4754-2017），如 C、38 或 C3821。',
  year: '请使用四位年份（数字）。',
  period: '请使用 { listYear }，或 { from, until }，且 from 不晚于 until。',
  by: '请先把它列入 by（统计的分组维度）。',
  until: '请使用不早于 asOf 的日期。',
  whole: '请使用不小于 1 的整数。',
  distinct: '每个值只能列一次。',
};
const expectations = {
  iterable: '列表或其他可迭代对象',
  object: '对象',
  list: '列表',
  text: '文字',
  number: '有限的数字',
  bytes: '字节（Uint8Array）',
  boolean: '布尔值（true 或 false）',
  schema: 'zod 数据结构定义',
};

export const errorTextsZhCN: ErrorTexts = {
  'unknown-term': ({ vocabulary, text, allowed }) =>
    `“${text}”不是${words.vocabulary(vocabulary)}中的词，请改用：${list(words.terms(vocabulary, allowed))}。`,
  'ambiguous-term': ({ text, readings }) =>
    `“${text}”有多种含义：${list(told(readings, 'zh-CN'))}。请${isOfPlace(readings) ? '说明所属地区，或' : ''}使用确切的词。`,
  'invalid-argument': ({ argument, expected, received }) =>
    `参数 ${argument} 应为${expectations[expected]}，不应为 ${received} 类型的值。`,
  'invalid-day': ({ received }) => `“${received}”不是有效日期，请写成 YYYY-MM-DD。`,
  'invalid-record': ({ position, issues }) =>
    `第 ${position} 条记录有 ${issues.length} 处不符合格式，未作任何处理。第一处${firstOf(issues, 'zh-CN')}`,
  'dump-version': ({ received, expected }) =>
    `此转储文件为第 ${received} 版，只能读取第 ${expected} 版。请由原始数据重新生成。`,
  'invalid-dump': ({ issues }) =>
    `这不是可读的登记库导出文件：有 ${issues.length} 处错误。第一处${firstOf(issues, 'zh-CN')}`,
  'id-taken': ({ id }) => `编号“${id}”已用于另一条记录。请换一个编号，或传入 revise: true 以替换。`,
  'unknown-record': ({ id, namedBy }) =>
    namedBy === id
      ? `没有编号为“${id}”的记录。请先登记该记录。`
      : `“${namedBy}”引用的“${id}”没有记录。请先登记该记录，或放在同一批中。`,
  'unknown-scheme': ({ scheme, known }) =>
    `没有编号为“${scheme}”的称号体系。请使用：${list(known.map(words.schemeChoice))}，或自行定义（schemes）。`,
  'invalid-scheme': ({ scheme, issues }) =>
    `称号体系“${words.scheme(scheme)}”的定义有 ${issues.length} 处错误。第一处${firstOf(issues, 'zh-CN')}`,
  'tier-not-of-scheme': ({ scheme, tier, allowed }) => {
    if (allowed.length === 0) return `${words.scheme(scheme)}不分级，请不要填写级别。`;
    if (tier === null)
      return `${words.scheme(scheme)}分级，请填写级别：${list(words.tiers(allowed, scheme))}。`;
    return `${words.scheme(scheme)}没有“${words.tier(tier, scheme)}”这一级，请使用：${list(words.tiers(allowed, scheme))}。`;
  },
  'invalid-query': ({ field, received, allowed, shape }) =>
    `${field} 中不能使用“${received}”。${shape ? shapes[shape] : `请改用：${list(allowed)}。`}`,
  'too-many-tiers': ({ scheme, tiers, allowed }) =>
    `${words.scheme(scheme)}有 ${tiers} 级，最多可区分 ${allowed} 级。`,
  'kind-not-of-scheme': ({ scheme, kind, allowed }) =>
    `${words.scheme(scheme)}不向${words.kind(kind)}授予称号，只授予：${list(allowed.map(words.kind))}。`,
  'kind-not-of-event': ({ event, kind, allowed }) =>
    `${words.kind(kind)}不会发生“${words.event(event)}”，只适用于：${list(allowed.map(words.kind))}。`,
  'intake-ended': ({ scheme, kind, tier, list, lastListYear }) =>
    `${words.scheme(scheme)}在 ${lastListYear} 年度名单之后不再公布${words.kind(kind)}的${words.tier(tier, scheme)}称号，而本事件为 ${list}。`,
  'title-not-held': ({ unit, scheme, tier, stage, on }) =>
    `“${unit}”在 ${on} 并未持有${words.scheme(scheme)}（${words.tier(tier, scheme)}）称号，不能记为“${words.stage(stage)}”。请同时登记其认定；如早期历史不全，请注明（openingHistory: 'incomplete'）。`,
  'recorded-before': ({ recordedAt, latest }) =>
    `${latest} 已有登记，不能再登记到更早的 ${recordedAt}。请用 ${latest} 或更晚的登记日期；事情发生的日期写在事件中。`,
  'scheme-differs': ({ scheme }) =>
    `转储文件中的体系“${scheme}”与所给的不一致。请不要传入，或改用文件中的体系。`,
  'merged-in-circle': ({ units }) =>
    `${units.join('、')} 互相吸收合并，成了循环。请核对其中哪一次合并的方向写反了。`,
  'one-day-contradiction': ({ unit, on, events }) =>
    `“${unit}”在 ${on} 有两个互相矛盾的事件：${list(events)}。请只保留一个，或按编号更正错误的一个。`,
  'event-differs': ({ unit, event }) =>
    `“${unit}”已有内容不同的事件“${event}”。请登记一条更正，或为本事件另给编号。`,
  'unknown-event': ({ unit, event }) =>
    `“${unit}”没有可更正的事件“${event}”。其事件编号可用 history() 查看。`,
  'already-corrected': ({ unit, event }) => `“${unit}”的事件“${event}”此前已被更正，请改为更正那条更正。`,
  'unit-ended': ({ unit, event, endedOn }) => `“${unit}”已于 ${endedOn} 终止，其后不可能发生“${event}”。`,
  'recorded-at-missing': ({ unit, event }) =>
    `使用 knownAt 查询时，每个事件都须有 recordedAt；“${unit}”的“${event}”缺少该日期。`,
};
