import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyScript } from '../../../src/lists/list/simplifyScript.js';

describe('simplifyScript', () => {
  // The terms of the field as the vocabulary has them, and names that were printed in traditional characters.
  it.each([
    ['綠色製造單位', '绿色制造单位'],
    ['綠色設計產品', '绿色设计产品'],
    ['綠色供應鏈管理企業', '绿色供应链管理企业'],
    ['綠色工業園區', '绿色工业园区'],
    ['數字化車間', '数字化车间'],
    ['領航級', '领航级'],
    ['國家級', '国家级'],
    ['區級 / 縣級', '区级 / 县级'],
    ['計劃單列市', '计划单列市'],
    ['新疆生產建設兵團', '新疆生产建设兵团'],
    ['複核', '复核'],
    ['動態管理表', '动态管理表'],
    ['成都蓉生藥業有限責任公司', '成都蓉生药业有限责任公司'],
    ['鴻富錦精密電子(成都)有限公司', '鸿富锦精密电子(成都)有限公司'],
    ['中國核動力研究設計院', '中国核动力研究设计院'],
    ['四川科倫藥業股份有限公司', '四川科伦药业股份有限公司'],
    ['氫能源', '氢能源'],
    ['不鏽鋼軸承', '不锈钢轴承'],
    ['勝利韻達', '胜利韵达'],
    ['麵粉乾燥機械', '面粉干燥机械'],
    ['鋁擠壓、鎂合金壓鑄', '铝挤压、镁合金压铸'],
    ['塗裝線與焊接', '涂装线与焊接'],
    ['銲錫與供應鍊', '焊锡与供应链'],
  ])('makes %s to %s', (traditional, simplified) => {
    expect(simplifyScript(traditional)).toBe(simplified);
  });

  it.each([['昇兴集团'], ['鑫达'], ['ABB'], ['']])('leaves %j as it is', (text) => {
    expect(simplifyScript(text)).toBe(text);
  });

  it('changes no character into several, and nothing twice', () => {
    const characters = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map(String.fromCodePoint),
    });
    fc.assert(
      fc.property(characters, (text) => {
        const once = simplifyScript(text);
        expect([...once]).toHaveLength([...text].length);
        expect(simplifyScript(once)).toBe(once);
      }),
    );
  });
});
