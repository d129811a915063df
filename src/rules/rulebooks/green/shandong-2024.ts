import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';

const citation = {
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
        citation: citation,
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
      citation: citation,
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
