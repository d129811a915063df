import type { CliTexts } from './CliTexts.js';

export const cliTextsZhCN: CliTexts = {
  help: `读取公布的绿色制造单位或智能工厂名单（.xlsx、.xls、.ods、.csv）和台账。

  green-manufacturing-registry check 名单 --scheme 体系 [选项]
  green-manufacturing-registry compare 旧名单 新名单 --scheme 体系 [选项]
  green-manufacturing-registry due 台账 --as-of 日期 --until 日期 [选项]
  green-manufacturing-registry assess 材料表 --rulebook 规则 --tier 级别 --as-of 日期 [--register 台账]
  green-manufacturing-registry report 文件夹 --as-of 日期 [--by division] [选项]
  green-manufacturing-registry page > page.html  得到网页文件，在浏览器中离线使用

  --as-of, --until 日期  台账（文件夹或 .json）中自某日起至某日止到期的事项
  --division 代码, --complete  只列该地；无记录即视为未办
  --ics 文件.ics         将到期事项写成日历

  --scheme 体系          green-manufacturing、smart-factory 等
  --list-year 年度, --announced-on 日期  名单年度；2022-01-15、2022-01 或 2022
  --tier 级别, --stage 阶段  national、excellent 等；publicised（公示）、recognised（公布）等
  --kind 种类, --jurisdiction 代码  factory、park、smart-factory 等；CN、XPCC 或 120000
  --batch, --decided-by  批次、认定单位，照录入记录
  --heading 表头=含义    自有表头，如 厂名=company，可重复
  --sheet 表名           只读此工作表，可重复
  --divisions 文件       市、区县名称：JSON，代码对名称（默认用 @vant/area-data）
  --hidden skip, --fill-down, --zone 时区  略去隐藏内容、向下填充空格、按时区读日期
  --encoding, --delimiter  utf-8、gb18030、big5；comma、semicolon、tab，默认自动识别
  --limit 名称=数值, --rows 行数  bytes、rows 等上限，可重复；每种疑问列出的行数（3）
  --out 文件             写出名单（.csv 或 .xlsx），疑问写在各行旁边
  --into 文件夹, --recorded-on 日期  把无疑问的内容记入登记库（默认当天）
  --as-of 日期, --known-at 日期, --by 维度  报表的统计口径，--by 可重复
  --json, --locale 语言  改为输出数据；en、zh-CN、zh-TW
  --help, --version

退出码：0 已读取，1 名单有错误，2 未能检查。
`,
  problems: {
    'unknown-command': (given, known) => `没有“${given}”命令，命令有：${known}。`,
    'command-missing': (known) => `请指明命令：${known}。`,
    'value-unwanted': (option) => `选项 ${option} 不带内容：要则写上，不要则不写。`,
    'option-unwanted': (option, command, known) => `选项 ${option} 不能用于 ${command}，可用的有：${known}。`,
    'option-alone': (option, needed) => `选项 ${option} 须与 ${needed} 同用。`,
    'register-missing': () => '请指明登记库：其文件夹或转储文件（.json）。',
    'evidence-missing': () => '请指明材料表：.xlsx 或 .csv 文件。',
    'file-unwanted': (given, command) => `“${given}”是 ${command} 用不到的。路径中有空格时请加引号。`,
    'day-missing': (option) => `请用 ${option} 指明日期，如 2025-12-31。`,
    'until-before': (until, asOf) => `--until ${until} 早于 --as-of ${asOf}，请改正先后。`,
    'day-wrong': (option, received) => `选项 ${option} 不能是“${received}”，应为某一天，如 2026-03-01。`,
    'unknown-option': (option) => `没有选项 ${option}。`,
    'value-missing': (option) => `选项 ${option} 缺少内容。`,
    'value-wrong': (option, received, expected) => `选项 ${option} 不能是“${received}”，应为：${expected}。`,
    'file-missing': () => '请指明要检查的名单：.xlsx 或 .csv 文件。',
    'rulebook-missing': () => '请指明依据：--rulebook 规则、--tier 级别、--as-of 日期。',
    'second-missing': () => '请指明要比较的两份名单：旧名单和新名单。',
    'file-unread': (file, reason) => `无法打开“${file}”（${reason}）。`,
    'file-unwritten': (file, reason) => `无法写入“${file}”（${reason}）。`,
    'folder-missing': () => '请指明登记库所在的文件夹。',
    'scheme-missing': (known) => `请用 --scheme 指明名单所属体系：${known}。`,
    'sheet-unknown': (name, known) =>
      known === ''
        ? `没有工作表“${name}”：该文件不分工作表，请去掉 --sheet。`
        : `没有工作表“${name}”，现有：${known}。`,
    'out-is-input': (file) => `“${file}”是本次要读取的内容，或位于其中，请另写一个文件。`,
  },
  seeHelp: '用法见：green-manufacturing-registry --help',
  runWith: '也可不安装，同时带上两个软件包运行：',
  rowsRead: (count) => `已读 ${count} 行`,
  summary: ({ entries, unread, errors, warnings }) =>
    `共 ${entries} 行，其中 ${unread} 行未读出单位；错误 ${errors} 处，提醒 ${warnings} 处`,
  tables: { listed: '列入单位', removed: '移出单位', renamed: '更名单位' },
  kinds: { product: '产品', factory: '工厂', 'supply-chain': '供应链', park: '园区' },
  titles: '称号',
  batch: (batch) => `批次 ${batch}`,
  region: '地区',
  notStated: '未注明',
  total: '合计',
  doubts: '疑问',
  noDoubts: '没有疑问。',
  severities: { error: '错误', warning: '提醒' },
  times: (count) => `${count} 处`,
  places: ({ sheet, rows, column }, total) => {
    const where = `${sheet === undefined ? '' : `${sheet} `}第 ${rows.join('、')} 行${column && ` ${column} 列`}`;
    return total > rows.length ? `${where}等 ${total} 处` : where;
  },
  more: (count) => `另有 ${count} 处`,
  written: (file) => `名单及其疑问已写入 ${file}，改正后可再次检查。`,
  nothingDue: (asOf, until) => `${asOf} 至 ${until} 没有到期事项。`,
  rulebookMissing: (scheme, jurisdiction, units) =>
    `未列出 ${jurisdiction} 的 ${scheme} 单位（${units} 家）的义务：没有唯一适用的规则。`,
  unitsUnknown: (units) => `以下单位不在登记库中，其称号未知：${units.join('、')}。`,
  comparison: {
    columns: {
      before: '旧名单',
      after: '新名单',
      new: '新增',
      gone: '不再列出',
      renamed: '更名',
      moved: '变更地区',
      changed: '内容变化',
    },
    alike: '名称相近，请核对是否同一单位',
    repeated: '在同一名单中重复，只比较第一行',
    unread: '未写明单位，未作比较',
    by: { 'credit-code': '信用代码相同', 'former-name': '曾用名', notice: '更名表' },
    struck: (row) => `（第 ${row} 行列为移出）`,
    goneMeans: '不再列出不等于移出：新名单可能只列新增单位、属另一地区或不完整。',
  },
  recorded: ({ records, events, duplicates, into }) =>
    `已记入 ${into}：新记录 ${records} 条，事件 ${events} 个；原已记录的事件 ${duplicates} 个。`,
  group: '分组',
  uncertain: '存疑',
  noTitles: '当日没有称号。',
};
