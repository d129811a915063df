import type { IssueTexts } from '../../words/vocabulary/internal.js';
import { stageLabels } from '../../words/vocabulary/internal.js';
import { formatNames } from './formatNames.js';

const list = (items: readonly string[]) => items.join('、');

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '數字',
  int: '整數',
  bigint: '任意大小的整數',
  boolean: '是或否',
  array: '列表',
  tuple: '列表',
  set: '集合',
  map: '對映表',
  object: '一條記錄',
  record: '一條記錄',
  date: '日期',
  Date: '日期',
  'no-date': '不存在的日期',
  file: '檔案',
  function: '函數',
  symbol: '符號值',
  null: '空值',
  undefined: '空',
  never: '空',
  void: '空',
  nan: '非數字',
  NaN: '非數字',
  Infinity: '無窮大',
  '-Infinity': '負無窮大',
};
const typeName = (type: string) => (Object.hasOwn(typeNames, type) && typeNames[type]) || `「${type}」`;
const parts: Readonly<Record<string, string>> = { starts_with: '以此開頭：', ends_with: '以此結尾：' };
const units = { characters: '個字元', entries: '項', bytes: '位元組' };
const formatName = (format: string) =>
  Object.hasOwn(formatNames, format) ? formatNames[format]?.['zh-TW'] : undefined;
const stageName = (stage: string) =>
  Object.entries(stageLabels).find(([one]) => one === stage)?.[1]['zh-TW'] ?? stage;

export const issueTextsZhTW: IssueTexts = {
  missing: () => '此項必填，請補充。',
  type: ({ expected, received }) => `應為${typeName(expected)}，實為${typeName(received)}。`,
  'unknown-key': ({ keys }) => `未知欄位：${list(keys)}。請改正欄位名或刪去。`,
  'not-in-list': ({ allowed }) =>
    allowed.length > 0 ? `只能填寫：${list(allowed)}。` : '該值不符合任何一種允許的寫法。',
  empty: () => '此項為空。請填寫，選填項可刪去。',
  length: (params) => {
    const unit = units[params.of];
    if ('exactly' in params) return `長度不對，應為 ${params.exactly} ${unit}。`;
    if ('minimum' in params) return `過短，至少 ${params.minimum} ${unit}。`;
    return `過長，最多 ${params.maximum} ${unit}。`;
  },
  format: ({ expected, part }) => {
    if (part !== undefined) return `寫法不對，須${parts[expected] ?? '包含'}「${part}」。`;
    const name = formatName(expected);
    return name === undefined ? '寫法不符合要求。' : `寫法不對，應為${name}。`;
  },
  range: (range) => {
    if ('minimum' in range) return `數值過小，不得小於 ${range.minimum}。`;
    if ('above' in range) return `數值過小，須大於 ${range.above}。`;
    return 'maximum' in range ? `數值過大，不得大於 ${range.maximum}。` : `數值過大，須小於 ${range.below}。`;
  },
  'date-range': (range) => {
    if ('from' in range) return `日期過早，不得早於 ${range.from}。`;
    if ('after' in range) return `日期過早，須晚於 ${range.after}。`;
    return 'until' in range ? `日期過晚，不得晚於 ${range.until}。` : `日期過晚，須早於 ${range.before}。`;
  },
  'multiple-of': ({ divisor }) => `須為 ${divisor} 的倍數。`,
  invisible: ({ characters }) => `此項只有不可見字元（${list(characters)}），請填寫內容。`,
  unprintable: ({ character, position }) =>
    `第 ${position} 個字元（${character}）是控制字元或殘缺字元，請刪去或重新輸入。`,
  custom: ({ message }) => message || '該值不被接受。',
  unreadable: () => '此記錄無法讀取：讀取其中某一項時出錯。',
  day: ({ received }) => `「${received}」不是有效日期，請寫成 YYYY-MM-DD。`,
  'blurred-date': ({ received }) =>
    `「${received}」不是日期。請寫成 YYYY-MM-DD；只知年月或年份時寫 YYYY-MM 或 YYYY。`,
  'credit-code-length': ({ received }) =>
    `統一社會信用代碼應為 18 位，此處為 ${received} 位。請對照營業執照核對。`,
  'credit-code-character': ({ position, character }) =>
    `第 ${position} 位的「${character}」不能用於統一社會信用代碼（只用數字和除 I、O、S、V、Z 以外的大寫字母）。請對照營業執照核對。`,
  'credit-code-check': ({ expected, received }) =>
    `統一社會信用代碼末位校驗碼應為 ${expected}，實為 ${received}，說明其中有字元寫錯。請對照營業執照核對。`,
  'organisation-code-check': ({ expected, received }) =>
    `第 17 位是第 9 至 17 位組織機構代碼的校驗碼，應為 ${expected}，實為 ${received}。請對照營業執照核對。`,
  'credit-code-resident': () =>
    '這是居民身分證號碼，不是統一社會信用代碼。請按營業執照填寫，個人證件號碼不要寫入名錄。',
  'credit-code-area': ({ area, asOf }) =>
    `登記機關行政區劃碼 ${area} 不在 ${asOf} 的行政區劃表中。老代碼可能保留已撤銷的縣。`,
  'division-shape': ({ received }) =>
    `「${received}」不是行政區劃。請寫 GB/T 2260 六位代碼（如 120116）或 XPCC。`,
  'division-unknown': ({ division, asOf }) =>
    `行政區劃 ${division} 不在 ${asOf} 的行政區劃表中。開發區請填入「開發區」欄位；已撤銷的縣請註明行政區劃所屬日期。`,
  'division-day-alone': () => '填寫了行政區劃所屬日期，卻沒有填寫行政區劃。',
  'industry-code': ({ received }) =>
    `「${received}」不是 GB/T 4754 行業代碼。請寫門類（C）、大類（38 或 C38）或更細的代碼（3821）。`,
  'name-spaces': ({ name, normal }) => `「${name}」的漢字之間有空格，比對時按「${normal}」處理。`,
  'own-supplier': ({ enterprise }) => `企業「${enterprise}」被列為自己的供應商。`,
  'reason-without-ending': ({ stage }) =>
    `只有稱號終止或未通過時才填寫原因，此處階段為「${stageName(stage)}」。`,
  'correction-of-other-unit': ({ unit, replacement }) =>
    `更正不得改換單位：更正針對「${unit}」，替換內容卻針對「${replacement}」。`,
  'recorded-before': ({ received, latest }) => `登記日期 ${received} 排在 ${latest} 之後，應按日期先後排列。`,
  'into-itself': ({ unit }) => `「${unit}」不能併入或分立為自身。`,
  'day-outside-period': ({ received, from, until }) =>
    `${received} 不在 ${from} 至 ${until} 的期間內，請更正日期或期間。`,
  'days-cross': ({ from, until }) => `${until} 早於 ${from}，請更正其中一個日期。`,
  doubled: ({ id }) => `「${id}」出現了兩次，請只保留一個，或另給編號。`,
  'unknown-name': ({ name, known }) => `沒有名為「${name}」的項，已有：${list(known)}。`,
  'nested-too-deep': ({ allowed }) => `條件巢狀超過 ${allowed} 層。請把同類條件並列書寫。`,
  'removal-without-history': ({ unit, scheme, tier, on }) =>
    `「${unit}」於 ${on} 失去 ${scheme} 的 ${tier ?? '不分級'} 稱號，但從未登記其認定。找到早期名單後請補登。`,
};
