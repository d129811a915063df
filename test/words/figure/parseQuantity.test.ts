import { parseQuantity } from 'green-manufacturing-registry/target';
import { describe, expect, it, test } from 'vitest';

/** Value, boundary and unit of a figure as printed. */
const readingOf = (text: string) => {
  const quantity = parseQuantity(text);
  return quantity && [quantity.value, quantity.boundary, quantity.unit];
};

describe('figures as printed in the interview of 2024-12-09 and in notices', () => {
  test.each([
    ['2500余家', 2500, 'more-than', '家'],
    ['近300项', 300, 'nearly', '项'],
    ['突破400', 400, 'more-than', undefined],
    ['40多家', 40, 'more-than', '家'],
    ['50余', 50, 'more-than', undefined],
    ['over 30,000', 30_000, 'more-than', undefined],
    ['30000+', 30_000, 'at-least', undefined],
    ['3.5万余家', 35_000, 'more-than', '家'],
    ['30多万家', 300_000, 'more-than', '家'],
    ['1500亿元', 150_000_000_000, 'exact', '元'],
    ['4.35亿元', 435_000_000, 'exact', '元'],
    ['1.2万亿元', 1_200_000_000_000, 'exact', '元'],
    ['90%以上', 90, 'at-least', '%'],
    ['超过90%', 90, 'more-than', '%'],
    ['不少于20', 20, 'at-least', undefined],
    ['不低于20家', 20, 'at-least', '家'],
    ['≥100', 100, 'at-least', undefined],
    ['>= 100', 100, 'at-least', undefined],
    ['约300家', 300, 'about', '家'],
    ['300家左右', 300, 'about', '家'],
    ['不足40家', 40, 'less-than', '家'],
    ['不满5000万元', 50_000_000, 'less-than', '元'],
    ['低于6.7吨', 6.7, 'less-than', '吨'],
    ['高于75%', 75, 'more-than', '%'],
    ['达到8336家', 8336, 'at-least', '家'],
    ['达到400余家', 400, 'more-than', '家'],
    ['不超过15%', 15, 'at-most', '%'],
    ['最高500万元', 5_000_000, 'at-most', '元'],
    ['30家以内', 30, 'at-most', '家'],
    ['20万吨以下(含)', 200_000, 'at-most', '吨'],
    ['20家以上（含）', 20, 'at-least', '家'],
    ['6000余家规模以上工业企业', 6000, 'more-than', '家规模以上工业企业'],
    ['8.7%', 8.7, 'exact', '%'],
    ['+25%', 25, 'exact', '%'],
    ['−20 %', -20, 'exact', '%'],
    ['474', 474, 'exact', undefined],
    ['2024', 2024, 'exact', undefined],
    ['5年', 5, 'exact', '年'],
    ['10多年', 10, 'more-than', '年'],
    ['5千克', 5, 'exact', '千克'],
  ])('%s', (text, value, boundary, unit) => {
    expect(readingOf(text)).toEqual([value, boundary, unit]);
  });

  it('keeps the text, the scale word and what is strived for', () => {
    expect(parseQuantity('力争突破３．５万家')).toEqual({
      value: 35_000,
      boundary: 'more-than',
      scale: '万',
      unit: '家',
      aspirational: true,
      text: '力争突破３．５万家',
    });
    expect(parseQuantity('474家')).toEqual({ value: 474, boundary: 'exact', unit: '家', text: '474家' });
  });
});

describe('other scripts', () => {
  test.each([
    ['２５００余家', 2500, 'more-than', '家'],
    ['３０，０００＋', 30_000, 'at-least', undefined],
    ['９０％以上', 90, 'at-least', '%'],
    ['＞90%', 90, 'more-than', '%'],
    ['2500餘家', 2500, 'more-than', '家'],
    ['超過3.5萬家', 35_000, 'more-than', '家'],
    ['約300項', 300, 'about', '項'],
    ['1500億元', 150_000_000_000, 'exact', '元'],
    ['不少於20個', 20, 'at-least', '個'],
    ['nearly 300 activities', 300, 'nearly', 'activities'],
    ['2,500-odd enterprises', 2500, 'more-than', 'enterprises'],
    ['Over 40 firms', 40, 'more-than', 'firms'],
    ['at least 1.5 million yuan', 1_500_000, 'at-least', 'yuan'],
    ['3 million+', 3_000_000, 'at-least', undefined],
    ['20 factories or more', 20, 'at-least', 'factories'],
    ['20 or more factories', 20, 'at-least', 'factories'],
    ['more than 90 percent', 90, 'more-than', '%'],
    ['90 per cent', 90, 'exact', '%'],
    ['3 millionaires', 3, 'exact', 'millionaires'],
    ['aiming for 400', 400, 'exact', undefined],
  ])('%s', (text, value, boundary, unit) => {
    expect(readingOf(text)).toEqual([value, boundary, unit]);
  });
});

describe('what is no figure', () => {
  test.each([
    '',
    '余家',
    '全部',
    'overall 300',
    '两百余家',
    '百余家',
    '3千余家',
    '十几家',
    '2024年',
    '2024年底',
    '12月',
    '9日',
    '2024-12-09',
    '13号',
    '4级',
    '5th',
    '9 December',
    '9 February',
    '近3年',
    '近5年400家',
    '第400家',
    '3-5个',
    '20至30家',
    '235+274',
    '300和400家',
    '1,23',
    '1.2.3',
    '12,345,67',
    '300上下',
    '20来家',
    '40几家',
    '100家以上企业',
    '40 or so',
    '12 of many',
    '3亿万',
    '-20多家',
    '9007199254740993',
    '9.1万亿亿',
    '99999万亿',
  ])('%s', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  test.each(['约400余家', '不超过40多家', '近300家以上', '不少于20家左右', 'over 300+'])(
    '%s contradicts itself',
    (text) => {
      expect(parseQuantity(text)).toBeUndefined();
    },
  );

  test.each(['未突破400', '不超400家', '没有超过400家'])('%s says more than is understood', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  it('a text too long to be one, whatever it holds', () => {
    expect(parseQuantity('9'.repeat(1_000_000))).toBeUndefined();
    expect(parseQuantity(`400${'家'.repeat(1_000_000)}`)).toBeUndefined();
  });
});

describe('words that stand for a number', () => {
  it.each([
    '5 hundred million yuan',
    '1.2 bn yuan',
    '1.5 mn',
    '30 k units',
    '5k',
    '5m yuan',
    '2 dozen firms',
    '3 lakh',
    '120 crore',
    '50w家',
    '5K家',
  ])('and that are not read make no unit: %s', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  it.each([
    ['5 kWh', 'kWh'],
    ['5 W/m', 'W/m'],
    ['30 m', 'm'],
    ['12 bases', 'bases'],
    ['3 million yuan', 'yuan'],
  ])('are none in %s', (text, unit) => {
    expect(parseQuantity(text)?.unit).toBe(unit);
  });
});
