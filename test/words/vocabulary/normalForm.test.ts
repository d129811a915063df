import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/words/vocabulary/internal.js';

describe('the form of comparison', () => {
  it.each([
    ['⻘岛⻋⻢⻢', '青岛车马马'],
    ['⼯业和信息化部', '工业和信息化部'],
    ['⻓春⻩⾦', '长春黄金'],
    ['天\u200B津\u00AD电\u2060力', '天津电力'],
    ['\u202A91120118MA06R1D13A\u202C', '91120118MA06R1D13A'],
    ['甲\u0000公\u0007司\uFEFF', '甲公司'],
    ['葛\u{E0100}城', '葛城'],
    ['一汽—大众', '一汽-大众'],
    ['一汽——大众', '一汽-大众'],
    ['一汽－大众', '一汽-大众'],
    ['一汽‑大众', '一汽-大众'],
    ['松下•万宝', '松下·万宝'],
    ['松下・万宝', '松下·万宝'],
    ['松下．万宝', '松下·万宝'],
    ['松下.万宝', '松下·万宝'],
    ['“智造”工厂', '"智造"工厂'],
    ['「智造」工厂', '"智造"工厂'],
    ['Ｏ’Neill', "O'Neill"],
    ['Co., Ltd.', 'Co., Ltd.'],
    ['2022.1', '2022.1'],
  ])('brings %j to %j', (text, form) => {
    expect(normalForm(text)).toBe(form);
  });

  it('keeps the spaces that part lines and cells', () => {
    expect(normalForm('甲\t乙\r\n丙')).toBe('甲\t乙\r\n丙');
  });

  it('changes nothing twice', () => {
    const odd = fc.constantFrom(...'⻘⼯．.—-·•“”\u200B\u202A 甲乙A1()');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: odd }), fc.string({ unit: 'binary' })), (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
    );
  });
});
