import type { RuleCitation } from '../../rules/rulebook/index.js';
import type { BlurredDate, Day } from '../../words/calendar/index.js';
import type { Confidence, Labels } from '../../words/vocabulary/index.js';
import { deepFreeze } from '../../words/vocabulary/internal.js';
import type { Money } from '../money/index.js';
import { inThree, saidIn } from '../support/internal.js';

/** An area in a pilot programme of cities. */
export type CityPilot = {
  programme: 'new-type-technical-renovation' | 'small-enterprise-digital-transformation';
  /** Where it is known. */
  batch?: number;
  division: string;
  /** The day, or the month, of the public notice, or the earliest that it can have been. */
  from: BlurredDate;
  /** Where `from` is only the earliest: the day by which it certainly had begun. */
  begunBy?: Day;
  /** How many years a pilot runs, where that is known. */
  years?: number;
  /** What the interview says it gets: no document was seen for the area itself. */
  granted?: { amount: Money; citation: RuleCitation; confidence: Confidence };
  /** The most that the programme gives such an area. */
  ceiling: { amount: Money; citation: RuleCitation; confidence: Confidence };
  conditions: readonly Labels[];
  citation: RuleCitation;
  confidence: Confidence;
};

const hundredMillions = (amount: string): Money => ({ amount, unit: '亿元' });

const renovation = {
  programme: 'new-type-technical-renovation',
  ceiling: {
    amount: hundredMillions('3'),
    citation: { document: '财建〔2024〕16号' },
    confidence: 'press',
  },
  conditions: [
    inThree(
      'half of the money in the first year, half after the final assessment',
      '首年下达50%，期末考核通过后下达50%',
      '首年下達50%，期末考核通過後下達50%',
    ),
    inThree(
      'digital renovation of at least 80 % of the above-scale firms in the period',
      '期内规模以上工业企业数字化改造比例不低于80%',
      '期內規模以上工業企業數字化改造比例不低於80%',
    ),
    inThree(
      'a chain leader in each industry, and one flagship project above 500 million yuan',
      '每个行业至少1家链主企业，至少1个投资超过5亿元的标志性项目',
      '每個行業至少1家鏈主企業，至少1個投資超過5億元的標誌性項目',
    ),
    inThree(
      'at most 20 % of the total investment of a project',
      '单个项目支持不超过总投资的20%',
      '單個項目支持不超過總投資的20%',
    ),
  ],
} as const;

const secondBatch = { citation: { document: '工信厅联规函〔2025〕108号' }, confidence: 'primary' } as const;

const digital = {
  programme: 'small-enterprise-digital-transformation',
  // Which batch and when was not seen: after the programme began, and before the interview that speaks of it.
  from: '2023-06',
  begunBy: '2024-12-09',
  years: 2,
  ceiling: {
    amount: hundredMillions('1'),
    citation: { document: '中小企业数字化转型城市试点（2023年6月）' },
    confidence: 'press',
  },
  conditions: [
    inThree(
      'at least 80 % of the money on the renovation of firms, at most 20 % on public services',
      '用于企业改造不低于80%，用于公共服务不超过20%',
      '用於企業改造不低於80%，用於公共服務不超過20%',
    ),
    inThree(
      'at least 90 % of the above-scale firms of each sub-sector at digital level 2',
      '各细分行业规模以上工业企业达到数字化二级以上的不低于90%',
      '各細分行業規模以上工業企業達到數字化二級以上的不低於90%',
    ),
  ],
  citation: saidIn('S46'),
  confidence: 'interview',
} as const;

const grantedByInterview = (amount: string, clause: string) =>
  ({ amount: hundredMillions(amount), citation: saidIn(clause), confidence: 'interview' }) as const;

/** Areas of Tianjin in national pilot programmes. The claim that Tianjin was the only municipality holds for batch 1 alone. */
export const cityPilots: readonly CityPilot[] = /* @__PURE__ */ deepFreeze([
  {
    ...renovation,
    batch: 1,
    division: '120116',
    from: '2024-05',
    granted: grantedByInterview('3', 'S45'),
    citation: saidIn('S45'),
    confidence: 'interview',
  },
  { ...renovation, batch: 2, division: '120114', from: '2025-04-29', ...secondBatch },
  { ...renovation, batch: 2, division: '120111', from: '2025-04-29', ...secondBatch },
  { ...digital, division: '120116', granted: grantedByInterview('1', 'S46') },
  { ...digital, division: '120114', granted: grantedByInterview('1', 'S46') },
]);
