import type { Dimension } from '../counts/count/index.js';
import type { CaveatTexts } from '../counts/target/internal.js';
import { amountsIn, formatQuantity } from '../words/figure/index.js';
import { type Stage, stageLabels } from '../words/vocabulary/internal.js';
import { dimensionName } from './dimensionName.js';

const stageNames = (stages: readonly Stage[]) =>
  stages.map((stage) => stageLabels[stage]['zh-TW']).join('、');
const filterNames = (filters: readonly Dimension[]) =>
  filters.map((filter) => dimensionName(filter, { locale: 'zh-TW' })).join('、');
const sectors: Readonly<Record<string, string>> = { automotive: '汽車行業' };
const sector = (name: string | null) => (name === null ? '全部工業' : (sectors[name] ?? name));

const confidences = {
  primary: '官方文本',
  several: '多個來源',
  single: '單一來源',
  transcription: '轉錄',
  inferred: '推斷',
  press: '媒體報道',
  consultancy: '商業網頁',
  interview: '訪談',
} as const;

export const caveatTextsZhTW: CaveatTexts = {
  'period-assumed': () => '來源未說明所指年份，此處為假定。',
  'boundary-assumed': () => '來源只給出數字，未說明「不少於」還是「超過」，此處按「不少於」理解。',
  'count-assumed': () => '來源未說明按單位還是按稱號計數，此處按稱號計數。',
  'promotion-open': () => '來源未說明晉級後是否仍計入原級別，此處凡仍持有的稱號都計入。',
  'total-assumed': () => '來源未說明指累計總數還是新增數，此處按累計總數理解。',
  'submitted-only': () => '本目標只計申報數，此處以推薦數為準；認定數既不算完成，也不算未完成。',
  'closed-scheme': () => '所計為舊制稱號，不得折算為現行級別。',
  'units-and-products': () => '單位和產品合併計數。',
  'method-open': () => '該比率的官方計算方法未公布，請註明所用方法。',
  aspirational: () => '來源的說法是「力爭」，不是承諾。',
  'weak-source': ({ confidence }) => `該目標僅見於${confidences[confidence]}。`,
  'not-yet-due': ({ by }) => `期限為 ${by}，尚未到期，此處為目前進度。`,
  'due-unknown': ({ years }) =>
    years === null ? '來源未說明期限。' : `來源只說 ${years} 年，未說明起始時間，請註明何時開始。`,
  'nothing-observed': () => '沒有可與目標對照的數據，請提供實際數字或記錄。',
  'library-not-statistics': () => '由項目庫彙總，不是投資統計；統計範圍更廣，數值可能不同。',
  'observed-undated': () => '實際數字未註明日期，按查詢日處理。',
  'observed-later': ({ on, asOf }) => `實際數字的日期 ${on} 晚於 ${asOf}，未予採用。`,
  'observed-too-early': ({ on, from }) => `實際數字的日期 ${on} 早於目標的起算日 ${from}，未予採用。`,
  'observed-after-due': ({ on, by }) => `數字的日期為 ${on}，不能說明到期日 ${by} 的情況。`,
  'observed-before-due': ({ on, by }) => `數字的日期為 ${on}，不能說明此後至到期日 ${by} 的情況。`,
  'stage-unsaid': ({ wanted }) => `本目標按${stageNames(wanted)}階段計數，請註明實際數字所計的階段。`,
  'stage-differs': ({ wanted, found }) =>
    `實際數字所計為${stageNames([found])}階段，目標所計為${stageNames(wanted)}階段。`,
  'sector-differs': ({ wanted, found }) => `實際數字針對${sector(found)}，目標針對${sector(wanted)}。`,
  'unit-differs': ({ wanted, found }) => `實際數字的單位為${found}，目標的單位為${wanted}，不能比較。`,
  'figure-open': ({ quantity }) =>
    `「${formatQuantity(quantity, { locale: 'zh-TW' })}」未給出確數，比例按所印數字計算。`,
  'population-unknown': () => '未說明總數，請提供總數。',
  uncertain: ({ count }) => `有 ${count} 個因日期或歷史不明而無法判定。`,
  'not-stated': ({ count, filters }) => `有 ${count} 個因記錄未註明${filterNames(filters)}而無法判定。`,
  'stages-missing': ({ count, stages }) =>
    `有 ${count} 個進入後續階段，卻沒有${stageNames(stages)}的記錄，所計只是下限。`,
  'period-default': ({ from, until }) =>
    `年度按公布日計，自 ${from} 起至 ${until}（不含當日）。如按名單年度計數，請註明。`,
  'list-year-open': ({ listYear }) => `${listYear} 年度名單可能在該年之後公布。`,
  'list-announced-later': ({ count, listYear, by }) =>
    `${listYear} 年度名單中有 ${count} 個在 ${by} 之後公布，未計入。`,
  'years-missing': ({ years }) => `缺少可用的年度數字：${years.join('、')}。`,
  'year-unfinished': ({ year }) => `${year} 年尚未結束，所用為部分數字。`,
  'straight-line': ({ pace, expected, unit, on }) =>
    `按${pace === 'linear' ? '直線進度' : '年均增速'}推算，${on} 應為 ${amountsIn(unit, expected, { locale: 'zh-TW' }).print(expected)}。僅供參考，規劃未作此規定。`,
};
