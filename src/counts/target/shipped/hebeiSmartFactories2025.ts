import type { Citation } from '../../../records/title/index.js';
import type { Labels } from '../../../words/vocabulary/index.js';
import type { StockTarget, Target } from '../Target.js';

const citation: Citation = {
  document: 'Hebei, smart-factory targets for 2025–2027, 2025-04-03',
  date: '2025-04-03',
  address: 'law.foodmate.net/show-232559.html',
  confidence: 'primary',
};

const common = {
  kind: 'stock',
  jurisdiction: '130000',
  by: '2027',
  caveats: ['boundary-assumed', 'total-assumed', 'promotion-open'],
  citation,
} satisfies Partial<StockTarget>;

const metricOf = (tier: string) => ({ scheme: 'smart-factory', where: { division: '130000', tier } });
const atLeast = (value: number) => ({ value, boundary: 'at-least', unit: '家' }) as const;
const labels = (en: string, simplified: string, traditional: string): Labels => ({
  en: `Hebei: ${en} smart factories by 2027`,
  'zh-CN': `河北：到2027年${simplified}智能工厂`,
  'zh-TW': `河北：到2027年${traditional}智能工廠`,
});

/** What Hebei set itself for three tiers on 2025-04-03. */
export const hebeiSmartFactories2025: readonly Target[] = /* @__PURE__ */ (() => [
  {
    ...common,
    id: 'hebei-basic-2027',
    labels: labels('1,000 basic', '1000家基础级', '1000家基礎級'),
    metric: metricOf('basic'),
    quantity: atLeast(1000),
  },
  {
    ...common,
    id: 'hebei-advanced-2027',
    labels: labels('300 advanced', '300家先进级', '300家先進級'),
    metric: metricOf('advanced'),
    quantity: atLeast(300),
  },
  {
    ...common,
    id: 'hebei-excellent-2027',
    labels: labels('30 excellent', '30家卓越级', '30家卓越級'),
    metric: metricOf('excellent'),
    quantity: atLeast(30),
  },
])();
