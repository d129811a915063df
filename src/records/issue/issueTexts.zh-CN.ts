import type { IssueTexts } from '../../words/vocabulary/internal.js';

const list = (items: readonly string[]) => items.join('、');

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一条记录',
  null: '空值（null）',
};
const typeName = (type: string) => typeNames[type] ?? type;

export const issueTextsZhCN: IssueTexts = {
  missing: () => '此项必填，请补充。',
  type: ({ expected, received }) => `应为${typeName(expected)}，实为${typeName(received)}。`,
  'unknown-key': ({ keys }) => `未知字段：${list(keys)}。请改正字段名或删去。`,
  'not-in-list': ({ allowed }) =>
    allowed.length > 0 ? `只能填写：${list(allowed)}。` : '该值不符合任何一种允许的写法。',
  empty: () => '此项为空。请填写，选填项可删去。',
  format: ({ expected }) => `写法不对，应为 ${expected}。`,
  range: (range) =>
    'minimum' in range
      ? `数值过小，不得小于 ${range.minimum}。`
      : 'above' in range
        ? `数值过小，须大于 ${range.above}。`
        : `数值过大，不得大于 ${range.maximum}。`,
  custom: ({ message }) => message,
  day: ({ received }) => `“${received}”不是有效日期，请写成 YYYY-MM-DD。`,
  'blurred-date': ({ received }) =>
    `“${received}”不是日期。请写成 YYYY-MM-DD；只知年月或年份时写 YYYY-MM 或 YYYY。`,
  'credit-code-length': ({ received }) =>
    `统一社会信用代码应为 18 位，此处为 ${received} 位。请对照营业执照核对。`,
  'credit-code-character': ({ position, character }) =>
    `第 ${position} 位的“${character}”不能用于统一社会信用代码（只用数字和除 I、O、S、V、Z 以外的大写字母）。请对照营业执照核对。`,
  'credit-code-check': ({ expected, received }) =>
    `统一社会信用代码末位校验码应为 ${expected}，实为 ${received}，说明其中有字符写错。请对照营业执照核对。`,
  'organisation-code-check': ({ expected, received }) =>
    `第 17 位是第 9 至 17 位组织机构代码的校验码，应为 ${expected}，实为 ${received}。请对照营业执照核对。`,
  'credit-code-area': ({ area, asOf }) =>
    `登记机关行政区划码 ${area} 不在 ${asOf} 的行政区划表中。老代码可能保留已撤销的县。`,
  'division-shape': ({ received }) =>
    `“${received}”不是行政区划。请写 GB/T 2260 六位代码（如 120116）或 XPCC。`,
  'division-unknown': ({ division, asOf }) =>
    `行政区划 ${division} 不在 ${asOf} 的行政区划表中。开发区请填入 zone；已撤销的县请注明 divisionAsOf。`,
  'division-day-alone': () => '填写了 divisionAsOf，却没有 division。',
  'industry-code': ({ received }) =>
    `“${received}”不是 GB/T 4754 行业代码。请写门类（C）、大类（38 或 C38）或更细的代码（3821）。`,
  'name-spaces': ({ name, normal }) => `“${name}”的汉字之间有空格，比对时按“${normal}”处理。`,
  'own-supplier': ({ enterprise }) => `企业“${enterprise}”被列为自己的供应商。`,
  'reason-without-ending': ({ stage }) => `只有称号终止或未通过时才填写原因，此处阶段为 ${stage}。`,
  'correction-of-other-unit': ({ unit, replacement }) =>
    `更正不得改换单位：更正针对“${unit}”，替换内容却针对“${replacement}”。`,
  'into-itself': ({ unit }) => `“${unit}”不能并入或分立为自身。`,
  'day-outside-period': ({ received, from, until }) =>
    `${received} 不在 ${from} 至 ${until} 的期间内，请更正日期或期间。`,
  'days-cross': ({ from, until }) => `${until} 早于 ${from}，请更正其中一个日期。`,
  doubled: ({ id }) => `“${id}”出现了两次，请只保留一个，或另给编号。`,
  'unknown-name': ({ name, known }) => `没有名为“${name}”的项，已有：${list(known)}。`,
  'removal-without-history': ({ unit, scheme, tier, on }) =>
    `“${unit}”于 ${on} 失去 ${scheme} 的 ${tier ?? '不分级'} 称号，但从未登记其认定。找到早期名单后请补登。`,
};
