import type { Scheme } from '../../records/title/index.js';

const held = ['recognised', 'accepted'] as const;

/**
 * Schemes that only rulebooks know: ladders of two provinces that keep their own, and the standard for green factories,
 * which gives no title. Pass them as `schemes`. Nothing converts them into the four national tiers.
 *
 * @example
 * localSchemes.map(({ id }) => id) //=> ['zhejiang-future-factory', 'heilongjiang-smart-factory', 'gbt-36132']
 */
export const localSchemes: readonly Scheme[] = [
  {
    id: 'zhejiang-future-factory',
    tiers: ['digital-workshop', 'smart-factory', 'future-factory'],
    heldAt: held,
    about: {
      labels: { en: 'Zhejiang future factories', 'zh-CN': '浙江省未来工厂', 'zh-TW': '浙江省未來工廠' },
      tiers: {
        'digital-workshop': {
          labels: { en: 'provincial digital workshop', 'zh-CN': '省级数字化车间', 'zh-TW': '省級數字化車間' },
        },
        'smart-factory': {
          labels: { en: 'provincial smart factory', 'zh-CN': '省级智能工厂', 'zh-TW': '省級智能工廠' },
        },
        'future-factory': { labels: { en: 'future factory', 'zh-CN': '未来工厂', 'zh-TW': '未來工廠' } },
      },
      bearers: ['factory'],
      citations: [
        {
          document: '浙经信产数〔2025〕174号',
          address: 'xashilian.com/news/detail/183472.html',
          confidence: 'primary',
        },
      ],
    },
  },
  {
    id: 'heilongjiang-smart-factory',
    tiers: ['basic-workshop', 'advanced-workshop', 'smart-factory'],
    heldAt: held,
    about: {
      labels: {
        en: 'Heilongjiang digital workshops and smart factories',
        'zh-CN': '黑龙江省数字化车间和智能工厂',
        'zh-TW': '黑龍江省數字化車間和智能工廠',
      },
      tiers: {
        'basic-workshop': {
          labels: { en: 'basic digital workshop', 'zh-CN': '基础级数字化车间', 'zh-TW': '基礎級數字化車間' },
        },
        'advanced-workshop': {
          labels: {
            en: 'advanced digital workshop',
            'zh-CN': '先进级数字化车间',
            'zh-TW': '先進級數字化車間',
          },
        },
        'smart-factory': {
          labels: { en: 'smart factory', 'zh-CN': '智能工厂', 'zh-TW': '智能工廠' },
        },
      },
      bearers: ['factory'],
      citations: [
        {
          document: '黑工信规规〔2025〕7号',
          address: 'gxt.hlj.gov.cn/gxt/c106983/202505/c00_31845639.shtml',
          confidence: 'primary',
        },
      ],
    },
  },
  {
    id: 'gbt-36132',
    tiers: ['green-factory'],
    heldAt: held,
    about: {
      labels: {
        en: 'General rules for assessment of green factory',
        'zh-CN': '绿色工厂评价通则',
        'zh-TW': '綠色工廠評價通則',
      },
      tiers: {
        'green-factory': { labels: { en: 'green factory', 'zh-CN': '绿色工厂', 'zh-TW': '綠色工廠' } },
      },
      bearers: ['factory'],
      citations: [{ document: 'GB/T 36132-2025 绿色工厂评价通则', confidence: 'primary' }],
    },
  },
];
