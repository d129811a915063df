import type { WingErrorInfo } from '../words/vocabulary/internal.js';
import { firstOf } from './firstOf.js';
import type { WingErrorTexts } from './WingErrorTexts.js';
import { wordsIn } from './wordsIn.js';

const words = wordsIn('zh-CN');
const list = (items: readonly string[]) => items.join('、');

const saveAgain = '请用电子表格软件打开，另存为 .xlsx 或 .csv。';
const copyTable = '请把其中的表格复制到电子表格，另存为 .xlsx 或 .csv。';

const files: Readonly<Record<WingErrorInfo['wrong-file']['found'], readonly [what: string, advice: string]>> =
  {
    xlsx: ['工作簿（.xlsx）', '请用 readWorkbook 读取，或把工作表另存为 .csv。'],
    xlsb: ['二进制工作簿（.xlsb）', saveAgain],
    xls: ['旧版工作簿（.xls）', '请用 readWorkbook 读取，或把工作表另存为 .csv。'],
    ods: ['OpenDocument 文件', '请用 readWorkbook 读取，或把工作表另存为 .csv。'],
    doc: ['旧版 Word 文档（.doc）', copyTable],
    docx: ['Word 文档（.docx）', copyTable],
    rtf: ['文本文档（.rtf）', copyTable],
    pdf: ['PDF 文件', copyTable],
    picture: ['图片', '请把各行录入电子表格，另存为 .xlsx 或 .csv。'],
    'web-page': ['网页或 XML，与文件名不符', saveAgain],
    encrypted: ['带密码的文件', '请在电子表格软件中取消密码后重新保存。'],
    'old-office': ['旧版 Office 文件（.xls 或 .doc）', saveAgain],
    archive: ['压缩文件', '请解压后读取其中的名单；工作簿请用 readWorkbook 读取。'],
    'cut-off': ['不完整的压缩文件或工作簿，缺少末尾部分', '请重新下载或复制。'],
    'utf-16': ['UTF-16 文本', '请另存为 UTF-8 编码的 CSV。'],
    binary: ['未知类型的文件', '请核对是否选错了文件。'],
    text: ['文本文件', '请用 readCsv 读取，或另存为 .xlsx。'],
    empty: ['空文件', '请核对是否复制完整。'],
  };

const limits: Readonly<
  Record<WingErrorInfo['limit-exceeded']['limit'], readonly [what: string, unit: string]>
> = {
  bytes: ['文件大小', '字节'],
  parts: ['压缩包内的文件', '个'],
  unpackedBytes: ['解压后大小', '字节'],
  styles: ['单元格格式', '种'],
  sheets: ['工作表', '张'],
  rows: ['行数', '行'],
  columns: ['列数', '列'],
  filledCells: ['单元格', '个'],
  textCharacters: ['单个文本', '个字符'],
  rowBytes: ['单行', '字节'],
};

const raise = '请核对是否选错了文件；如无误，可调高限额。';
const limitAdvice: Readonly<Record<WingErrorInfo['limit-exceeded']['limit'], string>> = {
  bytes: raise,
  parts: raise,
  unpackedBytes: raise,
  styles: raise,
  sheets: '请删去不是名单的工作表，或调高限额。',
  rows: '请删去空行，用 readCsvRows 读取长 CSV，或调高限额。',
  columns: '请删去右侧多余的内容，或调高限额。',
  filledCells: '请删去不是名单的工作表和列，或调高限额。',
  textCharacters: '请检查是否有多行连在了一起，或调高限额。',
  rowBytes: '请检查是否有未闭合的引号（"），或调高限额。',
};

const storeFailures: Readonly<Record<WingErrorInfo['store-failed']['reason'], string>> = {
  connection:
    '与数据库的连接中断。正在写入的一批要么全部写入，要么全未写入：请再次提交同一批，已写入的会作为重复返回。',
  space: '数据库空间不足，该批未写入任何内容。请腾出空间后再次提交。',
  rights: '本连接的用户无权执行此操作。请向表的所有者申请读或写的权限。',
  'read-only': '该数据库只供查询。请写入主服务器。',
  size: '有一个标识过长，数据库无法保存。标识不超过 2000 字节为宜。',
  busy: '多次被其他事务阻挡，或连接过多，未写入任何内容。请再次提交同一批。',
};

export const wingErrorTextsZhCN: WingErrorTexts = {
  'unknown-rulebook': ({ asked, known }) =>
    `没有适用于“${words.asked(asked)}”的规则。已有：${list(known)}。请改用其他日期、版本或批次，或自行添加规则。`,
  'ambiguous-rulebook': ({ asked, matches }) =>
    `有多份规则适用于“${words.asked(asked)}”：${list(matches)}。请注明通知所依据的版本或批次。`,
  'invalid-rulebook': ({ rulebook, issues }) =>
    `${rulebook} 不能使用：有 ${issues.length} 处错误。第一处${firstOf(issues, 'zh-CN')}`,
  'too-many-overlays': ({ rulebook, allowed }) =>
    `${rulebook} 之下层层叠加的修改超过 ${allowed} 层。请合并为一份。`,
  'unknown-rule': ({ rulebook, rule, known }) =>
    `${rulebook} 中没有可修改的规则“${rule}”。其规则有：${list(known)}。`,
  'rule-taken': ({ rulebook, rule }) => `${rulebook} 中已有规则“${rule}”。请修改该规则，或另给编号。`,
  'tier-not-of-rulebook': ({ rulebook, scheme, tier, allowed }) =>
    `${rulebook} 未规定级别“${words.tier(tier, scheme)}”，请使用：${list(words.tiers(allowed, scheme))}。`,
  'assessment-of-other-unit': ({ unit, assessment }) =>
    `所问单位是“${unit}”，而评估材料属于“${assessment}”。请提供同一单位的材料。`,
  'counts-differ': ({ part }) =>
    `第 ${part} 份计数与第 1 份的口径不同（日期、称号体系、分组或筛选不一致）。请用同一口径统计各部分后再合并。`,
  'nothing-to-merge': () => '没有可合并的计数。请至少提供一份。',
  'table-too-large': ({ cells, allowed }) =>
    `表格将有 ${cells} 个单元，最多 ${allowed} 个。请减少分组维度，或直接使用已有的分组。`,
  'peer-missing': ({ peer, reads }) =>
    `${reads === 'register' ? '在文件夹中保存登记库' : `读取 .${reads} 文件`}需要软件包 ${peer}，尚未安装。请运行 npm install ${peer} 安装。`,
  'wrong-file': ({ found, wanted }) => {
    const [what, advice] = files[found];
    return `文件类型：${what}，应为 .${wanted}。${advice}`;
  },
  'limit-exceeded': ({ limit, allowed, found, line }) => {
    const [what, unit] = limits[limit];
    const where = line === null ? '' : `从第 ${line} 行起，`;
    return `${where}${what}${found === null ? `超过 ${allowed}` : `为 ${found}`} ${unit}，最多读取 ${allowed} ${unit}。${limitAdvice[limit]}`;
  },
  'file-damaged': ({ part }) =>
    `此工作簿无法读取${part === null ? '' : `（${part}）`}。请用电子表格软件打开，重新另存为 .xlsx。`,
  'text-undecodable': ({ encoding, line, found }) => {
    if (found === 'big5') return `第 ${line} 行像是 Big5 编码。请注明该编码，或另存为 UTF-8 编码的 CSV。`;
    if (found === 'mixed')
      return `第 ${line} 行与前面各行的编码不同。请把合并前的各文件分别另存为 UTF-8 编码的 CSV，再合并。`;
    return encoding === null
      ? `第 ${line} 行既不是 UTF-8 也不是 GB18030 编码。请另存为 UTF-8 编码的 CSV。`
      : `第 ${line} 行不是 ${encoding.toUpperCase()} 编码。请注明正确的编码，或另存为 UTF-8 编码的 CSV。`;
  },
  'quote-unclosed': ({ line }) =>
    `从第 ${line} 行开始的一行中有引号（"）未闭合。请补上引号；如引号属于内容，请连写两个。`,
  'store-version': ({ found, expected }) =>
    found > expected
      ? `本库的数据表为第 ${found} 版，本软件包只识得第 ${expected} 版。请使用更新版本的软件包。`
      : `本库的数据表${found === 0 ? '尚未建立' : `为第 ${found} 版`}，本软件包需要第 ${expected} 版。请由表的所有者运行 migrate(port)。`,
  'store-derivation': ({ state }) =>
    state === 'other'
      ? '本库的称号存续期由其他版本的软件包或其他称号体系生成。请以相同的称号体系打开，或运行 derive()。'
      : '本库的称号存续期正在重新生成。请运行 derive() 直至完成，再统计。',
  'store-not-empty': ({ records, events }) =>
    `本库已有 ${records} 条记录、${events} 个事件。请恢复到空库中。`,
  'store-failed': ({ reason, state }) => `${storeFailures[reason]}${state === '' ? '' : `（${state}）`}`,
  'folder-in-use': ({ folder, pid, lock }) =>
    `进程 ${pid} 已打开 ${folder}。请先在该处关闭；多个进程同时使用请改用服务器。如该进程已不存在，请删除 ${lock}。`,
  'folder-unfit': (info) => {
    const { folder } = info;
    switch (info.reason) {
      case 'no-folder':
        return `“${folder}”不是文件夹，请指明登记库所在的文件夹。`;
      case 'no-parent':
        return `无法建立“${folder}”：其上级文件夹不存在。请先建立上级文件夹，或改正路径。`;
      case 'no-register':
        return `“${folder}”中没有登记库，请核对路径。`;
      case 'not-empty':
        return `“${folder}”中有其他文件，没有登记库。请指明空文件夹，或尚不存在的文件夹。`;
      case 'unopened':
        return `无法打开“${folder}”（${info.state}）。请核对磁盘空间，以及该处与上级文件夹的写入权限；如均无误，则其文件已损坏，或属其他版本的 PGlite：请用转储恢复到新文件夹。`;
    }
  },
  'project-of-other-enterprise': ({ project, builder, enterprise }) =>
    `项目“${project}”的建设单位是“${builder}”，不是“${enterprise}”。请用其本身的企业提问。`,
  'invalid-money': ({ received }) =>
    `“${received}”不是金额。请写不小于 0、精确到分的数字，单位用元、万元或亿元。`,
  'counts-not-comparable': ({ differing }) =>
    `这两个数口径不同，不能相比：${list(differing.map(words.basisField))} 不一致。请按同一口径统计。`,
};
