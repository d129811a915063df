import type { CliTexts } from './CliTexts.js';

export const cliTextsZhTW: CliTexts = {
  help: `讀取公布的綠色製造單位或智能工廠名單（.xlsx、.xls、.ods、.csv）和臺賬。

  green-manufacturing-registry check 名單 --scheme 體系 [選項]
  green-manufacturing-registry compare 舊名單 新名單 --scheme 體系 [選項]
  green-manufacturing-registry due 臺賬 --as-of 日期 --until 日期 [選項]
  green-manufacturing-registry assess 材料表 --rulebook 規則 --tier 級別 --as-of 日期 [--register 臺賬]
  green-manufacturing-registry report 資料夾 --as-of 日期 [--by division] [選項]
  green-manufacturing-registry page > page.html  得到網頁檔案，在瀏覽器中離線使用

  --as-of, --until 日期  臺賬（資料夾或 .json）中自某日起至某日止到期的事項
  --division 代碼, --complete  只列該地；無記錄即視為未辦
  --ics 檔案.ics         將到期事項寫成日曆

  --scheme 體系          green-manufacturing、smart-factory 等
  --list-year 年度, --announced-on 日期  名單年度；2022-01-15、2022-01 或 2022
  --tier 級別, --stage 階段  national、excellent 等；publicised（公示）、recognised（公布）等
  --kind 種類, --jurisdiction 代碼  factory、park、smart-factory 等；CN、XPCC 或 120000
  --batch, --decided-by  批次、認定單位，照錄入記錄
  --heading 表頭=含義    自有表頭，如 廠名=company，可重複
  --sheet 表名           只讀此工作表，可重複
  --divisions 文件       市、區縣名稱：JSON，代碼對名稱（默認用 @vant/area-data）
  --hidden skip, --fill-down, --zone 時區  略去隱藏內容、向下填充空格、按時區讀日期
  --encoding, --delimiter  utf-8、gb18030、big5；comma、semicolon、tab，默認自動識別
  --limit 名稱=數值, --rows 行數  bytes、rows 等上限，可重複；每種疑問列出的行數（3）
  --out 檔案             寫出名單（.csv 或 .xlsx），疑問寫在各行旁邊
  --into 資料夾, --recorded-on 日期  把無疑問的內容記入登記庫（默認當天）
  --as-of 日期, --known-at 日期, --by 維度  報表的統計口徑，--by 可重複
  --json, --locale 語言  改為輸出數據；en、zh-CN、zh-TW
  --help, --version

退出碼：0 已讀取，1 名單有錯誤，2 未能檢查。
`,
  problems: {
    'unknown-command': (given, known) => `沒有「${given}」命令，命令有：${known}。`,
    'command-missing': (known) => `請指明命令：${known}。`,
    'value-unwanted': (option) => `選項 ${option} 不帶內容：要則寫上，不要則不寫。`,
    'option-unwanted': (option, command, known) => `選項 ${option} 不能用於 ${command}，可用的有：${known}。`,
    'option-alone': (option, needed) => `選項 ${option} 須與 ${needed} 同用。`,
    'register-missing': () => '請指明登記庫：其資料夾或轉儲檔案（.json）。',
    'evidence-missing': () => '請指明材料表：.xlsx 或 .csv 檔案。',
    'file-unwanted': (given, command) => `「${given}」是 ${command} 用不到的。路徑中有空格時請加引號。`,
    'day-missing': (option) => `請用 ${option} 指明日期，如 2025-12-31。`,
    'until-before': (until, asOf) => `--until ${until} 早於 --as-of ${asOf}，請改正先後。`,
    'day-wrong': (option, received) => `選項 ${option} 不能是「${received}」，應為某一天，如 2026-03-01。`,
    'unknown-option': (option) => `沒有選項 ${option}。`,
    'value-missing': (option) => `選項 ${option} 缺少內容。`,
    'value-wrong': (option, received, expected) =>
      `選項 ${option} 不能是「${received}」，應為：${expected}。`,
    'file-missing': () => '請指明要檢查的名單：.xlsx 或 .csv 檔案。',
    'rulebook-missing': () => '請指明依據：--rulebook 規則、--tier 級別、--as-of 日期。',
    'second-missing': () => '請指明要比較的兩份名單：舊名單和新名單。',
    'file-unread': (file, reason) => `無法打開「${file}」（${reason}）。`,
    'file-unwritten': (file, reason) => `無法寫入「${file}」（${reason}）。`,
    'folder-missing': () => '請指明登記庫所在的資料夾。',
    'scheme-missing': (known) => `請用 --scheme 指明名單所屬體系：${known}。`,
    'sheet-unknown': (name, known) =>
      known === ''
        ? `沒有工作表「${name}」：該檔案不分工作表，請去掉 --sheet。`
        : `沒有工作表「${name}」，現有：${known}。`,
    'out-is-input': (file) => `「${file}」是本次要讀取的內容，或位於其中，請另寫一個檔案。`,
  },
  seeHelp: '用法見：green-manufacturing-registry --help',
  runWith: '也可不安裝，同時帶上兩個軟件包運行：',
  rowsRead: (count) => `已讀 ${count} 行`,
  summary: ({ entries, unread, errors, warnings }) =>
    `共 ${entries} 行，其中 ${unread} 行未讀出單位；錯誤 ${errors} 處，提醒 ${warnings} 處`,
  tables: { listed: '列入單位', removed: '移出單位', renamed: '更名單位' },
  kinds: { product: '產品', factory: '工廠', 'supply-chain': '供應鏈', park: '園區' },
  titles: '稱號',
  batch: (batch) => `批次 ${batch}`,
  region: '地區',
  notStated: '未注明',
  total: '合計',
  doubts: '疑問',
  noDoubts: '沒有疑問。',
  severities: { error: '錯誤', warning: '提醒' },
  times: (count) => `${count} 處`,
  places: ({ sheet, rows, column }, total) => {
    const where = `${sheet === undefined ? '' : `${sheet} `}第 ${rows.join('、')} 行${column && ` ${column} 列`}`;
    return total > rows.length ? `${where}等 ${total} 處` : where;
  },
  more: (count) => `另有 ${count} 處`,
  written: (file) => `名單及其疑問已寫入 ${file}，改正後可再次檢查。`,
  nothingDue: (asOf, until) => `${asOf} 至 ${until} 沒有到期事項。`,
  rulebookMissing: (scheme, jurisdiction, units) =>
    `未列出 ${jurisdiction} 的 ${scheme} 單位（${units} 家）的義務：沒有唯一適用的規則。`,
  unitsUnknown: (units) => `以下單位不在登記庫中，其稱號未知：${units.join('、')}。`,
  comparison: {
    columns: {
      before: '舊名單',
      after: '新名單',
      new: '新增',
      gone: '不再列出',
      renamed: '更名',
      moved: '變更地區',
      changed: '內容變化',
    },
    alike: '名稱相近，請核對是否同一單位',
    repeated: '在同一名單中重複，只比較第一行',
    unread: '未寫明單位，未作比較',
    by: { 'credit-code': '信用代碼相同', 'former-name': '曾用名', notice: '更名表' },
    struck: (row) => `（第 ${row} 行列為移出）`,
    goneMeans: '不再列出不等於移出：新名單可能只列新增單位、屬另一地區或不完整。',
  },
  recorded: ({ records, events, duplicates, into }) =>
    `已記入 ${into}：新記錄 ${records} 條，事件 ${events} 個；原已記錄的事件 ${duplicates} 個。`,
  group: '分組',
  uncertain: '存疑',
  noTitles: '當日沒有稱號。',
};
