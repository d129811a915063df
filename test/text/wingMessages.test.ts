import { locales } from 'green-manufacturing-registry';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import type { WingErrorInfo } from '../../src/words/vocabulary/internal.js';
import { wingSamples } from './wingSamples.js';

/** One way in which each error is told: in English, in simplified and in traditional characters. */
const sentences: Readonly<Record<keyof WingErrorInfo, readonly [string, string, string]>> = {
  'unknown-rulebook': [
    'No rulebook fits "smart-factory 230000 2026-03-01". Known: 甲, 乙. Name another day, edition or round, or put your own rulebook on the shelf.',
    '没有适用于“智能工厂 黑龙江省 2026-03-01”的规则。已有：甲、乙。请改用其他日期、版本或批次，或自行添加规则。',
    '沒有適用於「智能工廠 黑龍江省 2026-03-01」的規則。已有：甲、乙。請改用其他日期、版本或批次，或自行添加規則。',
  ],
  'ambiguous-rulebook': [
    'Several rulebooks fit "smart-factory CN 2025-06-15": 甲, 乙. Name the edition or the round that the notice cites.',
    '有多份规则适用于“智能工厂 全国 2025-06-15”：甲、乙。请注明通知所依据的版本或批次。',
    '有多份規則適用於「智能工廠 全國 2025-06-15」：甲、乙。請註明通知所依據的版本或批次。',
  ],
  'invalid-rulebook': [
    '甲 cannot be used: 1 place is wrong. The first (rules.0.id): This field is required. Fill it in.',
    '甲 不能使用：有 1 处错误。第一处（rules.0.id）：此项必填，请补充。',
    '甲 不能使用：有 1 處錯誤。第一處（rules.0.id）：此項必填，請補充。',
  ],
  'too-many-overlays': [
    '甲 stands on more than 100 overlays, one upon the other. Put their changes into one.',
    '甲 之下层层叠加的修改超过 100 层。请合并为一份。',
    '甲 之下層層疊加的修改超過 100 層。請合併為一份。',
  ],
  'unknown-rule': [
    '甲 has no rule "一" to change. Its rules: 二, 三.',
    '甲 中没有可修改的规则“一”。其规则有：二、三。',
    '甲 中沒有可修改的規則「一」。其規則有：二、三。',
  ],
  'rule-taken': [
    '甲 already has a rule "一". Change that one, or give the new rule another id.',
    '甲 中已有规则“一”。请修改该规则，或另给编号。',
    '甲 中已有規則「一」。請修改該規則，或另給編號。',
  ],
  'tier-not-of-rulebook': [
    '甲 says nothing about the tier "一". Use one of: basic, advanced.',
    '甲 未规定级别“一”，请使用：基础级（basic）、先进级（advanced）。',
    '甲 未規定級別「一」，請使用：基礎級（basic）、先進級（advanced）。',
  ],
  'assessment-of-other-unit': [
    'The question is about "一", but the assessment is of "二". Pass the assessment of the same unit.',
    '所问单位是“一”，而评估材料属于“二”。请提供同一单位的材料。',
    '所問單位是「一」，而評估材料屬於「二」。請提供同一單位的材料。',
  ],
  'counts-differ': [
    'Count 3 answers another query than the first one: other day, scheme, grouping or filter. Count every part with the same query.',
    '第 3 份计数与第 1 份的口径不同（日期、称号体系、分组或筛选不一致）。请用同一口径统计各部分后再合并。',
    '第 3 份計數與第 1 份的口徑不同（日期、稱號體系、分組或篩選不一致）。請用同一口徑統計各部分後再合併。',
  ],
  'nothing-to-merge': [
    'There are no counts to add up. Hand over the count of at least one part.',
    '没有可合并的计数。请至少提供一份。',
    '沒有可合併的計數。請至少提供一份。',
  ],
  'table-too-large': [
    'The table would have 2000 cells; at most 1000 are made. Group by fewer dimensions, or take the groups as they are.',
    '表格将有 2000 个单元，最多 1000 个。请减少分组维度，或直接使用已有的分组。',
    '表格將有 2000 個單元，最多 1000 個。請減少分組維度，或直接使用已有的分組。',
  ],
  'peer-missing': [
    'Reading .csv needs the package peer, which is not installed. Install it: npm install peer.',
    '读取 .csv 文件需要软件包 peer，尚未安装。请运行 npm install peer 安装。',
    '讀取 .csv 檔案需要套件 peer，尚未安裝。請執行 npm install peer 安裝。',
  ],
  'wrong-file': [
    'This file is a workbook (.xlsx); expected .csv. Read it with readWorkbook, or save the sheet as .csv.',
    '文件类型：工作簿（.xlsx），应为 .csv。请用 readWorkbook 读取，或把工作表另存为 .csv。',
    '檔案類型：工作簿（.xlsx），應為 .csv。請用 readWorkbook 讀取，或把工作表另存為 .csv。',
  ],
  'limit-exceeded': [
    'This file has 12 bytes; at most 10 are read. Look whether it is the right file; if so, raise the limit.',
    '文件大小为 12 字节，最多读取 10 字节。请核对是否选错了文件；如无误，可调高限额。',
    '檔案大小為 12 位元組，最多讀取 10 位元組。請核對是否選錯了檔案；如無誤，可調高限額。',
  ],
  'file-damaged': [
    'This workbook cannot be read. Open it in a spreadsheet program, and save it as .xlsx again.',
    '此工作簿无法读取。请用电子表格软件打开，重新另存为 .xlsx。',
    '此工作簿無法讀取。請用電子表格軟體打開，重新另存為 .xlsx。',
  ],
  'text-undecodable': [
    'Line 7 is neither UTF-8 nor GB18030. Save the file as CSV in UTF-8.',
    '第 7 行既不是 UTF-8 也不是 GB18030 编码。请另存为 UTF-8 编码的 CSV。',
    '第 7 行既不是 UTF-8 也不是 GB18030 編碼。請另存為 UTF-8 編碼的 CSV。',
  ],
  'quote-unclosed': [
    'A quotation mark (") in the row at line 7 is never closed. Close it, or write it twice if it belongs to the text.',
    '从第 7 行开始的一行中有引号（"）未闭合。请补上引号；如引号属于内容，请连写两个。',
    '從第 7 行開始的一行中有引號（"）未閉合。請補上引號；如引號屬於內容，請連寫兩個。',
  ],
  'store-version': [
    'The tables of this store are of version 9; this package knows 3. Use a newer version of the package.',
    '本库的数据表为第 9 版，本软件包只识得第 3 版。请使用更新版本的软件包。',
    '本庫的資料表為第 9 版，本套件只識得第 3 版。請使用更新版本的套件。',
  ],
  'store-derivation': [
    'The tenures of this store were made by another version of the package, or by other schemes. Open it with the same schemes, or run derive().',
    '本库的称号存续期由其他版本的软件包或其他称号体系生成。请以相同的称号体系打开，或运行 derive()。',
    '本庫的稱號存續期由其他版本的套件或其他稱號體系產生。請以相同的稱號體系開啟，或執行 derive()。',
  ],
  'store-not-empty': [
    'This store holds 2 records and 3 events already. Restore a dump into an empty one.',
    '本库已有 2 条记录、3 个事件。请恢复到空库中。',
    '本庫已有 2 筆記錄、3 個事件。請還原到空庫中。',
  ],
  'store-failed': [
    'The connection to the database was lost. A batch at work was written whole or not at all: hand over the same one again, and what was written comes back as duplicates. (08006)',
    '与数据库的连接中断。正在写入的一批要么全部写入，要么全未写入：请再次提交同一批，已写入的会作为重复返回。（08006）',
    '與資料庫的連線中斷。正在寫入的一批要麼全部寫入，要麼全未寫入：請再次提交同一批，已寫入的會作為重複傳回。（08006）',
  ],
  'folder-in-use': [
    'Process 7 has 登记 open. Close it there first; several processes need a server. If no such process runs, delete 锁.',
    '进程 7 已打开 登记。请先在该处关闭；多个进程同时使用请改用服务器。如该进程已不存在，请删除 锁。',
    '行程 7 已開啟 登记。請先在該處關閉；多個行程同時使用請改用伺服器。如該行程已不存在，請刪除 锁。',
  ],
  'folder-unfit': [
    '"登记" holds other files, and no register. Name an empty folder, or one that is not there yet.',
    '“登记”中有其他文件，没有登记库。请指明空文件夹，或尚不存在的文件夹。',
    '「登记」中有其他檔案，沒有登記庫。請指明空資料夾，或尚不存在的資料夾。',
  ],
  'project-of-other-enterprise': [
    'The project "一" is built by "二", not by "三". Ask with its own enterprise.',
    '项目“一”的建设单位是“二”，不是“三”。请用其本身的企业提问。',
    '項目「一」的建設單位是「二」，不是「三」。請用其本身的企業提問。',
  ],
  'invalid-money': [
    '"一百" is no amount of money. Write a plain number of at least 0, in whole fen, and one of the units 元, 万元, 亿元.',
    '“一百”不是金额。请写不小于 0、精确到分的数字，单位用元、万元或亿元。',
    '「一百」不是金額。請寫不小於 0、精確到分的數字，單位用元、萬元或億元。',
  ],
  'counts-not-comparable': [
    'These counts cannot be compared: they differ in scheme, day, day of knowledge, measure, period, what is counted, stages, groups, filters, plan-listed cities. Ask the same question for both.',
    '这两个数口径不同，不能相比：称号体系、统计日、登记截至日、计量方式、期间、计数对象、阶段、分组、筛选条件、计划单列市的归属 不一致。请按同一口径统计。',
    '這兩個數口徑不同，不能相比：稱號體系、統計日、登記截至日、計量方式、期間、計數對象、階段、分組、篩選條件、計劃單列市的歸屬 不一致。請按同一口徑統計。',
  ],
};

const told = Object.values(wingSamples).flat();
/** Names of formats, packages and of what is called: nobody translates them. */
const names =
  /\.(csv|xlsx|xlsb?|ods|docx?|rtf)|npm install|readWorkbook|readCsv(Rows)?|migrate\(port\)|derive\(\)|OpenDocument|Office|Word|PDF|XML|CSV|UTF-(8|16)|GB18030|Big5|BIG5|PGlite|EACCES|peer|rules\.0\.id|（(basic|advanced)）/g;

describe('messageOf of the errors of the wings', () => {
  test.each(Object.entries(sentences))('tells %s', (code, texts) => {
    const sample = told.find((one) => one.code === code);
    expect(sample && locales.map((locale) => messageOf(sample, { locale }))).toEqual(texts);
  });

  test.each(Object.keys(sentences))('tells each way of %s otherwise', (code) => {
    for (const locale of locales) {
      const texts = told.filter((one) => one.code === code).map((one) => messageOf(one, { locale }));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test.each(told)('says something whole of $code: $info', (one) => {
    const [english = '', ...chinese] = locales.map((locale) => messageOf(one, { locale }));
    expect(english).toMatch(/^\S.*[.)]$/);
    expect(english).not.toMatch(/undefined|NaN|\[object/);
    for (const text of chinese) {
      expect(text).toMatch(/\p{Script=Han}.*[。）]$/u);
      expect(text.replace(names, '')).not.toMatch(/[A-Za-z]/);
    }
  });
});
