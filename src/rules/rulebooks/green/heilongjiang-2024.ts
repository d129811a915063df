import type { Labels } from '../../../words/vocabulary/index.js';
import type { Overlay, RuleChange, RuleCitation } from '../../rulebook/index.js';

const document = '绿色制造与服务体系梯度培育及管理实施细则';
const objects = 'www.hrbsyzx.cn/Home/Article/article_con?id=111&pid=3';
const removals = 'www.hrbsyzx.cn/Home/Article/article_con?id=127';
const dated = 'mhuanbao.bjx.com.cn/mnews/20240731/1392208.shtml';
const own: Labels = {
  en: "The wording of the province's own rule.",
  'zh-CN': '省级细则原文。',
  'zh-TW': '省級細則原文。',
};

/** Its own rule is about every tier. */
function saidByTheProvince(rules: readonly string[], citation: RuleCitation, note: Labels): RuleChange[] {
  return rules.map((rule) => ({ do: 'change', rule, citation, confidence: 'primary', note }));
}

/** Heilongjiang: the articles that follow the nation's were seen in full, and the dynamic table is due two weeks earlier. */
export const greenHeilongjiang2024: Overlay = /* @__PURE__ */ (() => {
  const article = (number: number, address = objects) => ({ document, clause: `Art. ${number}`, address });
  return {
    id: 'green-heilongjiang-2024',
    base: 'green-miit-2024-13',
    title: {
      en: 'Green manufacturing and service units in Heilongjiang, 2024',
      'zh-CN': '黑龙江省绿色制造与服务体系（2024年）',
      'zh-TW': '黑龍江省綠色製造與服務體系（2024年）',
    },
    jurisdiction: '230000',
    effective: { from: '2024-07-23' },
    document: { title: document, date: '2024-07-23', address: dated },
    changes: [
      ...saidByTheProvince(
        [
          ...['legal-entity', 'real-production', 'lawful-operation', 'good-operation'],
          ...['accepts-supervision', 'factory-standard'],
        ],
        article(6),
        own,
      ),
      ...saidByTheProvince(
        [
          ...['industry-share', 'boundary', 'managing-body', 'main-function', 'cultivation-plan'],
          'park-standard',
        ],
        article(7),
        own,
      ),
      ...saidByTheProvince(
        [
          ...['chain-legal-entity', 'chain-influence', 'own-green-factory', 'supplier-plan'],
          ...['chain-accepts-supervision', 'chain-index'],
        ],
        article(8),
        own,
      ),
      ...saidByTheProvince(['no-removal-case'], article(30, removals), {
        en: "The wording of the province's own rule. How far back it looks is not said: the three years are the library's own.",
        'zh-CN': '省级细则原文；未规定追溯期，三年为本库所取。',
        'zh-TW': '省級細則原文；未規定追溯期，三年為本庫所取。',
      }),
    ],
    duties: [
      {
        id: 'dynamic-table',
        title: {
          en: 'fills the dynamic management table',
          'zh-CN': '填报动态管理表',
          'zh-TW': '填報動態管理表',
        },
        tiers: ['local', 'provincial', 'national'],
        every: '--03-30',
        recordedAs: 'annual-record',
        consequence: {
          en: 'who refuses to file in time, or forges material or data, is removed (Art. 30)',
          'zh-CN': '拒不按时填报、提供虚假材料或数据的移出名单（第三十条）',
          'zh-TW': '拒不按時填報、提供虛假材料或數據的移出名單（第三十條）',
        },
        citation: { document, address: dated },
        confidence: 'primary',
      },
      {
        id: 'changes',
        title: {
          en: 'explains a change of name, and an investment or merger that changes scope, address or boundary, in the dynamic table',
          'zh-CN': '名称变更，或因投资、重组导致生产范围、地址、边界发生重大变化的，在动态管理表中说明',
          'zh-TW': '名稱變更，或因投資、重組導致生產範圍、地址、邊界發生重大變化的，在動態管理表中說明',
        },
        tiers: ['local', 'provincial', 'national'],
        consequence: {
          en: 'who no longer conforms is moved out',
          'zh-CN': '不再符合要求的移出名单',
          'zh-TW': '不再符合要求的移出名單',
        },
        citation: article(31, removals),
        confidence: 'primary',
      },
    ],
    notes: [
      {
        en: 'Includes service units, which this library has no kind for.',
        'zh-CN': '包括绿色服务单位，本库未设此类型。',
        'zh-TW': '包括綠色服務單位，本庫未設此類型。',
      },
    ],
  };
})();
