import type { IssueTexts } from '../../words/vocabulary/internal.js';
import { stageLabels } from '../../words/vocabulary/internal.js';
import { formatNames } from './formatNames.js';

const list = (items: readonly string[]) => items.join('、');

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  bigint: '任意大小的整数',
  boolean: '是或否',
  array: '列表',
  tuple: '列表',
  set: '集合',
  map: '映射表',
  object: '一条记录',
  record: '一条记录',
  date: '日期',
  Date: '日期',
  'no-date': '不存在的日期',
  file: '文件',
  function: '函数',
  symbol: '符号值',
  null: '空值',
  undefined: '空',
  never: '空',
  void: '空',
  nan: '非数字',
  NaN: '非数字',
  Infinity: '无穷大',
  '-Infinity': '负无穷大',
};
const typeName = (type: string) => (Object.hasOwn(typeNames, type) && typeNames[type]) || `“${type}”`;
const parts: Readonly<Record<string, string>> = { starts_with: '以此开头：', ends_with: '以此结尾：' };
const units = { characters: '个字符', entries: '项', bytes: '字节' };
const formatName = (format: string) =>
  Object.hasOwn(formatNames, format) ? formatNames[format]?.['zh-CN'] : undefined;
const stageName = (stage: string) =>
  Object.entries(stageLabels).find(([one]) => one === stage)?.[1]['zh-CN'] ?? stage;

export const issueTextsZhCN: IssueTexts = {
  missing: () => '此项必填，请补充。',
  type: ({ expected, received }) => `应为${typeName(expected)}，实为${typeName(received)}。`,
  'unknown-key': ({ keys }) => `未知字段：${list(keys)}。请改正字段名或删去。`,
  'not-in-list': ({ allowed }) =>
    allowed.length > 0 ? `只能填写：${list(allowed)}。` : '该值不符合任何一种允许的写法。',
  empty: () => '此项为空。请填写，选填项可删去。',
  length: (params) => {
    const unit = units[params.of];
    if ('exactly' in params) return `长度不对，应为 ${params.exactly} ${unit}。`;
    if ('minimum' in params) return `过短，至少 ${params.minimum} ${unit}。`;
    return `过长，最多 ${params.maximum} ${unit}。`;
  },
  format: ({ expected, part }) => {
    if (part !== undefined) return `写法不对，须${parts[expected] ?? '包含'}“${part}”。`;
    const name = formatName(expected);
    return name === undefined ? '写法不符合要求。' : `写法不对，应为${name}。`;
  },
  range: (range) => {
    if ('minimum' in range) return `数值过小，不得小于 ${range.minimum}。`;
    if ('above' in range) return `数值过小，须大于 ${range.above}。`;
    return 'maximum' in range ? `数值过大，不得大于 ${range.maximum}。` : `数值过大，须小于 ${range.below}。`;
  },
  'date-range': (range) => {
    if ('from' in range) return `日期过早，不得早于 ${range.from}。`;
    if ('after' in range) return `日期过早，须晚于 ${range.after}。`;
    return 'until' in range ? `日期过晚，不得晚于 ${range.until}。` : `日期过晚，须早于 ${range.before}。`;
  },
  'multiple-of': ({ divisor }) => `须为 ${divisor} 的倍数。`,
  invisible: ({ characters }) => `此项只有不可见字符（${list(characters)}），请填写内容。`,
  unprintable: ({ character, position }) =>
    `第 ${position} 个字符（${character}）是控制字符或残缺字符，请删去或重新录入。`,
  custom: ({ message }) => message || '该值不被接受。',
  unreadable: () => '此记录无法读取：读取其中某一项时出错。',
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
  'credit-code-resident': () =>
    '这是居民身份证号码，不是统一社会信用代码。请按营业执照填写，个人证件号码不要写入名录。',
  'credit-code-area': ({ area, asOf }) =>
    `登记机关行政区划码 ${area} 不在 ${asOf} 的行政区划表中。老代码可能保留已撤销的县。`,
  'division-shape': ({ received }) =>
    `“${received}”不是行政区划。请写 GB/T 2260 六位代码（如 120116）或 XPCC。`,
  'division-unknown': ({ division, asOf }) =>
    `行政区划 ${division} 不在 ${asOf} 的行政区划表中。开发区请填入“开发区”字段；已撤销的县请注明行政区划所属日期。`,
  'division-day-alone': () => '填写了行政区划所属日期，却没有填写行政区划。',
  'industry-code': ({ received }) =>
    `“${received}”不是 GB/T 4754 行业代码。请写门类（C）、大类（38 或 C38）或更细的代码（3821）。`,
  'name-spaces': ({ name, normal }) => `“${name}”的汉字之间有空格，比对时按“${normal}”处理。`,
  'own-supplier': ({ enterprise }) => `企业“${enterprise}”被列为自己的供应商。`,
  'reason-without-ending': ({ stage }) =>
    `只有称号终止或未通过时才填写原因，此处阶段为“${stageName(stage)}”。`,
  'correction-of-other-unit': ({ unit, replacement }) =>
    `更正不得改换单位：更正针对“${unit}”，替换内容却针对“${replacement}”。`,
  'recorded-before': ({ received, latest }) => `登记日期 ${received} 排在 ${latest} 之后，应按日期先后排列。`,
  'into-itself': ({ unit }) => `“${unit}”不能并入或分立为自身。`,
  'day-outside-period': ({ received, from, until }) =>
    `${received} 不在 ${from} 至 ${until} 的期间内，请更正日期或期间。`,
  'days-cross': ({ from, until }) => `${until} 早于 ${from}，请更正其中一个日期。`,
  doubled: ({ id }) => `“${id}”出现了两次，请只保留一个，或另给编号。`,
  'unknown-name': ({ name, known }) => `没有名为“${name}”的项，已有：${list(known)}。`,
  'nested-too-deep': ({ allowed }) => `条件嵌套超过 ${allowed} 层。请把同类条件并列书写。`,
  'removal-without-history': ({ unit, scheme, tier, on }) =>
    `“${unit}”于 ${on} 失去 ${scheme} 的 ${tier ?? '不分级'} 称号，但从未登记其认定。找到早期名单后请补登。`,
};
