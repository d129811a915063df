import { normalizeName } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';

describe('normalizeName', () => {
  test.each([
    ['TCL 空调器（中山）有限公司', 'TCL空调器(中山)有限公司'],
    ['日立电梯 （ 成都 ） 有限公司', '日立电梯(成都)有限公司'],
    ['江苏太古可口可乐饮料有限 公司', '江苏太古可口可乐饮料有限公司'],
    ['北京 ABB 低压电器有限公司', '北京ABB低压电器有限公司'],
    ['广州立白(番禺)有限公司', '广州立白(番禺)有限公司'],
    ['广州立白（番禺）有限公司', '广州立白(番禺)有限公司'],
    ['深圳创维-RGB 电子有限公司', '深圳创维-RGB电子有限公司'],
    ['深圳创维-RGB电子有限公司', '深圳创维-RGB电子有限公司'],
    ['松下·万宝（广州）压缩机有限公司', '松下·万宝(广州)压缩机有限公司'],
    ['国网（北京)节能设计研究院', '国网(北京)节能设计研究院'],
    ['一汽-大众汽车有限公司 佛山分公司', '一汽-大众汽车有限公司佛山分公司'],
    ['天津港保税区（空港、临港片区）', '天津港保税区(空港、临港片区)'],
    ['一汽—大众汽车有限公司', '一汽-大众汽车有限公司'],
    ['一汽 - 大众汽车有限公司', '一汽-大众汽车有限公司'],
    ['580 g', '580g'],
    ['甲公司[原乙公司]', '甲公司(原乙公司)'],
    ['甲公司［原乙公司］', '甲公司(原乙公司)'],
    [
      '龙竹科技集团股份有限公司（原福建龙泰竹家居股份有限公司）',
      '龙竹科技集团股份有限公司(原福建龙泰竹家居股份有限公司)',
    ],
  ])('brings %s, as the lists print it, to %s', (printed, normal) => {
    expect(normalizeName(printed)).toBe(normal);
  });

  test.each([
    ['Shanghai General Motors', 'Shanghai General Motors'],
    ['Shanghai  General\u00a0Motors ', 'Shanghai General Motors'],
    ['Tesla (Shanghai) Co., Ltd.', 'Tesla(Shanghai)Co., Ltd.'],
    ['ＴＣＬ', 'TCL'],
    ['tcl', 'tcl'],
    ['Company 3M China', 'Company 3M China'],
  ])('keeps one space between the Latin words of %j', (printed, normal) => {
    expect(normalizeName(printed)).toBe(normal);
  });

  test.each([
    ['江苏\u3000太古', '江苏太古'],
    ['江苏\n太古', '江苏太古'],
    ['江苏\t 太古', '江苏太古'],
    ['江苏\u200b太古', '江苏太古'],
    ['\ufeff江苏太古', '江苏太古'],
    [' 江苏太古 ', '江苏太古'],
    ['', ''],
    [' \u3000\n', ''],
  ])('takes the spaces out of %j', (printed, normal) => {
    expect(normalizeName(printed)).toBe(normal);
  });

  test('does not make one name of two', () => {
    expect(normalizeName('松下万宝(广州)压缩机有限公司')).not.toBe(
      normalizeName('松下·万宝（广州）压缩机有限公司'),
    );
    expect(normalizeName('宝钢')).not.toBe(normalizeName('宝钢股份'));
  });

  test.each([
    ['spaces', ' '.repeat(1_000_000), ''],
    ['full-width spaces', '\u3000'.repeat(1_000_000), ''],
    ['spaced Chinese characters', '中 '.repeat(500_000), '中'.repeat(500_000)],
    ['spaced Latin letters', 'a  '.repeat(333_333), 'a '.repeat(333_333).trim()],
    ['spaced brackets', '（ '.repeat(500_000), '('.repeat(500_000)],
    ['spaces within a word', `a${' '.repeat(1_000_000)}b`, 'a b'],
    ['spaces within a name', `中${' '.repeat(1_000_000)}国`, '中国'],
    ['invisible characters', '\u200b'.repeat(1_000_000), ''],
    ['Chinese characters', '中'.repeat(1_000_000), '中'.repeat(1_000_000)],
  ])('reads a million %s', (_what, printed, normal) => {
    expect(normalizeName(printed) === normal).toBe(true);
  });
});
