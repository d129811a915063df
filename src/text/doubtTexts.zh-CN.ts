import type { DoubtTexts } from '../lists/list/internal.js';
import { factWord, listedWord, stageWord, tierChoices } from './termWords.js';

const list = (items: readonly string[]) => items.join('、');

const fieldNames: Readonly<Record<string, string>> = {
  scheme: '称号体系',
  kind: '名单种类',
  tier: '级别',
  stage: '阶段',
  listYear: '名单年度',
  batch: '批次',
  jurisdiction: '地区',
};

const codeProblems = {
  length: () => '应为 18 位',
  character: () => '含有不能使用的字符',
  check: (expected: string) => `末位应为 ${expected}`,
  'organisation-check': (expected: string) => `第 17 位应为 ${expected}`,
  resident: () => '这是居民身份证号码',
  zeros: () => '全部为零',
  nobody: () => '没有这样的登记机关',
  'registration-number': () => '15 位的是旧注册号',
} as const;

const sheetNames = { chart: '图表', dialog: '对话框', macro: '宏' } as const;

export const doubtTextsZhCN: DoubtTexts = {
  'header-missing': ({ rows, headings, nearest }) =>
    `未找到表头，${rows} 行未能读取，原样保留。${headings.length > 0 ? `其上所写为“${list(headings)}”。` : ''}${nearest.length > 0 ? `最接近的已知表头：“${list(nearest)}”。` : ''}请补上表头，或说明自有表头的含义（\`--heading\`）。`,
  'column-unread': ({ heading, values, nearest, isKnown }) =>
    isKnown
      ? `“${heading}”一列（${list(values)}……）未读取：此类名单用不到这一列。如需读取，请说明其在此处的含义：\`--heading "${heading}=remark"\`。`
      : `“${heading}”一列（${list(values)}……）未读取：表头不认得。${nearest === null ? '' : `最接近的是 \`${nearest}\`。`}如需读取，请说明其含义：\`--heading "${heading}=${nearest ?? 'remark'}"\`。`,
  'heading-assumed': ({ heading, field }) =>
    `表头“${heading}”按 \`${field}\` 读取。如另有含义，请说明：\`--heading "${heading}=…"\`。`,
  'heading-misleading': ({ heading, kind }) =>
    `表头“${heading}”与名单种类不符：按标题或您的说明，所列为${listedWord(kind, 'zh-CN')}，已照此读取。`,
  'heading-unknown': ({ heading }) => `不认得“${heading}”列，未读其内容。请指明其含义，或不予理会。`,
  'money-unit-missing': ({ headings }) =>
    `金额单位不明：单元格、表头（${headings.join('、')}）和“单位：万元”之类的说明均未注明，金额未读。`,
  'heading-repeated': ({ heading }) => `表头“${heading}”与前面一列含义相同，已读取前一列。`,
  'title-differs': ({ field, told, printed, ...whose }) =>
    `您给出的${fieldNames[field] ?? field}为“${factWord(field, told, whose, 'zh-CN')}”，名单标题为“${factWord(field, printed, whose, 'zh-CN')}”。请核对。`,
  'count-differs': ({ category, declared, found }) =>
    `“${category}”注明 ${declared} 项，实有 ${found} 行。请查找漏行，或被当作数据行的标题。`,
  'heading-in-row': ({ text }) => `“${text}”是标题，却被当作企业列入数据行。已按其下各行的标题读取。`,
  'cells-filled': ({ heading, rows }) => `“${heading}”一列有 ${rows} 行为空，已视为与上一行合并的单元格。`,
  'sheet-unread': ({ what }) => `此表是${sheetNames[what]}工作表，不是表格，未读取。`,
  'hidden-content': ({ isWhole, rows, columns, read }) => {
    const parts = [rows && `第 ${rows} 行`, columns && `${columns} 列`].filter((part) => part !== '');
    return `${isWhole ? '此表为隐藏工作表' : `此表有隐藏内容：${parts.join('、')}`}。隐藏部分${read ? '已一并读取（`--hidden skip` 可略去）' : '已按您的要求略去'}。`;
  },
  'removal-proposed': ({ text, rows }) => `“${text}”只是拟取消称号，尚未决定：${rows} 行未读出称号变化。`,
  'divisions-unread': ({ text, rows, ofCorps }) =>
    ofCorps
      ? `${rows} 行写有兵团的师、团或市（如“${text}”），没有已知的代码，只登记了兵团。`
      : `${rows} 行写有市或区县（如“${text}”），未作查找，所在地只登记到已知的省级地区。请提供行政区划表（\`divisions\`、\`--divisions\`）。`,
  'industry-unread': ({ text, rows }) =>
    `${rows} 行所写行业（如“${text}”）不是 GB/T 4754-2017 的门类或大类，文字保留，未登记代码。`,

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
  'character-lost': ({ text }) => `“${text}”中有丢失的字符，请对照原名单核对。`,
  'kind-unknown': ({ text, rows }) =>
    text === ''
      ? `标题和表头都没有说明名单种类，${rows} 行未能读出单位。请注明：\`kind\`，如 \`--kind supply-chain\`。`
      : `“${text}”不是已知的单位种类，标题也未说明。请注明名单种类：\`kind\`，如 \`--kind supply-chain\`。`,
  'table-unclear': () =>
    '标题没有说清此单位是列入、移出、暂停还是更名，未予读取。请把各表分开，或在标题中写明。',

  'name-short': ({ name }) => `“${name}”像是简称，没有组织形式。请填写登记名称；简称不参与比对。`,
  'name-brackets': ({ name, inside }) => `“${name}”中还有另一名称“${inside}”，已整体保留。请确认所列单位。`,
  'former-name-assumed': ({ name, former }) => `“${name}”后括号内的“${former}”未注明为原名，暂按原名处理。`,
  'name-several': ({ name }) => `“${name}”像是几个单位的名称，已整体保留。请分行填写。`,
  'branch-unclear': ({ name, enterprise }) => `“${name}”像是分支机构或企业的一部分，暂归于“${enterprise}”。`,
  'name-traditional': ({ name, simplified }) => `“${name}”为繁体字，已照录，并按“${simplified}”比对。`,
  'name-repeated': ({ name, row, sheet }) =>
    `“${name}”在本名单中已出现过，见${sheet === null ? '' : `工作表“${sheet}”`}第 ${row} 行。`,
  'credit-code-wrong': ({ received, problem, expected }) =>
    `统一社会信用代码 ${received} 有误：${codeProblems[problem](expected ?? '')}。未予采用，请对照营业执照核对。`,
  'credit-code-pilot': ({ received }) =>
    `统一社会信用代码 ${received} 的校验位与标准不符，2015 年试点城市所发代码有此情形，已照录。请对照营业执照核对。`,
  'digits-lost': ({ text }) =>
    `代码被存成数字 ${text}，电子表格只保留 15 位有效数字，未予采用。请把该列存为文本后重新填写。`,
  'code-repeated': ({ received, name, row, sheet }) =>
    `统一社会信用代码 ${received} 已用于${sheet === null ? '' : `“${sheet}”`}第 ${row} 行的“${name}”，名称不同。请核对。`,
  'name-with-codes': ({ name, received, row, sheet }) =>
    `“${name}”在${sheet === null ? '' : `“${sheet}”`}第 ${row} 行的统一社会信用代码是 ${received}，与此处不同。请核对。`,
  'region-unknown': ({ text }) =>
    `“${text}”不是名单所用的地区。请填写省、计划单列市或兵团；若为城市，请提供区划表（\`divisions\`、\`--divisions\`），或说明名单属于何地（\`--jurisdiction\`）。`,
  'region-missing': () =>
    '名单有地区一列，此处却未填写。若该列单元格是合并的，请说明（`fillDown`、`--fill-down`）。',
  'district-unknown': ({ text }) =>
    `“${text}”不是所在地区内已知的市或区县，也不是开发区，只登记了上一级地区。`,
  'division-ambiguous': ({ text, candidates }) =>
    `“${text}”可能是 ${list(candidates)} 中的任一个，未作选择。请填写代码，或补上所在市。`,
  'recommender-unknown': ({ text }) => `“${text}”不是已知的推荐单位，已照录。`,

  'tier-missing': ({ rows }) =>
    `您、标题和名单（${rows} 行）都没有说明级别，未能读出称号。请注明名单级别：\`tier\`，如 \`--tier national\`。`,
  'tier-unknown': ({ text, allowed, ...whose }) =>
    `“${text}”不是级别，或可作多种理解。应为：${list(tierChoices(allowed, whose, 'zh-CN'))}。各地叫法不同时，请说明名单属于何地：\`jurisdiction\`，如 \`--jurisdiction 120000\`。`,
  'stage-assumed': ({ stage, rows }) =>
    `${rows} 行未说明阶段（如公示、认定），或说法不一，暂按“${stageWord(stage, 'zh-CN')}”处理。请注明名单阶段：\`stage\`，如 \`--stage ${stage}\`。`,
  'stage-unclear': ({ text, stage }) =>
    `“${text}”不是阶段，或可作多种理解，暂按“${stageWord(stage, 'zh-CN')}”处理。`,
  'day-missing': ({ rows }) =>
    `未说明名单公布日期，${rows} 行无法登记。请注明日期：\`announcedOn\`，如 \`--announced-on 2022-01-15\`。`,
  'stage-undated': ({ text, on }) =>
    on === null
      ? `“${text}”只说明阶段而无日期，未予采用。请在相应列（如“竣工时间”）填写日期。`
      : `“${text}”未说明起于何日，暂按表格日期 ${on} 处理，实际可能更早。请改填实际日期。`,
  'report-undated': () =>
    '未说明建设进度和完成投资的截止日期，未予采用。请注明日期：`reportedOn`，或增设“统计日期”列。',
  'day-unclear': ({ days }) =>
    `此时刻按时区不同可为 ${list(days)}，未作选择；如已说明名单公布日期，则以该日期为准。请只填日期，或注明时区（\`zone\`、\`--zone Asia/Shanghai\`）。`,
  'date-for-text': ({ text }) =>
    `此处应为文字，却是日期 ${text}，可能是电子表格把 20-8-12 一类文字改成了日期。请对照原名单核对。`,
  'day-unreadable': ({ text }) =>
    `“${text}”不是日期。如已说明名单公布日期（\`announcedOn\`、\`--announced-on 2022-01-15\`），则以该日期为准。请将日期写成 2022-01-15、2022-01 或 2022。`,
  'hour-left-out': ({ text, rows }) => `${rows} 行的日期带有时刻（如“${text}”），只登记了日期。`,
  'round-unreadable': ({ text }) =>
    `“${text}”不是一个年度或批次，未予采用。请写成 2022 或 5，或就整个名单说明：\`--list-year 2022\`、\`--batch 5\`。`,
  'status-unread': ({ text, rows }) =>
    `${rows} 行的状态“${text}”含义不明，称号按仍然有效读取。若已取消，请写“已撤销”。`,
  'status-unclear': ({ text }) => `“${text}”可能表示称号已被或将被取消，未据此移出。请核实。`,

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
  'rename-several': ({ name, names }) =>
    `“${name}”有几个新名称：${list(names)}，均不登记。请核实采用哪一个。`,
  'rename-known': ({ id, name }) => `登记中“${name}”（${id}）已用此名，无需登记。`,
  'new-name-taken': ({ name, candidates }) =>
    `新名称“${name}”现为或曾为 ${list(candidates)} 所用。请核对是否合并。`,
  'title-held': ({ id, name }) => `“${name}”（${id}）已有此称号，若非重新授予，无需登记。`,
};
