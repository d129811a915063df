import type { ErrorTexts } from '../words/vocabulary/internal.js';
import { firstOf } from './firstOf.js';
import { isOfPlace, told } from './toldReadings.js';
import { wordsIn } from './wordsIn.js';

const words = wordsIn('zh-TW');
const list = (items: readonly string[]) => items.join('、');
const shapes = {
  region: '請使用省級或計劃單列市的行政區劃代碼，或 XPCC（使用 rollUp 時只能是省級）。',
  division: '請使用六位行政區劃代碼（GB/T 2260）或 XPCC。',
  jurisdiction: '請使用 CN、六位行政區劃代碼（GB/T 2260）或 XPCC。',
  industry: '請使用行業代碼（GB/T 4754-2017），如 C、38 或 C3821。',
  year: '請使用四位年份（數字）。',
  period: '請使用 { listYear }，或 { from, until }，且 from 不晚於 until。',
  by: '請先把它列入 by（統計的分組維度）。',
  until: '請使用不早於 asOf 的日期。',
  whole: '請使用不小於 1 的整數。',
  distinct: '每個值只能列一次。',
};
const expectations = {
  iterable: '列表或其他可迭代物件',
  object: '物件',
  list: '列表',
  text: '文字',
  number: '有限的數字',
  bytes: '位元組（Uint8Array）',
  boolean: '布林值（true 或 false）',
  schema: 'zod 資料結構定義',
};

export const errorTextsZhTW: ErrorTexts = {
  'unknown-term': ({ vocabulary, text, allowed }) =>
    `「${text}」不是${words.vocabulary(vocabulary)}中的詞，請改用：${list(words.terms(vocabulary, allowed))}。`,
  'ambiguous-term': ({ text, readings }) =>
    `「${text}」有多種含義：${list(told(readings, 'zh-TW'))}。請${isOfPlace(readings) ? '說明所屬地區，或' : ''}使用確切的詞。`,
  'invalid-argument': ({ argument, expected, received }) =>
    `參數 ${argument} 應為${expectations[expected]}，不應為 ${received} 型別的值。`,
  'invalid-day': ({ received }) => `「${received}」不是有效日期，請寫成 YYYY-MM-DD。`,
  'invalid-record': ({ position, issues }) =>
    `第 ${position} 條記錄有 ${issues.length} 處不符合格式，未作任何處理。第一處${firstOf(issues, 'zh-TW')}`,
  'dump-version': ({ received, expected }) =>
    `此轉儲檔案為第 ${received} 版，只能讀取第 ${expected} 版。請由原始數據重新生成。`,
  'invalid-dump': ({ issues }) =>
    `這不是可讀的登記庫匯出檔案：有 ${issues.length} 處錯誤。第一處${firstOf(issues, 'zh-TW')}`,
  'id-taken': ({ id }) => `編號「${id}」已用於另一條記錄。請換一個編號，或傳入 revise: true 以替換。`,
  'unknown-record': ({ id, namedBy }) =>
    namedBy === id
      ? `沒有編號為「${id}」的記錄。請先登記該記錄。`
      : `「${namedBy}」引用的「${id}」沒有記錄。請先登記該記錄，或放在同一批中。`,
  'unknown-scheme': ({ scheme, known }) =>
    `沒有編號為「${scheme}」的稱號體系。請使用：${list(known.map(words.schemeChoice))}，或自行定義（schemes）。`,
  'invalid-scheme': ({ scheme, issues }) =>
    `稱號體系「${words.scheme(scheme)}」的定義有 ${issues.length} 處錯誤。第一處${firstOf(issues, 'zh-TW')}`,
  'tier-not-of-scheme': ({ scheme, tier, allowed }) => {
    if (allowed.length === 0) return `${words.scheme(scheme)}不分級，請不要填寫級別。`;
    if (tier === null)
      return `${words.scheme(scheme)}分級，請填寫級別：${list(words.tiers(allowed, scheme))}。`;
    return `${words.scheme(scheme)}沒有「${words.tier(tier, scheme)}」這一級，請使用：${list(words.tiers(allowed, scheme))}。`;
  },
  'invalid-query': ({ field, received, allowed, shape }) =>
    `${field} 中不能使用「${received}」。${shape ? shapes[shape] : `請改用：${list(allowed)}。`}`,
  'too-many-tiers': ({ scheme, tiers, allowed }) =>
    `${words.scheme(scheme)}有 ${tiers} 級，最多可區分 ${allowed} 級。`,
  'kind-not-of-scheme': ({ scheme, kind, allowed }) =>
    `${words.scheme(scheme)}不向${words.kind(kind)}授予稱號，只授予：${list(allowed.map(words.kind))}。`,
  'kind-not-of-event': ({ event, kind, allowed }) =>
    `${words.kind(kind)}不會發生「${words.event(event)}」，只適用於：${list(allowed.map(words.kind))}。`,
  'intake-ended': ({ scheme, kind, tier, list, lastListYear }) =>
    `${words.scheme(scheme)}在 ${lastListYear} 年度名單之後不再公布${words.kind(kind)}的${words.tier(tier, scheme)}稱號，而本事件為 ${list}。`,
  'title-not-held': ({ unit, scheme, tier, stage, on }) =>
    `「${unit}」在 ${on} 並未持有${words.scheme(scheme)}（${words.tier(tier, scheme)}）稱號，不能記為「${words.stage(stage)}」。請同時登記其認定；如早期歷史不全，請註明（openingHistory: 'incomplete'）。`,
  'recorded-before': ({ recordedAt, latest }) =>
    `${latest} 已有登記，不能再登記到更早的 ${recordedAt}。請用 ${latest} 或更晚的登記日期；事情發生的日期寫在事件中。`,
  'scheme-differs': ({ scheme }) =>
    `轉儲檔案中的體系「${scheme}」與所給的不一致。請不要傳入，或改用檔案中的體系。`,
  'merged-in-circle': ({ units }) =>
    `${units.join('、')} 互相吸收合併，成了循環。請核對其中哪一次合併的方向寫反了。`,
  'one-day-contradiction': ({ unit, on, events }) =>
    `「${unit}」在 ${on} 有兩個互相矛盾的事件：${list(events)}。請只保留一個，或按編號更正錯誤的一個。`,
  'event-differs': ({ unit, event }) =>
    `「${unit}」已有內容不同的事件「${event}」。請登記一條更正，或為本事件另給編號。`,
  'unknown-event': ({ unit, event }) =>
    `「${unit}」沒有可更正的事件「${event}」。其事件編號可用 history() 查看。`,
  'already-corrected': ({ unit, event }) => `「${unit}」的事件「${event}」此前已被更正，請改為更正那條更正。`,
  'unit-ended': ({ unit, event, endedOn }) => `「${unit}」已於 ${endedOn} 終止，其後不可能發生「${event}」。`,
  'recorded-at-missing': ({ unit, event }) =>
    `使用 knownAt 查詢時，每個事件都須有 recordedAt；「${unit}」的「${event}」缺少該日期。`,
};
