import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';
import { sinceTheMeasures } from './sinceTheMeasures.js';

const zhejiang = { document: '浙经信绿色〔2024〕105号', address: 'tanjiaoyi.com/article-79575-1.html' };

/** Zhejiang: 绿色低碳工厂, from the city list to the province list. */
export const greenZhejiang2024: Overlay = {
  id: 'green-zhejiang-2024',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green low-carbon factories in Zhejiang, 2024',
    'zh-CN': '浙江省绿色（低碳）工厂梯度培育（2024年）',
    'zh-TW': '浙江省綠色（低碳）工廠梯度培育（2024年）',
  },
  jurisdiction: '330000',
  effective: { from: '2024' },
  document: {
    title: '绿色（低碳）工厂梯度培育管理实施细则',
    number: zhejiang.document,
    date: '2024',
    address: zhejiang.address,
  },
  changes: [
    {
      do: 'name-tier',
      tier: 'provincial',
      decidedBy: {
        en: 'three departments of the province together',
        'zh-CN': '省级三部门联合公布',
        'zh-TW': '省級三部門聯合公佈',
      },
      citation: zhejiang,
      confidence: 'primary',
    },
    {
      do: 'add',
      after: 'kind',
      rule: {
        id: 'city-list',
        title: {
          en: 'recommended from the city-level green low-carbon factories',
          'zh-CN': '在市级绿色低碳工厂中择优推荐',
          'zh-TW': '在市級綠色低碳工廠中擇優推薦',
        },
        tiers: ['provincial'],
        kinds: ['factory'],
        severity: 'must',
        condition: { op: 'holds', tier: 'local' },
        citation: {
          document: '浙经信绿色便函〔2025〕58号',
          address: 'www.zilikq.com/zhengcefagui/2025/0604112646.html',
        },
        confidence: 'primary',
      },
    },
  ],
  notes: [
    {
      en: 'Its own day was not seen: its sibling 104号 is of 2024-05-27. It carries out the interim measures of 2024-01-19, before which it cannot have begun.',
      'zh-CN':
        '未见发布日期：同期的104号文发布于2024年5月27日；所依据的《暂行办法》发布于2024年1月19日，施行不早于该日。',
      'zh-TW':
        '未見發佈日期：同期的104號文發佈於2024年5月27日；所依據的《暫行辦法》發佈於2024年1月19日，施行不早於該日。',
    },
    {
      en: 'Units on the national list but not on the province list are managed by the province. A further rung above, zero or near-zero carbon factory, is a programme of its own.',
      'zh-CN': '列入国家名单而未列入省级名单的单位由省级管理。其上另有零碳（近零碳）工厂，属另一项工作。',
      'zh-TW': '列入國家名單而未列入省級名單的單位由省級管理。其上另有零碳（近零碳）工廠，屬另一項工作。',
    },
  ],
};

const hebei = { document: '河北省绿色工厂星级评价导则', address: 'm.yzwku.com/doc/1538983.html' };

/** Hebei rates its factories with stars; the ladder is the nation's. */
export const greenHebei: Overlay = {
  id: 'green-hebei',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Hebei',
    'zh-CN': '河北省绿色制造单位',
    'zh-TW': '河北省綠色製造單位',
  },
  jurisdiction: '130000',
  effective: { from: '2024-01-19' },
  document: { title: hebei.document, address: hebei.address },
  changes: [],
  notes: [
    sinceTheMeasures,
    {
      en: 'Factories of province level and above are rated with stars from a score of 60, 75 and 90 (see the indicator forms); the basic conditions come first.',
      'zh-CN': '省级及以上绿色工厂按60、75、90分评定星级（见评价表），须先满足基本条件。',
      'zh-TW': '省級及以上綠色工廠按60、75、90分評定星級（見評價表），須先滿足基本條件。',
    },
  ],
};

const shandong = {
  document: '山东省2023年绿色制造名单通知',
  address: 'gxt.shandong.gov.cn/art/2023/7/28/art_15201_10333224.html',
};

/** Shandong: changes within 30 working days, three years' bar after a removal. */
export const greenShandong2024: Overlay = {
  id: 'green-shandong-2024',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Shandong, 2024',
    'zh-CN': '山东省绿色制造单位（2024年）',
    'zh-TW': '山東省綠色製造單位（2024年）',
  },
  jurisdiction: '370000',
  effective: { from: '2024-05-30' },
  document: {
    title: '山东省2024年绿色制造推荐通知',
    date: '2024-05-30',
    address: 'www.chacewang.com/newsdetail/news589443.html',
  },
  changes: [
    {
      do: 'add',
      after: 'kind',
      rule: {
        id: 'city-list',
        title: { en: 'already on the city list', 'zh-CN': '已列入市级名单', 'zh-TW': '已列入市級名單' },
        tiers: ['provincial'],
        severity: 'in-principle',
        condition: { op: 'holds', tier: 'local' },
        citation: {
          document: '山东省2024年绿色制造推荐通知',
          address: 'www.chacewang.com/newsdetail/news589443.html',
        },
        confidence: 'single',
      },
    },
    {
      do: 'add',
      after: 'not-removed',
      rule: {
        id: 'no-reapplication',
        title: {
          en: 'no new application within three years after a removal',
          'zh-CN': '被移出后三年内不得重新申报省级',
          'zh-TW': '被移出後三年內不得重新申報省級',
        },
        tiers: ['provincial'],
        severity: 'must',
        condition: { op: 'not-removed-within', years: 3 },
        citation: shandong,
        confidence: 'primary',
      },
    },
  ],
  duties: [
    {
      id: 'changes-in-30-days',
      title: {
        en: 'applies for a change of name, and for a new review after a reorganisation, within 30 working days',
        'zh-CN': '名称变更、重组后30个工作日内申请变更或复审',
        'zh-TW': '名稱變更、重組後30個工作日內申請變更或複審',
      },
      tiers: ['provincial'],
      citation: shandong,
      confidence: 'primary',
    },
  ],
  notes: [
    namedBySubject,
    {
      en: 'A self-evaluation or a third party, by choice; units that were listed before hand in a report of their re-evaluation (call of 2024).',
      'zh-CN': '可自评价或第三方评价；以前列入的单位提交复核评价报告（2024年通知）。',
      'zh-TW': '可自評價或第三方評價；以前列入的單位提交複核評價報告（2024年通知）。',
    },
  ],
};

const wuhan = {
  document: '武汉市江岸区2025年绿色制造通知',
  address: 'www.chacewang.com/newsdetail/news783464.html',
};

/** Wuhan in Hubei: a filed cultivation plan comes first. */
export const greenWuhan2025: Overlay = {
  id: 'green-wuhan-2025',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Wuhan, 2025',
    'zh-CN': '武汉市绿色制造单位（2025年）',
    'zh-TW': '武漢市綠色製造單位（2025年）',
  },
  jurisdiction: '420100',
  effective: { from: '2025' },
  document: { title: wuhan.document, date: '2025', address: wuhan.address },
  changes: [
    {
      do: 'add',
      rule: {
        id: 'filed-plan',
        title: {
          en: 'the cultivation plan was filed before applying',
          'zh-CN': '申报前已填报培育计划',
          'zh-TW': '申報前已填報培育計劃',
        },
        tiers: ['provincial', 'national'],
        severity: 'must',
        condition: { op: 'declared', statement: 'filed-plan' },
        citation: wuhan,
        confidence: 'primary',
      },
    },
    {
      do: 'add',
      rule: {
        id: 'no-repeat',
        title: {
          en: 'not on a province-level list of the same kind already',
          'zh-CN': '已列入省级名单的不得重复申报同一类别',
          'zh-TW': '已列入省級名單的不得重複申報同一類別',
        },
        tiers: ['provincial'],
        severity: 'must',
        condition: { op: 'declared', statement: 'no-repeat' },
        citation: wuhan,
        confidence: 'primary',
        note: {
          en: 'Units of the province-level lists may apply for the national list.',
          'zh-CN': '省级名单内的单位可以申报国家级名单。',
          'zh-TW': '省級名單內的單位可以申報國家級名單。',
        },
      },
    },
  ],
  notes: [
    namedBySubject,
    {
      en: "The city's call is known from the notice of one district, Jiang'an.",
      'zh-CN': '全市通知的内容依据江岸区通知。',
      'zh-TW': '全市通知的內容依據江岸區通知。',
    },
  ],
};

const guizhou = {
  document: '贵州省绿色园区条件',
  address: 'iklangarut.com/html/2024/0927/6102022011010225.shtm',
};

/** Guizhou: a park must hold green units of its own. */
export const greenGuizhou: Overlay = {
  id: 'green-guizhou',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Guizhou',
    'zh-CN': '贵州省绿色制造单位',
    'zh-TW': '貴州省綠色製造單位',
  },
  jurisdiction: '520000',
  effective: { from: '2024-01-19' },
  document: { title: guizhou.document, address: guizhou.address },
  changes: [
    {
      do: 'add',
      rule: {
        id: 'green-members',
        title: {
          en: 'at least three provincial green units in the park, or one national',
          'zh-CN': '园区内有3家以上省级或1家以上国家级绿色制造单位',
          'zh-TW': '園區內有3家以上省級或1家以上國家級綠色製造單位',
        },
        tiers: ['provincial'],
        kinds: ['park'],
        severity: 'must',
        condition: {
          op: 'any',
          of: [
            { op: 'related', relation: 'members', tier: 'provincial', is: 'at-least', value: 3 },
            { op: 'related', relation: 'members', tier: 'national', is: 'at-least', value: 1 },
          ],
        },
        citation: guizhou,
        confidence: 'single',
        note: {
          en: 'An older requirement; for which list it stands was not seen.',
          'zh-CN': '属较早的要求，未见其对应的名单级别。',
          'zh-TW': '屬較早的要求，未見其對應的名單級別。',
        },
      },
    },
  ],
  notes: [namedBySubject, sinceTheMeasures],
};
