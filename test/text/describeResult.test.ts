import type { Scheme, Source } from 'green-manufacturing-registry';
import { countTiers } from 'green-manufacturing-registry';
import {
  bridge,
  coverageOf,
  filingRate,
  flowsBetween,
  growthOverYear,
  ofWhich,
  poolBetween,
  shareOfOutside,
  stageFunnel,
  tierMatrix,
  topGroups,
} from 'green-manufacturing-registry/analysis';
import { describeBasis, describeBasis as describeCount } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';

const locales = ['en', 'zh-CN', 'zh-TW'] as const;
const source: Source = { units: [], events: [] };
const scheme = 'green-manufacturing';
const query = { scheme, asOf: '2024-12-31' };
const years = { scheme, from: { asOf: '2023-12-31', knownAt: '2024-01-05' }, to: { asOf: '2024-12-31' } };
const counts = countTiers(source, { ...query, by: ['region'] });
const whole = {
  quantity: { value: 6000, boundary: 'more-than', unit: '家' },
  source: '北方网',
  confidence: 'interview',
} as const;

/** Every result, and what its sentence has to say in each language beside the sentence of its count. */
const results: [
  name: string,
  result: Parameters<typeof describeBasis>[0],
  words: readonly (readonly string[])[],
][] = [
  [
    'flows',
    flowsBetween(source, years),
    [['2023-12-31', '2024-01-05', '2024-12-31'], ['net'], ['净变动'], ['淨變動']],
  ],
  ['the matrix', tierMatrix(source, years), [['2023-12-31'], ['net'], ['净变动'], ['淨變動']]],
  [
    'the bridge',
    bridge(source, years),
    [['2023-12-31', '2024-01-05'], ['learned since'], ['更正'], ['更正']],
  ],
  ['the pool', poolBetween(source, years), [['2023-12-31'], ['Candidates'], ['培育对象'], ['培育對象']]],
  [
    'growth',
    growthOverYear(source, query),
    [['2023-12-31', '2024-12-31'], ['per cent'], ['百分比'], ['百分比']],
  ],
  [
    'growth of what is new',
    growthOverYear(source, { ...query, measure: 'new', period: { listYear: 2024 } }),
    [['2023', '2024'], ['list year 2023'], ['2023年度名单'], ['2023年度名單']],
  ],
  [
    'growth of what is new in days',
    growthOverYear(source, { ...query, measure: 'new', period: { from: '2024-01-01', until: '2024-07-01' } }),
    [['2023-01-01', '2023-07-01'], ['not on'], ['不含当日'], ['不含當日']],
  ],
  [
    'a part',
    ofWhich(source, { whole: query, part: { ...query, where: { tier: 'national' } } }),
    [[], ['never added', 'national'], ['不相加', '国家级'], ['不相加', '國家級']],
  ],
  [
    'coverage',
    coverageOf(source, query, { dimension: 'chain', list: ['a', 'b', 'c'], least: 2 }),
    [['3', '2'], ['key chain'], ['重点产业链'], ['重點產業鏈']],
  ],
  ['a ranking', topGroups(counts, { places: 5 }), [['5'], ['the total'], ['总数'], ['總數']]],
  [
    'a ranking by tier',
    topGroups(counts, { places: 5, tier: 'national' }),
    [['5'], ['at or above national'], ['国家级及以上'], ['國家級及以上']],
  ],
  [
    'a round',
    stageFunnel(source, {
      ...query,
      knownAt: '2025-02-01',
      where: { tier: 'national' },
      period: { listYear: 2024 },
    }),
    [['2025-02-01', '2024-12-31'], ['list year 2024'], ['2024年度名单'], ['2024年度名單']],
  ],
  [
    'filing',
    filingRate(source, { scheme, year: 2024, dueOn: '2025-04-15', asOf: '2025-05-01' }),
    [['2025-04-15', '2025-05-01', '2024'], ['Yearly tables'], ['动态管理表'], ['動態管理表']],
  ],
  [
    'a share',
    shareOfOutside(counts, whole),
    [['北方网'], ['more than 6,000'], ['超过6000家'], ['超過6000家']],
  ],
  [
    'a share of a dated whole',
    shareOfOutside(300, { ...whole, asOf: '2024-12-09' }),
    [['北方网', '2024-12-09'], ['Share'], ['比重'], ['比重']],
  ],
];

describe('the sentence of', () => {
  it.each(results)('%s says how it was made and what it counts, in three languages', (_, result, words) => {
    const [always = [], ...own] = words;
    const sentences = locales.map((locale) => describeBasis(result, { locale }));
    sentences.forEach((sentence, at) => {
      for (const word of [...always, ...(own[at] ?? [])]) expect(sentence).toContain(word);
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\.|。。/);
    });
    expect(new Set(sentences).size).toBe(3);
  });

  it('a result ends with that of the count that it was made from', () => {
    for (const locale of locales) {
      const later = describeCount(countTiers(source, query), { locale });
      expect(describeBasis(flowsBetween(source, years), { locale }).endsWith(later)).toBe(true);
      expect(
        describeBasis(coverageOf(source, query, { dimension: 'chain', list: [] }), { locale }),
      ).toContain(later);
    }
  });

  it('a count is that of the front door, but for names in the place of codes', () => {
    const filtered = countTiers(source, { ...query, where: { division: '120116', zone: '甲区' } });
    const names = { en: 'Binhai', 'zh-CN': '滨海新区', 'zh-TW': '濱海新區' };
    for (const locale of locales) {
      expect(describeBasis(counts, { locale })).toBe(describeCount(counts, { locale }));
      const text = describeBasis(filtered, { locale });
      expect(text).toBe(describeCount(filtered, { locale }).replace('120116', names[locale]));
      expect(text).toContain('甲区');
    }
  });

  it('a part names the basis of the part and of the whole', () => {
    const part = { ...query, where: { tier: 'national' } };
    const text = describeBasis(ofWhich(source, { whole: query, part }), { locale: 'en' });
    expect(text).toContain(describeCount(countTiers(source, query), { locale: 'en' }));
    expect(text).toContain(describeCount(countTiers(source, part), { locale: 'en' }));
  });

  it('a filtered count names what the library can name, in the script of the language', () => {
    const where = {
      kind: ['factory', null],
      region: 'XPCC',
      chain: ['new-energy', 'a chain of another list'],
      recommender: ['370200', '中国石油天然气集团有限公司'],
      basis: 'equivalence',
      tier: 'provincial',
      industry: 'C38',
    } as const;
    const text = (locale: string) => describeBasis(countTiers(source, { ...query, where }), { locale });
    for (const words of [
      '类型为绿色工厂、未注明者',
      '地区为新疆生产建设兵团者',
      '重点产业链为新能源、a chain of another list者',
    ])
      expect(text('zh-CN')).toContain(words);
    for (const words of [
      '推荐单位为青岛市、中国石油天然气集团有限公司者',
      '授予依据为等同认定者',
      '级别为省级者',
      '行业为C38者',
    ])
      expect(text('zh-CN')).toContain(words);
    expect(text('zh-TW')).toContain('類型為綠色工廠、未註明者');
    expect(text('zh-TW')).toContain('推薦單位為青島市、中国石油天然气集团有限公司者');
    expect(text('en')).toContain('only kind green factory, not stated');
    expect(text('en')).toContain('only kind of grant equivalence');
  });

  it('a filtered count leaves kinds of another scheme and words of nobody as they are', () => {
    const where = { kind: 'factory', tier: ['basic'], division: '310117' } as const;
    const smart = countTiers(source, { ...query, scheme: 'smart-factory', where });
    const text = describeBasis(smart, { locale: 'zh-CN' });
    for (const words of ['类型为factory者', '级别为基础级者', '310117']) expect(text).toContain(words);
  });

  it('a filtered count names a city or county by a table of divisions', () => {
    const filtered = countTiers(source, { ...query, where: { division: '310117' } });
    const divisions = { county_list: { 310117: '松江区' } };
    expect(describeBasis(filtered, { locale: 'zh-CN', divisions })).toContain('松江区');
  });

  it('a filtered count calls things as the caller does', () => {
    const names: Readonly<Record<string, string>> = { '310117': '松江区', national: '国家级（含培育）' };
    const nameOf = (_: string, value: string) => names[value];
    const where = { division: '310117', tier: 'national', zone: '甲区' };
    const filtered = countTiers(source, { ...query, where });
    for (const describe of [describeBasis, describeCount]) {
      const text = describe(filtered, { locale: 'zh-CN', nameOf });
      for (const words of ['松江区', '国家级（含培育）', '甲区']) expect(text).toContain(words);
    }
  });

  it('a round does not speak of titles held, and names what it is asked of', () => {
    const round = stageFunnel(source, {
      ...query,
      where: { division: '120115' },
      period: { listYear: 2024 },
    });
    const text = describeBasis(round, { locale: 'zh-CN' });
    expect(text).toBe(
      '2024年度名单的绿色制造单位申报情况，截至2024-12-31；已进入后续环节者计入此前各环节；按称号逐项计数；只计行政区划为宝坻区者；因日期或历史不明而无法判定者另列。',
    );
  });

  it('a scheme of the caller calls it and its tiers by their names', () => {
    const own: Scheme = {
      id: 'city-benchmark',
      tiers: ['silver', 'gold'],
      heldAt: ['recognised'],
      about: {
        labels: { en: 'city benchmarks', 'zh-CN': '市标杆', 'zh-TW': '市標桿' },
        tiers: { gold: { labels: { en: 'gold rank', 'zh-CN': '金级', 'zh-TW': '金級' } } },
        citations: [],
      },
    };
    const schemes = [own];
    const asked = { scheme: own.id, asOf: '2024-12-31' };
    const top = (tier: string) =>
      describeBasis(topGroups(countTiers({ ...source, schemes }, asked), { places: 1, tier }), {
        locale: 'zh-CN',
        schemes,
      });
    expect(top('gold')).toContain('金级及以上');
    expect(top('silver')).toContain('silver及以上');
    const round = stageFunnel({ ...source, schemes }, { ...asked, period: { listYear: 2024 } });
    expect(describeBasis(round, { locale: 'zh-CN', schemes })).toContain('市标杆');
  });
});
