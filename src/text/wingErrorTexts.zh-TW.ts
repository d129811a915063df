import type { WingErrorInfo } from '../words/vocabulary/internal.js';
import { firstOf } from './firstOf.js';
import type { WingErrorTexts } from './WingErrorTexts.js';
import { wordsIn } from './wordsIn.js';

const words = wordsIn('zh-TW');
const list = (items: readonly string[]) => items.join('、');

const saveAgain = '請用電子表格軟體打開，另存為 .xlsx 或 .csv。';
const copyTable = '請把其中的表格複製到電子表格，另存為 .xlsx 或 .csv。';

const files: Readonly<Record<WingErrorInfo['wrong-file']['found'], readonly [what: string, advice: string]>> =
  {
    xlsx: ['工作簿（.xlsx）', '請用 readWorkbook 讀取，或把工作表另存為 .csv。'],
    xlsb: ['二進制工作簿（.xlsb）', saveAgain],
    xls: ['舊版工作簿（.xls）', '請用 readWorkbook 讀取，或把工作表另存為 .csv。'],
    ods: ['OpenDocument 檔案', '請用 readWorkbook 讀取，或把工作表另存為 .csv。'],
    doc: ['舊版 Word 文件（.doc）', copyTable],
    docx: ['Word 文件（.docx）', copyTable],
    rtf: ['文本文件（.rtf）', copyTable],
    pdf: ['PDF 檔案', copyTable],
    picture: ['圖片', '請把各行錄入電子表格，另存為 .xlsx 或 .csv。'],
    'web-page': ['網頁或 XML，與檔名不符', saveAgain],
    encrypted: ['帶密碼的檔案', '請在電子表格軟體中取消密碼後重新保存。'],
    'old-office': ['舊版 Office 檔案（.xls 或 .doc）', saveAgain],
    archive: ['壓縮檔案', '請解壓後讀取其中的名單；工作簿請用 readWorkbook 讀取。'],
    'cut-off': ['不完整的壓縮檔案或工作簿，缺少末尾部分', '請重新下載或複製。'],
    'utf-16': ['UTF-16 文本', '請另存為 UTF-8 編碼的 CSV。'],
    binary: ['未知類型的檔案', '請核對是否選錯了檔案。'],
    text: ['文本檔案', '請用 readCsv 讀取，或另存為 .xlsx。'],
    empty: ['空檔案', '請核對是否複製完整。'],
  };

const limits: Readonly<
  Record<WingErrorInfo['limit-exceeded']['limit'], readonly [what: string, unit: string]>
> = {
  bytes: ['檔案大小', '位元組'],
  parts: ['壓縮檔內的檔案', '個'],
  unpackedBytes: ['解壓後大小', '位元組'],
  styles: ['儲存格格式', '種'],
  sheets: ['工作表', '張'],
  rows: ['行數', '行'],
  columns: ['列數', '列'],
  filledCells: ['儲存格', '個'],
  textCharacters: ['單個文本', '個字元'],
  rowBytes: ['單行', '位元組'],
};

const raise = '請核對是否選錯了檔案；如無誤，可調高限額。';
const limitAdvice: Readonly<Record<WingErrorInfo['limit-exceeded']['limit'], string>> = {
  bytes: raise,
  parts: raise,
  unpackedBytes: raise,
  styles: raise,
  sheets: '請刪去不是名單的工作表，或調高限額。',
  rows: '請刪去空行，用 readCsvRows 讀取長 CSV，或調高限額。',
  columns: '請刪去右側多餘的內容，或調高限額。',
  filledCells: '請刪去不是名單的工作表和欄，或調高限額。',
  textCharacters: '請檢查是否有多行連在了一起，或調高限額。',
  rowBytes: '請檢查是否有未閉合的引號（"），或調高限額。',
};

const storeFailures: Readonly<Record<WingErrorInfo['store-failed']['reason'], string>> = {
  connection:
    '與資料庫的連線中斷。正在寫入的一批要麼全部寫入，要麼全未寫入：請再次提交同一批，已寫入的會作為重複傳回。',
  space: '資料庫空間不足，該批未寫入任何內容。請騰出空間後再次提交。',
  rights: '本連線的使用者無權執行此操作。請向表的所有者申請讀或寫的權限。',
  'read-only': '該資料庫只供查詢。請寫入主伺服器。',
  size: '有一個識別碼過長，資料庫無法保存。識別碼不超過 2000 位元組為宜。',
  busy: '多次被其他交易阻擋，或連線過多，未寫入任何內容。請再次提交同一批。',
};

export const wingErrorTextsZhTW: WingErrorTexts = {
  'unknown-rulebook': ({ asked, known }) =>
    `沒有適用於「${words.asked(asked)}」的規則。已有：${list(known)}。請改用其他日期、版本或批次，或自行添加規則。`,
  'ambiguous-rulebook': ({ asked, matches }) =>
    `有多份規則適用於「${words.asked(asked)}」：${list(matches)}。請註明通知所依據的版本或批次。`,
  'invalid-rulebook': ({ rulebook, issues }) =>
    `${rulebook} 不能使用：有 ${issues.length} 處錯誤。第一處${firstOf(issues, 'zh-TW')}`,
  'too-many-overlays': ({ rulebook, allowed }) =>
    `${rulebook} 之下層層疊加的修改超過 ${allowed} 層。請合併為一份。`,
  'unknown-rule': ({ rulebook, rule, known }) =>
    `${rulebook} 中沒有可修改的規則「${rule}」。其規則有：${list(known)}。`,
  'rule-taken': ({ rulebook, rule }) => `${rulebook} 中已有規則「${rule}」。請修改該規則，或另給編號。`,
  'tier-not-of-rulebook': ({ rulebook, scheme, tier, allowed }) =>
    `${rulebook} 未規定級別「${words.tier(tier, scheme)}」，請使用：${list(words.tiers(allowed, scheme))}。`,
  'assessment-of-other-unit': ({ unit, assessment }) =>
    `所問單位是「${unit}」，而評估材料屬於「${assessment}」。請提供同一單位的材料。`,
  'counts-differ': ({ part }) =>
    `第 ${part} 份計數與第 1 份的口徑不同（日期、稱號體系、分組或篩選不一致）。請用同一口徑統計各部分後再合併。`,
  'nothing-to-merge': () => '沒有可合併的計數。請至少提供一份。',
  'table-too-large': ({ cells, allowed }) =>
    `表格將有 ${cells} 個單元，最多 ${allowed} 個。請減少分組維度，或直接使用已有的分組。`,
  'peer-missing': ({ peer, reads }) =>
    `${reads === 'register' ? '在資料夾中保存登記庫' : `讀取 .${reads} 檔案`}需要套件 ${peer}，尚未安裝。請執行 npm install ${peer} 安裝。`,
  'wrong-file': ({ found, wanted }) => {
    const [what, advice] = files[found];
    return `檔案類型：${what}，應為 .${wanted}。${advice}`;
  },
  'limit-exceeded': ({ limit, allowed, found, line }) => {
    const [what, unit] = limits[limit];
    const where = line === null ? '' : `從第 ${line} 行起，`;
    return `${where}${what}${found === null ? `超過 ${allowed}` : `為 ${found}`} ${unit}，最多讀取 ${allowed} ${unit}。${limitAdvice[limit]}`;
  },
  'file-damaged': ({ part }) =>
    `此工作簿無法讀取${part === null ? '' : `（${part}）`}。請用電子表格軟體打開，重新另存為 .xlsx。`,
  'text-undecodable': ({ encoding, line, found }) => {
    if (found === 'big5') return `第 ${line} 行像是 Big5 編碼。請註明該編碼，或另存為 UTF-8 編碼的 CSV。`;
    if (found === 'mixed')
      return `第 ${line} 行與前面各行的編碼不同。請把合併前的各檔案分別另存為 UTF-8 編碼的 CSV，再合併。`;
    return encoding === null
      ? `第 ${line} 行既不是 UTF-8 也不是 GB18030 編碼。請另存為 UTF-8 編碼的 CSV。`
      : `第 ${line} 行不是 ${encoding.toUpperCase()} 編碼。請註明正確的編碼，或另存為 UTF-8 編碼的 CSV。`;
  },
  'quote-unclosed': ({ line }) =>
    `從第 ${line} 行開始的一行中有引號（"）未閉合。請補上引號；如引號屬於內容，請連寫兩個。`,
  'store-version': ({ found, expected }) =>
    found > expected
      ? `本庫的資料表為第 ${found} 版，本套件只識得第 ${expected} 版。請使用更新版本的套件。`
      : `本庫的資料表${found === 0 ? '尚未建立' : `為第 ${found} 版`}，本套件需要第 ${expected} 版。請由表的所有者執行 migrate(port)。`,
  'store-derivation': ({ state }) =>
    state === 'other'
      ? '本庫的稱號存續期由其他版本的套件或其他稱號體系產生。請以相同的稱號體系開啟，或執行 derive()。'
      : '本庫的稱號存續期正在重新產生。請執行 derive() 直至完成，再統計。',
  'store-not-empty': ({ records, events }) =>
    `本庫已有 ${records} 筆記錄、${events} 個事件。請還原到空庫中。`,
  'store-failed': ({ reason, state }) => `${storeFailures[reason]}${state === '' ? '' : `（${state}）`}`,
  'folder-in-use': ({ folder, pid, lock }) =>
    `行程 ${pid} 已開啟 ${folder}。請先在該處關閉；多個行程同時使用請改用伺服器。如該行程已不存在，請刪除 ${lock}。`,
  'folder-unfit': (info) => {
    const { folder } = info;
    switch (info.reason) {
      case 'no-folder':
        return `「${folder}」不是資料夾，請指明登記庫所在的資料夾。`;
      case 'no-parent':
        return `無法建立「${folder}」：其上層資料夾不存在。請先建立上層資料夾，或改正路徑。`;
      case 'no-register':
        return `「${folder}」中沒有登記庫，請核對路徑。`;
      case 'not-empty':
        return `「${folder}」中有其他檔案，沒有登記庫。請指明空資料夾，或尚不存在的資料夾。`;
      case 'unopened':
        return `無法開啟「${folder}」（${info.state}）。請核對磁碟空間，以及該處與上層資料夾的寫入權限；如均無誤，則其檔案已損壞，或屬其他版本的 PGlite：請用轉儲還原到新資料夾。`;
    }
  },
  'project-of-other-enterprise': ({ project, builder, enterprise }) =>
    `項目「${project}」的建設單位是「${builder}」，不是「${enterprise}」。請用其本身的企業提問。`,
  'invalid-money': ({ received }) =>
    `「${received}」不是金額。請寫不小於 0、精確到分的數字，單位用元、萬元或億元。`,
  'counts-not-comparable': ({ differing }) =>
    `這兩個數口徑不同，不能相比：${list(differing.map(words.basisField))} 不一致。請按同一口徑統計。`,
};
