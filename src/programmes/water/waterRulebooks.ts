import type { Scheme } from '../../records/title/index.js';
import type { Condition, Rule, Rulebook, Shelf } from '../../rules/rulebook/index.js';
import type { Labels } from '../../words/vocabulary/index.js';
import { inThree } from '../support/internal.js';

const notNamed = inThree('not named in what was seen', '所见资料未载明', '所見資料未載明');

/** The scheme of typical cases of water saving, for `schemes`. The shipped ones have the leader and the pilot already. */
export const waterSchemes: readonly Scheme[] = [
  {
    id: 'water-typical-case',
    tiers: ['typical-case'],
    heldAt: ['recognised'],
    about: {
      labels: inThree('typical cases of industrial water saving', '工业节水典型案例', '工業節水典型案例'),
      tiers: { 'typical-case': { labels: inThree('typical case', '典型案例', '典型案例') } },
      citations: [{ document: '工业废水循环利用典型案例征集（2024年）', confidence: 'press' }],
    },
  },
];

const call = { document: '工业废水循环利用典型案例征集（2024年）' };
const notice = { document: '2020年重点用水企业水效领跑者遴选' };

const inSector = (sector: string, value: number): Condition => ({
  op: 'all',
  of: [
    { op: 'one-of', evidence: 'sector', values: [sector] },
    { op: 'compare', evidence: 'waterReuseRate', is: 'above', value, unit: '%' },
  ],
});

/** Any one of these values is enough. */
const typicalCase: Condition = {
  op: 'any',
  of: [
    inSector('steel', 97),
    inSector('petrochemical', 94),
    inSector('non-ferrous', 94),
    inSector('paper', 87),
    inSector('textile', 78),
    inSector('food', 65),
    inSector('park', 94),
    {
      op: 'declared',
      statement: 'better-than-advanced-quota',
      title: inThree(
        'water intake for each product better than the advanced value of its quota',
        '单位产品取水量优于定额先进值',
        '單位產品取水量優於定額先進值',
      ),
    },
    {
      op: 'all',
      of: [
        { op: 'one-of', evidence: 'sector', values: ['park'] },
        { op: 'compare', evidence: 'waterPerValueAdded', is: 'below', value: 6.7, unit: 't/万元' },
      ],
    },
    {
      op: 'all',
      of: [
        { op: 'one-of', evidence: 'sector', values: ['data-centre'] },
        { op: 'compare', evidence: 'waterUsageEffectiveness', is: 'at-most', value: 1.4, unit: 'L/kWh' },
      ],
    },
    { op: 'compare', evidence: 'reclaimedWaterShare', is: 'at-least', value: 25, unit: '%' },
  ],
};

const leaderRule = (
  id: string,
  title: Labels,
  condition: Condition = { op: 'declared', statement: id },
): Rule => ({
  ...{ id, title, condition, citation: notice },
  tiers: ['leader'],
  severity: 'must',
  confidence: 'single',
});

const leader: Rulebook = {
  id: 'water-efficiency-leader-2020',
  title: inThree('Water-efficiency leaders, 2020', '水效领跑者（2020年）', '水效領跑者（2020年）'),
  scheme: 'water-efficiency-leader',
  jurisdiction: 'CN',
  edition: '2020',
  effective: { from: '2020', until: '2022' },
  document: { title: notice.document, date: '2020' },
  tiers: [{ tier: 'leader', decidedBy: notNamed, citation: notice, confidence: 'single' }],
  rules: [
    leaderRule(
      'independent-legal-person',
      inThree('independent legal person', '具有独立法人资格', '具有獨立法人資格'),
    ),
    leaderRule('water-intake', inThree('annual water intake', '年取水量', '年取水量'), {
      op: 'compare',
      evidence: 'annualWaterIntake',
      is: 'above',
      value: 150_000,
      unit: 'm³',
    }),
    leaderRule(
      'no-excess-or-accident',
      inThree(
        'no intake above plan and no major accident in three years',
        '近三年无超计划用水、无重大事故',
        '近三年無超計劃用水、無重大事故',
      ),
    ),
    leaderRule(
      'water-saving-enterprise',
      inThree('standard of water-saving enterprises met', '达到节水型企业标准', '達到節水型企業標準'),
    ),
    leaderRule('metering', inThree('metering to GB 24789', '计量符合GB 24789', '計量符合GB 24789')),
  ],
  notes: [
    inThree(
      'A title is valid for two years from its announcement; the conditions of 2022 and 2024 were not seen.',
      '称号自公布起有效两年；2022年、2024年的条件未见。',
      '稱號自公布起有效兩年；2022年、2024年的條件未見。',
    ),
  ],
};

const typical: Rulebook = {
  id: 'water-typical-case-2024',
  title: inThree(
    'Typical cases of industrial water saving, call of 2024',
    '工业节水典型案例征集（2024年）',
    '工業節水典型案例徵集（2024年）',
  ),
  scheme: 'water-typical-case',
  jurisdiction: 'CN',
  edition: '2024',
  effective: { from: '2024', until: '2025' },
  document: { title: call.document, date: '2024' },
  tiers: [{ tier: 'typical-case', decidedBy: notNamed, citation: call, confidence: 'press' }],
  rules: [
    {
      id: 'one-value',
      title: inThree('any one of the values', '满足任一指标', '滿足任一指標'),
      tiers: ['typical-case'],
      severity: 'must',
      condition: typicalCase,
      citation: call,
      confidence: 'press',
    },
  ],
};

/**
 * Rulebooks about the use of water, of the press and of one notice: weaker than those of `…/rulebooks`, and so apart from them. The
 * wastewater recycling pilot is a title without one.
 *
 * @example
 * waterRulebooks.map(({ id }) => id) //=> ['water-typical-case-2024', 'water-efficiency-leader-2020']
 */
export const waterRulebooks: Shelf = [typical, leader];
