import { defineSupport } from '../defineSupport.js';
import type { SupportScheme } from '../SupportScheme.js';
import { afterCompletion, flat, inThree, stated, tenThousands, threshold } from './commonRules.js';

const citation = {
  document: '天津市制造业高质量发展专项资金实施细则（征求意见稿，2024-08-12）',
  address: 'gyxxh.tj.gov.cn t20240812_6696997',
};

const common = {
  standing: 'draft',
  jurisdiction: '120000',
  effective: { from: '2024-08-12' },
  document: { title: citation.document, date: '2024-08-12', address: citation.address },
  citation,
  payers: [
    { level: 'city', parts: 1 },
    { level: 'district', parts: 1 },
  ],
} as const;

/** What was shown for comment in August 2024, until 08-21. A draft binds nobody. */
export const tianjinDraft2024: readonly SupportScheme[] = [
  defineSupport({
    ...common,
    id: 'tianjin-draft-2024-renovation',
    programme: 'tianjin-renovation',
    confidence: 'primary',
    title: inThree(
      'Tianjin: new-round technical renovation (draft)',
      '天津市新一轮技术改造（征求意见稿）',
      '天津市新一輪技術改造（徵求意見稿）',
    ),
    amount: { kind: 'rate', base: 'equipmentAndTools', bands: flat(10), cap: tenThousands(5000) },
    rules: [threshold('total', 1000), afterCompletion],
  }),
  defineSupport({
    ...common,
    id: 'tianjin-draft-2024-gap-filling',
    programme: 'tianjin-gap-filling',
    confidence: 'primary',
    title: inThree(
      'Tianjin: major gap-filling projects (draft)',
      '天津市重大补短板项目（征求意见稿）',
      '天津市重大補短板項目（徵求意見稿）',
    ),
    amount: { kind: 'rate', base: 'equipmentAndTools', bands: flat(10), cap: tenThousands(5000) },
    rules: [
      stated('gap-filling', inThree('major gap-filling project', '属于重大补短板项目', '屬於重大補短板項目')),
      threshold('total', 5000),
      afterCompletion,
    ],
  }),
  defineSupport({
    ...common,
    id: 'tianjin-draft-2024-digital',
    programme: 'tianjin-digital',
    confidence: 'press',
    title: inThree(
      'Tianjin: national digital pilots and small firms of pilot cities (draft)',
      '天津市国家级数字化试点及试点城市中小企业（征求意见稿）',
      '天津市國家級數字化試點及試點城市中小企業（徵求意見稿）',
    ),
    amount: { kind: 'rate', base: 'actual', bands: flat(30), cap: tenThousands(500) },
    rules: [
      {
        id: 'who',
        title: inThree('one of three kinds', '三类对象之一', '三類對象之一'),
        condition: {
          op: 'any',
          of: [
            {
              op: 'declared',
              statement: 'national-digital-pilot',
              title: inThree(
                'national digital pilot project',
                '国家级数字化试点项目',
                '國家級數字化試點項目',
              ),
            },
            {
              op: 'all',
              of: [
                { op: 'one-of', evidence: 'size', values: ['medium', 'small', 'micro'] },
                {
                  op: 'declared',
                  statement: 'in-pilot-city',
                  title: inThree('in a pilot city', '位于试点城市', '位於試點城市'),
                },
                { op: 'compare', evidence: 'digitalLevel', is: 'at-least', value: 3, unit: 'level' },
              ],
            },
            {
              op: 'all',
              of: [
                { op: 'one-of', evidence: 'size', values: ['medium', 'small', 'micro'] },
                {
                  op: 'declared',
                  statement: 'chain-style-project',
                  title: inThree('chain-style project', '链式转型项目', '鏈式轉型項目'),
                },
              ],
            },
          ],
        },
      },
    ],
  }),
  defineSupport({
    ...common,
    id: 'tianjin-draft-2024-digital-city',
    programme: 'tianjin-digital',
    confidence: 'press',
    title: inThree(
      'Tianjin: key digital projects of the city (draft)',
      '天津市市级重点数字化项目（征求意见稿）',
      '天津市市級重點數字化項目（徵求意見稿）',
    ),
    // Of what the 20 % are was not seen: of what was really spent, as those of the pilots.
    amount: { kind: 'rate', base: 'actual', bands: flat(20), cap: tenThousands(300), baseIs: 'assumed' },
    rules: [
      stated(
        'city-digital-project',
        inThree('key digital project of the city', '市级重点数字化项目', '市級重點數字化項目'),
      ),
    ],
  }),
  defineSupport({
    ...common,
    id: 'tianjin-draft-2024-certificate',
    programme: 'tianjin-integration-certificate',
    confidence: 'press',
    title: inThree(
      'Tianjin: first certificate of integration management (draft)',
      '天津市首次两化融合贯标（征求意见稿）',
      '天津市首次兩化融合貫標（徵求意見稿）',
    ),
    amount: {
      kind: 'fixed-by-level',
      levels: {
        '5A': tenThousands(50),
        '4A': tenThousands(40),
        '3A': tenThousands(30),
        '2A': tenThousands(15),
      },
    },
    rules: [
      {
        id: 'certificate',
        title: inThree('certificate of a rewarded level', '取得受支持等级的证书', '取得受支持等級的證書'),
        condition: { op: 'one-of', evidence: 'certificateLevel', values: ['5A', '4A', '3A', '2A'] },
      },
      stated('first-certificate', inThree('for the first time', '首次通过贯标', '首次通過貫標')),
    ],
  }),
];
