import type { Rule, Rulebook } from '../../rulebook/index.js';

const citation = { document: '浙经信产数〔2025〕174号', address: 'xashilian.com/news/detail/183472.html' };
const decidedBy = { en: 'the province', 'zh-CN': '省级主管部门', 'zh-TW': '省級主管部門' };

/** Zhejiang's own ladder: digital workshop, smart factory, future factory. */
export const zhejiangFutureFactory2025: Rulebook = /* @__PURE__ */ (() => {
  const title = { en: 'digital level', 'zh-CN': '数字化水平', 'zh-TW': '數字化水平' };
  const digitalLevel = (id: string, tiers: readonly string[], value: number): Rule => ({
    id,
    title,
    tiers,
    severity: 'must',
    condition: { op: 'compare', evidence: 'local.digitalLevel', is: 'at-least', value, unit: 'level', title },
    citation,
    confidence: 'primary',
  });
  return {
    id: 'zhejiang-future-factory-2025',
    title: {
      en: 'Zhejiang: from digital workshop to future factory, 2025',
      'zh-CN': '浙江省数字化车间、智能工厂、未来工厂（2025年）',
      'zh-TW': '浙江省數字化車間、智能工廠、未來工廠（2025年）',
    },
    scheme: 'zhejiang-future-factory',
    jurisdiction: '330000',
    edition: '2025',
    effective: { from: '2025' },
    document: {
      title: citation.document,
      number: citation.document,
      date: '2025',
      address: citation.address,
    },
    tiers: ['digital-workshop', 'smart-factory', 'future-factory'].map((tier) => {
      return { tier, decidedBy, citation, confidence: 'inferred' } as const;
    }),
    rules: [
      digitalLevel('digital-level', ['digital-workshop', 'smart-factory'], 2),
      digitalLevel('digital-level-future', ['future-factory'], 3),
      {
        id: 'clean-record',
        title: {
          en: 'a clean record of two years',
          'zh-CN': '近两年无不良记录',
          'zh-TW': '近兩年無不良記錄',
        },
        tiers: ['digital-workshop', 'smart-factory', 'future-factory'],
        severity: 'must',
        condition: {
          op: 'none-within',
          kinds: [
            'safety-accident',
            'environmental-accident',
            'quality-accident',
            'violation',
            'bad-credit-record',
          ],
          years: 2,
        },
        citation,
        confidence: 'primary',
        note: {
          en: 'What spoils the record was not seen: that accidents, violations and bad credit do is the library’s own reading.',
          'zh-CN': '未见具体情形；将事故、违法违规和不良信用视为不良记录，是本库自己的理解。',
          'zh-TW': '未見具體情形；將事故、違法違規和不良信用視為不良記錄，是本庫自己的理解。',
        },
      },
    ],
    notes: [
      {
        en: 'Software and hardware spending in five years: 20 and 40 million yuan, 15 and 30 in mountain and island counties. Which tier each figure belongs to was not seen, so it is not checked.',
        'zh-CN':
          '五年软硬件投入：2000万元、4000万元，山区海岛县1500万元、3000万元。未见各数额对应的级别，故不作检查。',
        'zh-TW':
          '五年軟硬件投入：2000萬元、4000萬元，山區海島縣1500萬元、3000萬元。未見各數額對應的級別，故不作檢查。',
      },
    ],
  };
})();
