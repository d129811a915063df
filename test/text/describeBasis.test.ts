import { type CountQuery, countTiers, type RegistryEvent, type Scheme } from 'green-manufacturing-registry';
import { dimensions } from 'green-manufacturing-registry/count';
import { describeBasis } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { type Asked, asked, count } from '../support/figures.js';
import { deepFrozen } from '../support/histories.js';
import { factory, recognised } from '../support/records.js';

const locales = ['en', 'zh-CN', 'zh-TW'] as const;
const nothing = { units: [], events: [] };

const sentence = (query: Asked, locale: string) => describeBasis(count(nothing, query), { locale });

/** The sentence in every language. */
const sentences = (query: Asked) => locales.map((locale) => sentence(query, locale));

const listYear = { measure: 'new', period: { listYear: 2024 } } as const;
const dates = { measure: 'new', period: { from: '2024-01-01', until: '2025-01-01' } } as const;

describe('describeBasis', () => {
  it.each([
    ['en', 'green manufacturing units', 'smart factories'],
    ['zh-CN', '绿色制造单位', '智能工厂'],
    ['zh-TW', '綠色製造單位', '智能工廠'],
  ])('names the scheme and the day in %s', (locale, green, smart) => {
    expect(sentence({}, locale)).toContain(green);
    expect(sentence({}, locale)).toContain('2022-12-31');
    expect(sentence({ scheme: 'smart-factory' }, locale)).toContain(smart);
  });

  it.each([
    ['en', 'net of removals', 'gross of removals'],
    ['zh-CN', '已扣除移出', '未扣除移出'],
    ['zh-TW', '已扣除移出', '未扣除移出'],
  ])('says in %s whether the count is net or gross', (locale, net, gross) => {
    expect(sentence({ measure: 'held' }, locale)).toContain(net);
    expect(sentence({ measure: 'held' }, locale)).not.toContain(gross);
    expect(sentence({ measure: 'ever' }, locale)).toContain(gross);
    expect(sentence({ measure: 'ever' }, locale)).not.toContain(net);
  });

  it.each([
    ['en', 'list year 2024'],
    ['zh-CN', '2024年度名单'],
    ['zh-TW', '2024年度名單'],
  ])('says in %s whether a period means list years or days', (locale, year) => {
    expect(sentence(listYear, locale)).toContain(year);
    expect(sentence(dates, locale)).not.toContain(year);
    for (const day of ['2024-01-01', '2025-01-01', '2022-12-31']) {
      expect(sentence(dates, locale)).toContain(day);
    }
    const ended = { ...dates, measure: 'removed' } as const;
    for (const day of ['2024-01-01', '2025-01-01']) expect(sentence(ended, locale)).toContain(day);
    expect(sentence(ended, locale)).not.toBe(sentence(dates, locale));
  });

  it.each([
    ['en', ['each unit once', 'each title', 'each product', 'each enterprise once']],
    ['zh-CN', ['每个单位', '按称号', '只计产品', '每家企业']],
    ['zh-TW', ['每個單位', '按稱號', '只計產品', '每家企業']],
  ])('says in %s what is counted', (locale, words) => {
    const counted = ['unit', 'title', 'product', 'enterprise'] as const;
    counted.forEach((kind, at) => {
      words.forEach((word, place) => {
        expect(sentence({ count: kind }, locale).includes(word)).toBe(place === at);
      });
    });
  });

  it.each([
    ['en', ['recognised', 'accepted'], ['self-assessed', 'filed'], 'basic'],
    ['zh-CN', ['认定', '验收'], ['自评估', '备案'], '基础级'],
    ['zh-TW', ['認定', '驗收'], ['自評估', '備案'], '基礎級'],
  ])('names in %s the stages that hold a title, and for which tiers', (locale, all, basic, tier) => {
    for (const stage of all) expect(sentence({}, locale)).toContain(stage);
    for (const stage of basic) expect(sentence({}, locale)).not.toContain(stage);
    for (const stage of [...all, ...basic, tier]) {
      expect(sentence({ scheme: 'smart-factory' }, locale)).toContain(stage);
    }
  });

  it.each([
    ['en', 'chosen by the caller', 'on the cultivation list'],
    ['zh-CN', '由使用者指定', '培育名单'],
    ['zh-TW', '由使用者指定', '培育名單'],
  ])('says in %s when the caller chose the stages, and which', (locale, chosen, stage) => {
    const query = { scheme: 'smart-factory', stages: ['cultivating', 'recognised'] } as const;
    expect(sentence(query, locale)).toContain(chosen);
    expect(sentence(query, locale)).toContain(stage);
    expect(sentence({ scheme: 'smart-factory' }, locale)).not.toContain(chosen);
  });

  it.each([
    ['en', 'plan-listed cities'],
    ['zh-CN', '计划单列市'],
    ['zh-TW', '計劃單列市'],
  ])('says in %s when plan-listed cities and the Corps are rolled up', (locale, words) => {
    expect(sentence({ rollUp: true }, locale)).toContain(words);
    expect(sentence({}, locale)).not.toContain(words);
    expect(sentence({ rollUp: false }, locale)).not.toContain(words);
  });

  it.each([
    ['en', 'not stated', 'tier', 'Tianjin'],
    ['zh-CN', '未注明', '级别', '天津市'],
    ['zh-TW', '未註明', '級別', '天津市'],
  ])('names every filter and its values in %s', (locale, notStated, tier, place) => {
    const where = { tier: ['national', 'provincial'], division: '120000', zone: null } as const;
    const text = sentence({ where }, locale);
    for (const word of [place, notStated, tier]) expect(text).toContain(word);
    expect(sentence({}, locale)).not.toContain(notStated);
    expect(text).not.toBe(sentence({ where: { ...where, tier: 'national' } }, locale));
  });

  it.each([
    ['en', 'only tier excellent, basic'],
    ['zh-CN', '只计级别为卓越级、基础级者'],
    ['zh-TW', '只計級別為卓越級、基礎級者'],
  ])('calls tiers in %s as their scheme does', (locale, words) => {
    const where = { tier: ['excellent', 'basic'] };
    expect(sentence({ scheme: 'smart-factory', where }, locale)).toContain(words);
  });

  it.each([
    ['en', 'key chain', 'do not add up'],
    ['zh-CN', '重点产业链', '不等于总数'],
    ['zh-TW', '重點產業鏈', '不等於總數'],
  ])('names in %s what is grouped by, and that chains do not add up', (locale, chain, warning) => {
    expect(sentence({ by: ['kind', 'chain'] }, locale)).toContain(chain);
    expect(sentence({ by: ['chain'] }, locale)).toContain(warning);
    expect(sentence({ by: ['kind'] }, locale)).not.toContain(warning);
  });

  it('says as of which day the records were known, where that was asked', () => {
    const recorded: RegistryEvent = {
      ...recognised('f1', 'national', '2020-01-01'),
      recordedAt: '2021-04-05',
    };
    const counts = count({ units: [factory('f1')], events: [recorded] }, { knownAt: '2022-07-08' });
    for (const locale of locales) expect(describeBasis(counts, { locale })).toContain('2022-07-08');
  });

  it('writes one sentence with a full stop, whatever is asked', () => {
    const measures = [{}, { measure: 'ever' }, listYear, { ...dates, measure: 'removed' }] as const;
    for (const measure of measures) {
      for (const counted of ['unit', 'title', 'product', 'enterprise'] as const) {
        for (const scheme of ['green-manufacturing', 'smart-factory', 'tianjin-workshop', 'lighthouse']) {
          const query = {
            ...measure,
            scheme,
            count: counted,
            by: dimensions,
            where: { kind: null, tier: [null], chain: [] },
            rollUp: true,
            stages: ['cultivating'],
          } as const;
          const [en = '', cn = '', tw = ''] = sentences(query);
          expect(en).toMatch(/^[A-Z][^.]*\.$/);
          for (const text of [cn, tw]) expect(text).toMatch(/^[^。]+。$/);
          for (const text of [en, cn, tw]) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }
    }
  });

  it('writes the same sentence for a count that came back from JSON', () => {
    const counts = count(nothing, { ...dates, by: ['region'], where: { zone: null } });
    for (const locale of locales) {
      expect(describeBasis(JSON.parse(JSON.stringify(counts)), { locale })).toBe(
        describeBasis(deepFrozen(counts), { locale }),
      );
    }
  });

  it('matches any language tag to the nearest language', () => {
    expect(sentence({}, 'zh-Hant-HK')).toBe(sentence({}, 'zh-TW'));
    expect(sentence({}, 'zh')).toBe(sentence({}, 'zh-CN'));
    expect(sentence({}, 'de-AT')).toBe(sentence({}, 'en'));
  });

  it('writes mainland terms in traditional script for zh-TW', () => {
    const text = sentence(
      { scheme: 'smart-factory', by: dimensions, rollUp: true, stages: ['filed'] },
      'zh-TW',
    );
    expect(text).not.toMatch(/[级个厂产业链称号获认为计单备区]/);
  });
});

describe('a scheme of the caller', () => {
  const own: Scheme = {
    id: 'city-benchmark',
    tiers: ['silver', 'gold'],
    heldAt: ['recognised'],
    heldAtTier: { silver: ['filed'] },
    about: {
      labels: { en: 'city benchmark factories', 'zh-CN': '市标杆工厂', 'zh-TW': '市標桿工廠' },
      tiers: { silver: { labels: { en: 'silver rank', 'zh-CN': '银级', 'zh-TW': '銀級' } } },
      citations: [],
    },
  };
  const query: CountQuery = { ...asked, scheme: own.id };

  it('is called by the name that it gives itself, and so are its tiers', () => {
    const counts = countTiers({ ...nothing, schemes: [own] }, query);
    const text = (locale: string) => describeBasis(counts, { locale, schemes: [own] });
    expect(text('en')).toContain('city benchmark factories');
    expect(text('en')).toContain('silver rank');
    expect(text('zh-CN')).toContain('市标杆工厂');
    expect(text('zh-CN')).toContain('银级');
    expect(text('zh-TW')).toContain('市標桿工廠');
    expect(text('en')).toContain('gold');
  });

  it('is called by its id where it says nothing about itself', () => {
    const { about: _, ...silent } = own;
    const counts = countTiers({ ...nothing, schemes: [silent] }, query);
    for (const locale of locales) {
      const text = describeBasis(counts, { locale, schemes: [silent] });
      expect(text).toContain('city-benchmark');
      expect(text).not.toContain('undefined');
    }
  });
});
