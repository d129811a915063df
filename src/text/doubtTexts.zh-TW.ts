import type { DoubtTexts } from '../lists/list/internal.js';
import { factWord, listedWord, stageWord, tierChoices } from './termWords.js';

const list = (items: readonly string[]) => items.join('、');

const fieldNames: Readonly<Record<string, string>> = {
  scheme: '稱號體系',
  kind: '名單種類',
  tier: '級別',
  stage: '階段',
  listYear: '名單年度',
  batch: '批次',
  jurisdiction: '地區',
};

const codeProblems = {
  length: () => '應為 18 位',
  character: () => '含有不能使用的字符',
  check: (expected: string) => `末位應為 ${expected}`,
  'organisation-check': (expected: string) => `第 17 位應為 ${expected}`,
  resident: () => '這是居民身份證號碼',
  zeros: () => '全部為零',
  nobody: () => '沒有這樣的登記機關',
  'registration-number': () => '15 位的是舊注冊號',
} as const;

const sheetNames = { chart: '圖表', dialog: '對話框', macro: '巨集' } as const;

export const doubtTextsZhTW: DoubtTexts = {
  'header-missing': ({ rows, headings, nearest }) =>
    `未找到表頭，${rows} 行未能讀取，原樣保留。${headings.length > 0 ? `其上所寫為「${list(headings)}」。` : ''}${nearest.length > 0 ? `最接近的已知表頭：「${list(nearest)}」。` : ''}請補上表頭，或說明自有表頭的含義（\`--heading\`）。`,
  'column-unread': ({ heading, values, nearest, isKnown }) =>
    isKnown
      ? `「${heading}」一列（${list(values)}……）未讀取：此類名單用不到這一列。如需讀取，請說明其在此處的含義：\`--heading "${heading}=remark"\`。`
      : `「${heading}」一列（${list(values)}……）未讀取：表頭不認得。${nearest === null ? '' : `最接近的是 \`${nearest}\`。`}如需讀取，請說明其含義：\`--heading "${heading}=${nearest ?? 'remark'}"\`。`,
  'heading-assumed': ({ heading, field }) =>
    `表頭「${heading}」按 \`${field}\` 讀取。如另有含義，請說明：\`--heading "${heading}=…"\`。`,
  'heading-misleading': ({ heading, kind }) =>
    `表頭「${heading}」與名單種類不符：按標題或您的說明，所列為${listedWord(kind, 'zh-TW')}，已照此讀取。`,
  'heading-unknown': ({ heading }) => `不認得「${heading}」列，未讀其內容。請指明其含義，或不予理會。`,
  'money-unit-missing': ({ headings }) =>
    `金額單位不明：儲存格、表頭（${headings.join('、')}）和「單位：萬元」之類的說明均未註明，金額未讀。`,
  'heading-repeated': ({ heading }) => `表頭「${heading}」與前面一列含義相同，已讀取前一列。`,
  'title-differs': ({ field, told, printed, ...whose }) =>
    `您給出的${fieldNames[field] ?? field}為「${factWord(field, told, whose, 'zh-TW')}」，名單標題為「${factWord(field, printed, whose, 'zh-TW')}」。請核對。`,
  'count-differs': ({ category, declared, found }) =>
    `「${category}」注明 ${declared} 項，實有 ${found} 行。請查找漏行，或被當作數據行的標題。`,
  'heading-in-row': ({ text }) => `「${text}」是標題，卻被當作企業列入數據行。已按其下各行的標題讀取。`,
  'cells-filled': ({ heading, rows }) => `「${heading}」一列有 ${rows} 行為空，已視為與上一行合併的單元格。`,
  'sheet-unread': ({ what }) => `此表是${sheetNames[what]}工作表，不是表格，未讀取。`,
  'hidden-content': ({ isWhole, rows, columns, read }) => {
    const parts = [rows && `第 ${rows} 行`, columns && `${columns} 列`].filter((part) => part !== '');
    return `${isWhole ? '此表為隱藏工作表' : `此表有隱藏內容：${parts.join('、')}`}。隱藏部分${read ? '已一併讀取（`--hidden skip` 可略去）' : '已按您的要求略去'}。`;
  },
  'removal-proposed': ({ text, rows }) => `「${text}」只是擬取消稱號，尚未決定：${rows} 行未讀出稱號變化。`,
  'divisions-unread': ({ text, rows, ofCorps }) =>
    ofCorps
      ? `${rows} 行寫有兵團的師、團或市（如「${text}」），沒有已知的代碼，只登記了兵團。`
      : `${rows} 行寫有市或區縣（如「${text}」），未作查找，所在地只登記到已知的省級地區。請提供行政區劃表（\`divisions\`、\`--divisions\`）。`,
  'industry-unread': ({ text, rows }) =>
    `${rows} 行所寫行業（如「${text}」）不是 GB/T 4754-2017 的門類或大類，文字保留，未登記代碼。`,

  'row-unreadable': () => '此行無法讀取：沒有可列入名單的名稱。已原樣保留。',
  'line-not-read': ({ text }) => `「${text}」既不是數據行也不是標題，已原樣保留。`,
  'row-ragged': ({ expected, found }) =>
    found < expected
      ? `此行只有 ${found} 格，表頭有 ${expected} 格。請檢查單元格內是否有換行，或漏了單元格。`
      : `此行有 ${found} 格，表頭只有 ${expected} 格。請檢查單元格內是否有逗號或製表符。`,
  'cell-too-long': ({ length, limit }) =>
    `此處有 ${length} 個字符，名稱不會超過 ${limit} 個。可能是多行連在了一起。`,
  'cell-not-read': ({ heading, text }) => `「${heading}」列的「${text}」未能讀懂。`,
  'formula-error': ({ text }) => `單元格顯示 ${text}，公式出錯。請填寫數值或文字。`,
  'character-lost': ({ text }) => `「${text}」中有丟失的字符，請對照原名單核對。`,
  'kind-unknown': ({ text, rows }) =>
    text === ''
      ? `標題和表頭都沒有說明名單種類，${rows} 行未能讀出單位。請注明：\`kind\`，如 \`--kind supply-chain\`。`
      : `「${text}」不是已知的單位種類，標題也未說明。請注明名單種類：\`kind\`，如 \`--kind supply-chain\`。`,
  'table-unclear': () =>
    '標題沒有說清此單位是列入、移出、暫停還是更名，未予讀取。請把各表分開，或在標題中寫明。',

  'name-short': ({ name }) => `「${name}」像是簡稱，沒有組織形式。請填寫登記名稱；簡稱不參與比對。`,
  'name-brackets': ({ name, inside }) =>
    `「${name}」中還有另一名稱「${inside}」，已整體保留。請確認所列單位。`,
  'former-name-assumed': ({ name, former }) =>
    `「${name}」後括號內的「${former}」未注明為原名，暫按原名處理。`,
  'name-several': ({ name }) => `「${name}」像是幾個單位的名稱，已整體保留。請分行填寫。`,
  'branch-unclear': ({ name, enterprise }) =>
    `「${name}」像是分支機構或企業的一部分，暫歸於「${enterprise}」。`,
  'name-traditional': ({ name, simplified }) => `「${name}」為繁體字，已照錄，並按「${simplified}」比對。`,
  'name-repeated': ({ name, row, sheet }) =>
    `「${name}」在本名單中已出現過，見${sheet === null ? '' : `工作表「${sheet}」`}第 ${row} 行。`,
  'credit-code-wrong': ({ received, problem, expected }) =>
    `統一社會信用代碼 ${received} 有誤：${codeProblems[problem](expected ?? '')}。未予採用，請對照營業執照核對。`,
  'credit-code-pilot': ({ received }) =>
    `統一社會信用代碼 ${received} 的校驗位與標準不符，2015 年試點城市所發代碼有此情形，已照錄。請對照營業執照核對。`,
  'digits-lost': ({ text }) =>
    `代碼被存成數字 ${text}，電子表格只保留 15 位有效數字，未予採用。請把該列存為文本後重新填寫。`,
  'code-repeated': ({ received, name, row, sheet }) =>
    `統一社會信用代碼 ${received} 已用於${sheet === null ? '' : `「${sheet}」`}第 ${row} 行的「${name}」，名稱不同。請核對。`,
  'name-with-codes': ({ name, received, row, sheet }) =>
    `「${name}」在${sheet === null ? '' : `「${sheet}」`}第 ${row} 行的統一社會信用代碼是 ${received}，與此處不同。請核對。`,
  'region-unknown': ({ text }) =>
    `「${text}」不是名單所用的地區。請填寫省、計劃單列市或兵團；若為城市，請提供區劃表（\`divisions\`、\`--divisions\`），或說明名單屬於何地（\`--jurisdiction\`）。`,
  'region-missing': () =>
    '名單有地區一列，此處却未填寫。若該列儲存格是合併的，請說明（`fillDown`、`--fill-down`）。',
  'district-unknown': ({ text }) =>
    `「${text}」不是所在地區內已知的市或區縣，也不是開發區，只登記了上一級地區。`,
  'division-ambiguous': ({ text, candidates }) =>
    `「${text}」可能是 ${list(candidates)} 中的任一個，未作選擇。請填寫代碼，或補上所在市。`,
  'recommender-unknown': ({ text }) => `「${text}」不是已知的推薦單位，已照錄。`,

  'tier-missing': ({ rows }) =>
    `您、標題和名單（${rows} 行）都沒有說明級別，未能讀出稱號。請注明名單級別：\`tier\`，如 \`--tier national\`。`,
  'tier-unknown': ({ text, allowed, ...whose }) =>
    `「${text}」不是級別，或可作多種理解。應為：${list(tierChoices(allowed, whose, 'zh-TW'))}。各地叫法不同時，請說明名單屬於何地：\`jurisdiction\`，如 \`--jurisdiction 120000\`。`,
  'stage-assumed': ({ stage, rows }) =>
    `${rows} 行未說明階段（如公示、認定），或說法不一，暫按「${stageWord(stage, 'zh-TW')}」處理。請注明名單階段：\`stage\`，如 \`--stage ${stage}\`。`,
  'stage-unclear': ({ text, stage }) =>
    `「${text}」不是階段，或可作多種理解，暫按「${stageWord(stage, 'zh-TW')}」處理。`,
  'day-missing': ({ rows }) =>
    `未說明名單公布日期，${rows} 行無法登記。請注明日期：\`announcedOn\`，如 \`--announced-on 2022-01-15\`。`,
  'stage-undated': ({ text, on }) =>
    on === null
      ? `「${text}」只說明階段而無日期，未予採用。請在相應列（如「竣工時間」）填寫日期。`
      : `「${text}」未說明起於何日，暫按表格日期 ${on} 處理，實際可能更早。請改填實際日期。`,
  'report-undated': () =>
    '未說明建設進度和完成投資的截止日期，未予採用。請注明日期：`reportedOn`，或增設「統計日期」列。',
  'day-unclear': ({ days }) =>
    `此時刻按時區不同可為 ${list(days)}，未作選擇；如已說明名單公布日期，則以該日期為準。請只填日期，或注明時區（\`zone\`、\`--zone Asia/Shanghai\`）。`,
  'date-for-text': ({ text }) =>
    `此處應為文字，卻是日期 ${text}，可能是電子表格把 20-8-12 一類文字改成了日期。請對照原名單核對。`,
  'day-unreadable': ({ text }) =>
    `「${text}」不是日期。如已說明名單公布日期（\`announcedOn\`、\`--announced-on 2022-01-15\`），則以該日期為準。請將日期寫成 2022-01-15、2022-01 或 2022。`,
  'hour-left-out': ({ text, rows }) => `${rows} 行的日期帶有時刻（如「${text}」），只登記了日期。`,
  'round-unreadable': ({ text }) =>
    `「${text}」不是一個年度或批次，未予採用。請寫成 2022 或 5，或就整個名單說明：\`--list-year 2022\`、\`--batch 5\`。`,
  'status-unread': ({ text, rows }) =>
    `${rows} 行的狀態「${text}」含義不明，稱號按仍然有效讀取。若已取消，請寫「已撤銷」。`,
  'status-unclear': ({ text }) => `「${text}」可能表示稱號已被或將被取消，未據此移出。請核實。`,

  'numbering-gap': ({ expected, found }) => `此處序號應為 ${expected}，實為 ${found}，可能有漏行。`,
  'numbering-back': ({ previous, found }) =>
    `序號 ${previous} 之後是 ${found}，可能是兩份名單連在一起，或有重複行。`,
  'number-unreadable': ({ text }) => `「${text}」不是序號。`,

  'known-by-former-name': ({ id, name, nameNow }) =>
    `「${name}」是「${nameNow}」（${id}）的另一名稱，暫認作同一單位。請核對。`,
  'known-by-code': ({ id, name, nameNow }) =>
    `按統一社會信用代碼，「${name}」就是「${nameNow}」（${id}），但名稱不同。請核對是否更名。`,
  'known-by-folding': ({ id, name, nameNow }) =>
    `「${name}」已認作「${nameNow}」（${id}）：兩者只有繁簡、大小寫或空格之別。`,
  'known-elsewhere': ({ name, candidates }) =>
    `「${name}」已在其他地區登記（${list(candidates)}），暫作新單位。請核對是否遷移。`,
  'match-ambiguous': ({ name, candidates }) =>
    `「${name}」可能是 ${list(candidates)}，未作選擇。請確定是哪一個。`,
  'enterprise-ambiguous': ({ name, candidates }) =>
    `名為「${name}」的企業不止一家：${list(candidates)}，未作選擇。請確定是哪一家。`,
  'code-differs': ({ name, received, candidates }) =>
    `「${name}」的統一社會信用代碼為 ${received}，同名的 ${list(candidates)} 却是另一代碼，暫作不同單位。`,
  'decision-unknown': ({ id }) => `所作決定指向「${id}」，登記中沒有這一種類的該單位。`,

  'removal-of-unknown': ({ name }) =>
    `「${name}」應移出，但登記中沒有該單位。通知所用名稱可能不同，請確定是哪一個。`,
  'removal-not-held': ({ id, name }) =>
    `「${name}」（${id}）應移出，但登記中並無此稱號。請核對授予它的名單是否已載入。`,
  'rename-of-unknown': ({ name }) => `「${name}」已更名，但登記中沒有該單位。請確定是哪一個。`,
  'rename-incomplete': ({ from, to }) =>
    from === '' || to === ''
      ? `更名只讀出「${from}${to}」。請補全原名稱和新名稱。`
      : `「${from}」的新名稱過長，不像名稱。請對照通知核對。`,
  'rename-several': ({ name, names }) =>
    `「${name}」有幾個新名稱：${list(names)}，均不登記。請核實採用哪一個。`,
  'rename-known': ({ id, name }) => `登記中「${name}」（${id}）已用此名，無需登記。`,
  'new-name-taken': ({ name, candidates }) =>
    `新名稱「${name}」現為或曾為 ${list(candidates)} 所用。請核對是否合併。`,
  'title-held': ({ id, name }) => `「${name}」（${id}）已有此稱號，若非重新授予，無需登記。`,
};
