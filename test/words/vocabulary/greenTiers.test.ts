import { type GreenTier, greenTiers, labelOf, locales } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { type LadderNaming, ladderNamingOf } from '../../../src/words/vocabulary/internal.js';
import { thrown } from './thrown.js';

/** The labels of a jurisdiction's rungs, written by hand: en, zh-CN, zh-TW. */
type Rungs = Readonly<Partial<Record<GreenTier, readonly [string, string, string]>>>;

const national = ['national', '国家级', '國家級'] as const;
const provincial = ['provincial', '省级', '省級'] as const;
const municipal = ['municipal', '市级', '市級'] as const;
const county = ['county', '县级', '縣級'] as const;
const autonomous = ['autonomous-region level', '自治区级', '自治區級'] as const;

const province: Rungs = { national, provincial, local: municipal, county };
const autonomousRegion: Rungs = { national, provincial: autonomous, local: municipal, county };
const municipality: Rungs = { national, provincial: municipal, local: ['district', '区级', '區級'] };
const planListed: Rungs = {
  national,
  provincial: municipal,
  local: ['district / county', '区县级', '區縣級'],
};

const ladders: readonly [jurisdiction: string, where: string, rungs: Rungs][] = [
  ['320000', 'Jiangsu', province],
  ['370000', 'Shandong', province],
  ['320500', 'Suzhou, in Jiangsu', province],
  ['450000', 'Guangxi', autonomousRegion],
  ['150000', 'Inner Mongolia', autonomousRegion],
  ['540000', 'Tibet', autonomousRegion],
  ['640000', 'Ningxia', autonomousRegion],
  ['650000', 'Xinjiang', autonomousRegion],
  ['450100', 'Nanning, in Guangxi', autonomousRegion],
  ['110000', 'Beijing', municipality],
  ['120000', 'Tianjin', municipality],
  ['310000', 'Shanghai', municipality],
  ['500000', 'Chongqing', municipality],
  ['120115', 'Baodi, in Tianjin', municipality],
  ['310117', 'Songjiang, in Shanghai', municipality],
  ['370200', 'Qingdao', planListed],
  ['210200', 'Dalian', planListed],
  ['330200', 'Ningbo', planListed],
  ['350200', 'Xiamen', planListed],
  ['440300', 'Shenzhen', planListed],
  ['330226', 'Ninghai, in Ningbo', planListed],
];

describe('greenTiers', () => {
  test('rise from county to national', () => {
    expect(greenTiers).toEqual(['county', 'local', 'provincial', 'national']);
  });

  describe.each(ladders)('in %s, %s', (jurisdiction, _where, rungs) => {
    test('are named as that jurisdiction names them, and a rung that it lacks has no name', () => {
      for (const tier of greenTiers) {
        const expected = rungs[tier];
        const label = (locale: string) => labelOf('green-tier', tier, { locale, jurisdiction });
        if (expected) {
          expect(locales.map(label)).toEqual(expected);
        } else {
          const error = thrown(() => label('zh-CN'));
          expect(error).toMatchObject({
            code: 'unknown-term',
            info: { vocabulary: 'green-tier', text: tier },
          });
          expect(error.info).toHaveProperty('allowed', ['local', 'provincial', 'national']);
        }
      }
    });
  });

  test('have no county rung in Tianjin', () => {
    const error = thrown(() => labelOf('green-tier', 'county', { locale: 'zh-CN', jurisdiction: '120000' }));
    expect(error.code).toBe('unknown-term');
  });

  test.each([undefined, 'CN'])('read as in a province where the jurisdiction is %s', (jurisdiction) => {
    const options = jurisdiction === undefined ? {} : { jurisdiction };
    const labels = greenTiers.map((tier) => labelOf('green-tier', tier, { locale: 'zh-CN', ...options }));
    expect(labels).toEqual(['县级', '市级', '省级', '国家级']);
  });
});

describe('ladderNamingOf', () => {
  test.each<[string, LadderNaming]>([
    ['120000', 'municipality'],
    ['120115', 'municipality'],
    ['370200', 'plan-listed-city'],
    ['370212', 'plan-listed-city'],
    ['370100', 'province'],
    ['450000', 'autonomous-region'],
    ['320000', 'province'],
    ['440300', 'plan-listed-city'],
    ['440100', 'province'],
  ])('tells that %s is named as a %s', (jurisdiction, naming) => {
    expect(ladderNamingOf(jurisdiction)).toBe(naming);
  });
});
