import type { Confidence, Labels } from '../../../words/vocabulary/index.js';
import type { FilingWindow, Rule, Rulebook } from '../../rulebook/index.js';
import { yearlyCap } from './evaluators.js';
import { negativeList } from './negativeList.js';
import { parkRules } from './parkRules.js';

const document = '《绿色工厂梯度培育及管理暂行办法》, 工信部节〔2024〕13号';
const official = 'www.gov.cn/zhengce/zhengceku/202401/content_6929104.htm';
const condensed = 'www.chacewang.com/newsdetail/news563237.html';
const parallel: Labels = {
  en: "The wording was seen in Heilongjiang's parallel rule; of the national article only a restatement.",
  'zh-CN': '所见为黑龙江平行条款原文；国家条款仅见转述。',
  'zh-TW': '所見為黑龍江平行條款原文；國家條款僅見轉述。',
};
const everyTier = ['local', 'provincial', 'national'] as const;

const heilongjiang = 'www.hrbsyzx.cn/Home/Article/article_con?id=111&pid=3';
/** Of Art. 7 the national number has one source. */
const known: Readonly<Record<'factory' | 'supply-chain', Confidence>> = {
  factory: 'single',
  'supply-chain': 'primary',
};

/** A condition of a cultivation object (培育对象), Art. 7 and 9, stated by the applicant. */
function cultivation(id: string, kind: 'factory' | 'supply-chain', clause: string, title: Labels): Rule {
  return {
    id,
    title,
    tiers: everyTier,
    kinds: [kind],
    severity: 'must',
    condition: { op: 'declared', statement: id },
    citation: { document, clause, address: heilongjiang },
    confidence: known[kind],
    note: parallel,
  };
}

/** The yearly round of the interim measures. Products are listed no more. */
export const nationalRecommendation: FilingWindow = {
  id: 'national-recommendation',
  tiers: ['national'],
  kinds: ['factory', 'park', 'supply-chain'],
  step: 'recommend',
  who: {
    en: 'province-level department; enterprises keep the earlier date of their own province',
    'zh-CN': '省级主管部门；企业以本地通知的更早日期为准',
    'zh-TW': '省級主管部門；企業以本地通知的更早日期為準',
  },
  with: { en: 'MIIT', 'zh-CN': '工业和信息化部', 'zh-TW': '工業和信息化部' },
  where: 'green.miit.gov.cn',
  closes: { every: '--07-31' },
  citation: { document, clause: 'Art. 12', address: official },
  confidence: 'primary',
};

/** The interim measures in force since 2024-01-19: 27 articles, three linked levels. */
export const greenMiit2024: Rulebook = /* @__PURE__ */ (() => {
  const at = (clause: string, address = official) => ({ document, clause, address });
  return {
    id: 'green-miit-2024-13',
    title: {
      en: 'Green manufacturing units, interim measures of 2024',
      'zh-CN': '绿色工厂梯度培育及管理暂行办法',
      'zh-TW': '綠色工廠梯度培育及管理暫行辦法',
    },
    scheme: 'green-manufacturing',
    jurisdiction: 'CN',
    edition: '2024-13',
    effective: { from: '2024-01-19' },
    document: {
      title: '绿色工厂梯度培育及管理暂行办法',
      number: '工信部节〔2024〕13号',
      date: '2024-01-19',
      address: official,
    },
    replaces: ['green-miit-2023-202'],
    tiers: [
      {
        tier: 'local',
        labels: { en: 'city', 'zh-CN': '市级', 'zh-TW': '市級' },
        decidedBy: { en: 'city department', 'zh-CN': '市级主管部门', 'zh-TW': '市級主管部門' },
        citation: at('Art. 5, 11', condensed),
        confidence: 'several',
      },
      {
        tier: 'provincial',
        labels: { en: 'provincial', 'zh-CN': '省级', 'zh-TW': '省級' },
        decidedBy: { en: 'province-level department', 'zh-CN': '省级主管部门', 'zh-TW': '省級主管部門' },
        citation: at('Art. 5, 11', condensed),
        confidence: 'several',
      },
      {
        tier: 'national',
        labels: { en: 'national', 'zh-CN': '国家级', 'zh-TW': '國家級' },
        decidedBy: {
          en: 'MIIT, on recommendation by the province',
          'zh-CN': '工业和信息化部，由省级主管部门推荐',
          'zh-TW': '工業和信息化部，由省級主管部門推薦',
        },
        citation: at('Art. 5, 12'),
        confidence: 'primary',
      },
    ],
    rules: [
      {
        id: 'kind',
        title: {
          en: 'factories, parks and supply-chain enterprises',
          'zh-CN': '绿色工厂、绿色工业园区、绿色供应链管理企业',
          'zh-TW': '綠色工廠、綠色工業園區、綠色供應鏈管理企業',
        },
        tiers: everyTier,
        severity: 'must',
        condition: { op: 'one-of', evidence: 'unit.kind', values: ['factory', 'park', 'supply-chain'] },
        citation: at('Art. 3'),
        confidence: 'primary',
      },
      {
        id: 'province-list',
        title: {
          en: 'on the province-level list',
          'zh-CN': '已列入省级绿色工厂名单',
          'zh-TW': '已列入省級綠色工廠名單',
        },
        tiers: ['national'],
        kinds: ['factory'],
        severity: 'must',
        condition: { op: 'holds', tier: 'provincial' },
        citation: at('Art. 11, 12'),
        confidence: 'several',
      },
      ...negativeList(everyTier, {
        citation: at('Art. 15', 'youhaodoor.com/gxj/tzgg/content/post_2493701.html'),
        confidence: 'primary',
      }),
      cultivation('legal-entity', 'factory', 'Art. 7', {
        en: 'lawfully set up, an independent legal person or an independently accounting unit treated as one',
        'zh-CN': '依法设立的独立法人，或视同法人的独立核算单位',
        'zh-TW': '依法設立的獨立法人，或視同法人的獨立核算單位',
      }),
      cultivation('real-production', 'factory', 'Art. 7', {
        en: 'a manufacturer with real production',
        'zh-CN': '从事制造业并有实际生产过程',
        'zh-TW': '從事製造業並有實際生產過程',
      }),
      cultivation('lawful-operation', 'factory', 'Art. 7', {
        en: 'built and operated lawfully',
        'zh-CN': '建设和生产过程符合法律法规',
        'zh-TW': '建設和生產過程符合法律法規',
      }),
      cultivation('good-operation', 'factory', 'Art. 7', {
        en: 'operates well, with indicators better than the industry average and working quality, environment, safety and energy systems',
        'zh-CN': '运营良好，绩效指标优于行业平均水平，质量、环境、安全、能源管理体系有效运行',
        'zh-TW': '運營良好，績效指標優於行業平均水平，質量、環境、安全、能源管理體系有效運行',
      }),
      cultivation('accepts-supervision', 'factory', 'Art. 7', {
        en: 'accepts energy-saving supervision, energy diagnosis and the evaluation of solid-waste use',
        'zh-CN': '接受工业节能监察、节能诊断和固废综合利用评价',
        'zh-TW': '接受工業節能監察、節能診斷和固廢綜合利用評價',
      }),
      cultivation('factory-standard', 'factory', 'Art. 7, 14', {
        en: 'meets the industry standard, or GB/T 36132 where there is none',
        'zh-CN': '符合行业绿色工厂标准，无行业标准的符合GB/T 36132',
        'zh-TW': '符合行業綠色工廠標準，無行業標準的符合GB/T 36132',
      }),
      ...parkRules(
        everyTier,
        {
          citation: at('Art. 8', 'youhaodoor.com/gxj/tzgg/content/post_2493701.html'),
          confidence: 'primary',
        },
        ['industry-share', 'boundary', 'managing-body'],
      ),
      ...parkRules(everyTier, { citation: at('Art. 8', heilongjiang), confidence: 'primary' }, [
        'main-function',
        'cultivation-plan',
        'park-standard',
      ]).map((rule): Rule => ({ ...rule, note: parallel })),
      cultivation('chain-legal-entity', 'supply-chain', 'Art. 9', {
        en: 'a legal person or treated as one',
        'zh-CN': '具有独立法人资格或视同法人',
        'zh-TW': '具有獨立法人資格或視同法人',
      }),
      cultivation('chain-influence', 'supply-chain', 'Art. 9', {
        en: 'influential and leading in its industry, with a complete chain',
        'zh-CN': '行业影响力大、产业链完整、带动作用强',
        'zh-TW': '行業影響力大、產業鏈完整、帶動作用強',
      }),
      cultivation('own-green-factory', 'supply-chain', 'Art. 9', {
        en: 'builds its own green factory',
        'zh-CN': '自身创建绿色工厂',
        'zh-TW': '自身創建綠色工廠',
      }),
      cultivation('supplier-plan', 'supply-chain', 'Art. 9', {
        en: 'has influence over its suppliers, manages them completely and has a plan to make green factories of them',
        'zh-CN': '对供应商有影响力，具备完善的供应商管理，制定供应商绿色工厂培育计划',
        'zh-TW': '對供應商有影響力，具備完善的供應商管理，制定供應商綠色工廠培育計劃',
      }),
      cultivation('chain-accepts-supervision', 'supply-chain', 'Art. 9', {
        en: 'accepts supervision and diagnosis',
        'zh-CN': '接受节能监察和诊断',
        'zh-TW': '接受節能監察和診斷',
      }),
      cultivation('chain-index', 'supply-chain', 'Art. 9, 14', {
        en: 'meets the index system of its industry',
        'zh-CN': '符合所属行业评价指标体系',
        'zh-TW': '符合所屬行業評價指標體系',
      }),
      {
        id: 'energy-benchmark',
        title: {
          en: 'energy efficiency at the benchmark level in key fields, elsewhere at the advanced value or level 1',
          'zh-CN': '重点领域能效达到标杆水平，其他达到先进值或1级',
          'zh-TW': '重點領域能效達到標杆水平，其他達到先進值或1級',
        },
        tiers: ['national'],
        kinds: ['factory'],
        severity: 'in-principle',
        condition: { op: 'declared', statement: 'energy-benchmark' },
        citation: { document, clause: 'Art. 14' },
        confidence: 'single',
        note: { en: 'A preference.', 'zh-CN': '属优先推荐条件。', 'zh-TW': '屬優先推薦條件。' },
      },
      yearlyCap({ citation: at('Art. 20', condensed), confidence: 'primary' }),
      {
        id: 'no-removal-case',
        title: {
          en: 'no major or above safety or quality accident and no environmental event of level II or above: removal at once',
          'zh-CN': '未发生重大及以上安全生产、质量事故或Ⅱ级（重大）及以上突发环境事件，否则立即移出',
          'zh-TW': '未發生重大及以上安全生產、質量事故或Ⅱ級（重大）及以上突發環境事件，否則立即移出',
        },
        tiers: everyTier,
        for: 'holders',
        severity: 'must',
        condition: {
          op: 'none-within',
          kinds: ['safety-accident', 'quality-accident', 'environmental-accident'],
          grade: 'major',
          years: 3,
        },
        citation: at('Art. 18', 'www.hrbsyzx.cn/Home/Article/article_con?id=127'),
        confidence: 'inferred',
        note: {
          en: "The wording was seen in Heilongjiang's parallel rule; the article's number is inferred. How far back it looks is not said: the three years are the library's own, after Art. 15.",
          'zh-CN': '所见为黑龙江平行条款，条款号为推断。未规定追溯期，三年为本库参照第十五条所取。',
          'zh-TW': '所見為黑龍江平行條款，條款號為推斷。未規定追溯期，三年為本庫參照第十五條所取。',
        },
      },
    ],
    windows: [nationalRecommendation],
    duties: [
      {
        id: 'dynamic-table',
        title: {
          en: 'fills the dynamic management table with the key indicators of the year',
          'zh-CN': '填报动态管理表（年度关键指标）',
          'zh-TW': '填報動態管理表（年度關鍵指標）',
        },
        tiers: everyTier,
        every: '--04-15',
        recordedAs: 'annual-record',
        consequence: {
          en: 'who refuses to file in time, or forges material or data, is removed from the list (Art. 18, by the parallel rule)',
          'zh-CN': '拒不按时填报、提供虚假材料或数据的移出名单（第十八条，据平行条款）',
          'zh-TW': '拒不按時填報、提供虛假材料或數據的移出名單（第十八條，據平行條款）',
        },
        citation: at('Art. 16'),
        confidence: 'primary',
      },
      {
        id: 'changes',
        title: {
          en: 'explains a change of name, and an investment or merger that changes scope, address or boundary, in the dynamic table',
          'zh-CN': '名称变更，或因投资、重组导致生产范围、地址、边界发生重大变化的，在动态管理表中说明',
          'zh-TW': '名稱變更，或因投資、重組導致生產範圍、地址、邊界發生重大變化的，在動態管理表中說明',
        },
        tiers: everyTier,
        consequence: {
          en: 'who no longer conforms is moved out',
          'zh-CN': '不再符合要求的移出名单',
          'zh-TW': '不再符合要求的移出名單',
        },
        citation: at('Art. 19', 'www.hrbsyzx.cn/Home/Article/article_con?id=127'),
        confidence: 'inferred',
      },
    ],
    notes: [
      {
        en: 'Self-evaluation or a third party, by choice (Art. 10).',
        'zh-CN': '自评价或委托第三方评价，由企业、园区自行选择（第十条）。',
        'zh-TW': '自評價或委託第三方評價，由企業、園區自行選擇（第十條）。',
      },
      {
        en: 'MIIT reviews, then 15 days of public notice (Art. 12).',
        'zh-CN': '工业和信息化部审核后公示15天（第十二条）。',
        'zh-TW': '工業和信息化部審核後公示15天（第十二條）。',
      },
      {
        en: 'Whether a park or a supply-chain enterprise must be on a province-level list first is up to the province (Art. 13).',
        'zh-CN': '园区、供应链管理企业是否须先列入省级名单由各省决定（第十三条）。',
        'zh-TW': '園區、供應鏈管理企業是否須先列入省級名單由各省決定（第十三條）。',
      },
      {
        en: "Parks that transform towards circular use or build green micro-grids come first; zero-waste and zero-carbon parks are encouraged (Art. 8, by Heilongjiang's parallel rule).",
        'zh-CN': '优先循环化改造、建设绿色微电网的园区，鼓励建设无废、零碳园区（第八条，据黑龙江平行条款）。',
        'zh-TW': '優先循環化改造、建設綠色微電網的園區，鼓勵建設無廢、零碳園區（第八條，據黑龍江平行條款）。',
      },
      {
        en: 'No minimum of years between levels and no pass mark was found.',
        'zh-CN': '未见各级之间的最低年限要求，也未见及格分。',
        'zh-TW': '未見各級之間的最低年限要求，也未見及格分。',
      },
    ],
  };
})();
