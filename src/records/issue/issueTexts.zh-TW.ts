import type { IssueTexts } from '../../words/vocabulary/internal.js';

const list = (items: readonly string[]) => items.join('、');

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '數字',
  int: '整數',
  boolean: 'true 或 false',
  array: '列表',
  object: '一條記錄',
  null: '空值（null）',
};
const typeName = (type: string) => typeNames[type] ?? type;

export const issueTextsZhTW: IssueTexts = {
  missing: () => '此項必填，請補充。',
  type: ({ expected, received }) => `應為${typeName(expected)}，實為${typeName(received)}。`,
  'unknown-key': ({ keys }) => `未知欄位：${list(keys)}。請改正欄位名或刪去。`,
  'not-in-list': ({ allowed }) =>
    allowed.length > 0 ? `只能填寫：${list(allowed)}。` : '該值不符合任何一種允許的寫法。',
  empty: () => '此項為空。請填寫，選填項可刪去。',
  format: ({ expected }) => `寫法不對，應為 ${expected}。`,
  range: (range) =>
    'minimum' in range
      ? `數值過小，不得小於 ${range.minimum}。`
      : 'above' in range
        ? `數值過小，須大於 ${range.above}。`
        : `數值過大，不得大於 ${range.maximum}。`,
  custom: ({ message }) => message,
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
  'credit-code-area': ({ area, asOf }) =>
    `登記機關行政區劃碼 ${area} 不在 ${asOf} 的行政區劃表中。老代碼可能保留已撤銷的縣。`,
  'division-shape': ({ received }) =>
    `「${received}」不是行政區劃。請寫 GB/T 2260 六位代碼（如 120116）或 XPCC。`,
  'division-unknown': ({ division, asOf }) =>
    `行政區劃 ${division} 不在 ${asOf} 的行政區劃表中。開發區請填入 zone；已撤銷的縣請註明 divisionAsOf。`,
  'division-day-alone': () => '填寫了 divisionAsOf，卻沒有 division。',
  'industry-code': ({ received }) =>
    `「${received}」不是 GB/T 4754 行業代碼。請寫門類（C）、大類（38 或 C38）或更細的代碼（3821）。`,
  'name-spaces': ({ name, normal }) => `「${name}」的漢字之間有空格，比對時按「${normal}」處理。`,
  'own-supplier': ({ enterprise }) => `企業「${enterprise}」被列為自己的供應商。`,
  'reason-without-ending': ({ stage }) => `只有稱號終止或未通過時才填寫原因，此處階段為 ${stage}。`,
  'correction-of-other-unit': ({ unit, replacement }) =>
    `更正不得改換單位：更正針對「${unit}」，替換內容卻針對「${replacement}」。`,
  'into-itself': ({ unit }) => `「${unit}」不能併入或分立為自身。`,
  'day-outside-period': ({ received, from, until }) =>
    `${received} 不在 ${from} 至 ${until} 的期間內，請更正日期或期間。`,
  'days-cross': ({ from, until }) => `${until} 早於 ${from}，請更正其中一個日期。`,
  doubled: ({ id }) => `「${id}」出現了兩次，請只保留一個，或另給編號。`,
  'unknown-name': ({ name, known }) => `沒有名為「${name}」的項，已有：${list(known)}。`,
  'removal-without-history': ({ unit, scheme, tier, on }) =>
    `「${unit}」於 ${on} 失去 ${scheme} 的 ${tier ?? '不分級'} 稱號，但從未登記其認定。找到早期名單後請補登。`,
};
