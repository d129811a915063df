import type { DoubtTexts } from '../lists/list/internal.js';
import { factWord, listedWord, stageWord, tierChoices } from './termWords.js';

const list = (items: readonly string[]) => items.join('、');

const fieldNames: Readonly<Record<string, string>> = {
  scheme: '称号体系',
  kind: '名单种类',
  tier: '级别',
  stage: '阶段',
  listYear: '名单年度',
};

const codeProblems = {
  length: () => '应为 18 位',
  character: () => '含有不能使用的字符',
  check: (expected: string) => `末位应为 ${expected}`,
  'organisation-check': (expected: string) => `第 17 位应为 ${expected}`,
} as const;

export const doubtTextsZhCN: DoubtTexts = {
  'header-missing': ({ rows }) =>
    `未找到表头，${rows} 行未能读取，原样保留。请补上表头，或说明自有表头的含义。`,
  'heading-misleading': ({ heading, kind }) =>
    `表头“${heading}”与名单种类不符：按标题或您的说明，所列为${listedWord(kind, 'zh-CN')}，已照此读取。`,
  'heading-unknown': ({ heading }) => `不认得“${heading}”列，未读其内容。请指明其含义，或不予理会。`,
  'money-unit-missing': ({ headings }) =>
    `金额单位不明：单元格、表头（${headings.join('、')}）和“单位：万元”之类的说明均未注明，金额未读。`,
  'heading-repeated': ({ heading }) => `表头“${heading}”与前面一列含义相同，已读取前一列。`,
  'title-differs': ({ field, told, printed, ...whose }) =>
    `您给出的${fieldNames[field] ?? field}为“${factWord(field, told, whose, 'zh-CN')}”，名单标题为“${factWord(field, printed, whose, 'zh-CN')}”。请核对。`,
  'count-differs': ({ category, declared, found }) =>
    `“${category}”注明 ${declared} 种，实有 ${found} 行。请查找漏行，或被当作数据行的标题。`,
  'heading-in-row': ({ text }) => `“${text}”是标题，却被当作企业列入数据行。已按其下各行的标题读取。`,
  'cells-filled': ({ heading, rows }) => `“${heading}”一列有 ${rows} 行为空，已视为与上一行合并的单元格。`,

  'row-unreadable': () => '此行无法读取：没有可列入名单的名称。已原样保留。',
  'line-not-read': ({ text }) => `“${text}”既不是数据行也不是标题，已原样保留。`,
  'row-ragged': ({ expected, found }) =>
    found < expected
      ? `此行只有 ${found} 格，表头有 ${expected} 格。请检查单元格内是否有换行，或漏了单元格。`
      : `此行有 ${found} 格，表头只有 ${expected} 格。请检查单元格内是否有逗号或制表符。`,
  'cell-too-long': ({ length, limit }) =>
    `此处有 ${length} 个字符，名称不会超过 ${limit} 个。可能是多行连在了一起。`,
  'cell-not-read': ({ heading, text }) => `“${heading}”列的“${text}”未能读懂。`,
  'formula-error': ({ text }) => `单元格显示 ${text}，公式出错。请填写数值或文字。`,
  'broken-character': ({ text }) => `“${text}”中有丢失的字符，请对照原名单核对。`,
  'kind-unknown': ({ text }) =>
    text === ''
      ? '标题和表头都没有说明名单种类，请注明。'
      : `“${text}”不是已知的单位种类，标题也未说明。请注明名单种类。`,
  'table-unclear': () => '标题同时提到移出和更名，表头无法区分。请把两张表分开。',

  'name-short': ({ name }) => `“${name}”像是简称，没有组织形式。请填写登记名称；简称不参与比对。`,
  'name-brackets': ({ name, inside }) => `“${name}”中还有另一名称“${inside}”，已整体保留。请确认所列单位。`,
  'former-name-assumed': ({ name, former }) => `“${name}”后括号内的“${former}”未注明为原名，暂按原名处理。`,
  'branch-unclear': ({ name, enterprise }) => `“${name}”像是分支机构或企业的一部分，暂归于“${enterprise}”。`,
  'name-traditional': ({ name, simplified }) => `“${name}”为繁体字，已照录，并按“${simplified}”比对。`,
  'name-repeated': ({ name, row, sheet }) =>
    `“${name}”在本名单中已出现过，见${sheet === null ? '' : `工作表“${sheet}”`}第 ${row} 行。`,
  'credit-code-wrong': ({ received, problem, expected }) =>
    `统一社会信用代码 ${received} 有误：${codeProblems[problem](expected ?? '')}。未予采用，请对照营业执照核对。`,
  'region-unknown': ({ text }) => `“${text}”不是名单所用的地区。请填写省、计划单列市或兵团。`,
  'region-missing': () => '名单有地区一列，此处却未填写。',
  'district-unknown': ({ text }) => `“${text}”不是已知的区县，也不是开发区，只登记了地区。`,
  'recommender-unknown': ({ text }) => `“${text}”不是已知的推荐单位，已照录。`,

  'tier-missing': () => '您、标题和本行都没有说明级别，未能读出称号。请注明名单级别。',
  'tier-unknown': ({ text, allowed, ...whose }) =>
    `“${text}”不是级别，或可作多种理解。应为：${list(tierChoices(allowed, whose, 'zh-CN'))}。各地叫法不同时，请注明所在地区。`,
  'stage-assumed': ({ stage }) =>
    `未说明阶段（如公示、认定），暂按“${stageWord(stage, 'zh-CN')}”处理。请注明名单阶段。`,
  'stage-unclear': ({ text, stage }) =>
    `“${text}”不是阶段，或可作多种理解，暂按“${stageWord(stage, 'zh-CN')}”处理。`,
  'day-missing': () => '未说明名单公布日期，无法登记。请注明日期。',
  'day-unreadable': ({ text }) => `“${text}”不是日期。请写成 2022-01-15、2022-01 或 2022。`,

  'numbering-gap': ({ expected, found }) => `此处序号应为 ${expected}，实为 ${found}，可能有漏行。`,
  'numbering-back': ({ previous, found }) =>
    `序号 ${previous} 之后是 ${found}，可能是两份名单连在一起，或有重复行。`,
  'number-unreadable': ({ text }) => `“${text}”不是序号。`,

  'known-by-former-name': ({ id, name, nameNow }) =>
    `“${name}”是“${nameNow}”（${id}）的另一名称，暂认作同一单位。请核对。`,
  'known-by-code': ({ id, name, nameNow }) =>
    `按统一社会信用代码，“${name}”就是“${nameNow}”（${id}），但名称不同。请核对是否更名。`,
  'known-by-folding': ({ id, name, nameNow }) =>
    `“${name}”已认作“${nameNow}”（${id}）：两者只有繁简、大小写或空格之别。`,
  'known-elsewhere': ({ name, candidates }) =>
    `“${name}”已在其他地区登记（${list(candidates)}），暂作新单位。请核对是否迁移。`,
  'match-ambiguous': ({ name, candidates }) =>
    `“${name}”可能是 ${list(candidates)}，未作选择。请确定是哪一个。`,
  'enterprise-ambiguous': ({ name, candidates }) =>
    `名为“${name}”的企业不止一家：${list(candidates)}，未作选择。请确定是哪一家。`,
  'code-differs': ({ name, received, candidates }) =>
    `“${name}”的统一社会信用代码为 ${received}，同名的 ${list(candidates)} 却是另一代码，暂作不同单位。`,
  'decision-unknown': ({ id }) => `所作决定指向“${id}”，登记中没有这一种类的该单位。`,

  'removal-of-unknown': ({ name }) =>
    `“${name}”应移出，但登记中没有该单位。通知所用名称可能不同，请确定是哪一个。`,
  'removal-not-held': ({ id, name }) =>
    `“${name}”（${id}）应移出，但登记中并无此称号。请核对授予它的名单是否已载入。`,
  'rename-of-unknown': ({ name }) => `“${name}”已更名，但登记中没有该单位。请确定是哪一个。`,
  'rename-incomplete': ({ from, to }) =>
    from === '' || to === ''
      ? `更名只读出“${from}${to}”。请补全原名称和新名称。`
      : `“${from}”的新名称过长，不像名称。请对照通知核对。`,
  'rename-known': ({ id, name }) => `登记中“${name}”（${id}）已用此名，无需登记。`,
  'new-name-taken': ({ name, candidates }) =>
    `新名称“${name}”现为或曾为 ${list(candidates)} 所用。请核对是否合并。`,
  'title-held': ({ id, name }) => `“${name}”（${id}）已有此称号，若非重新授予，无需登记。`,
};
