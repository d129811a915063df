import { describe, expect, test } from 'vitest';
import { industrySections } from '../../../src/words/identity/industries.js';

const divisions = Object.values(industrySections).flatMap((section) => Object.entries(section.divisions));

describe('industrySections', () => {
  test('has the 20 sections A to T', () => {
    expect(Object.keys(industrySections).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  });

  test('has each of the 97 divisions 01 to 97 in one section only', () => {
    const expected = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(divisions.map(([code]) => code).sort()).toEqual(expected);
  });

  test('gives manufacturing the divisions 13 to 43', () => {
    const manufacturing = Object.keys(industrySections.C.divisions).sort();
    expect(manufacturing).toHaveLength(31);
    expect([manufacturing.at(0), manufacturing.at(-1)]).toEqual(['13', '43']);
  });

  test('runs through the divisions in the order of the sections', () => {
    const first = Object.values(industrySections).map(({ divisions }) => Object.keys(divisions).sort()[0]);
    expect(first.join(' ')).toBe('01 06 13 44 47 51 53 61 63 66 70 71 73 76 80 83 84 86 91 97');
  });

  test('words sections as the standard does', () => {
    expect(industrySections.A.name).toBe('农、林、牧、渔业');
    expect(industrySections.C.name).toBe('制造业');
    expect(industrySections.D.name).toBe('电力、热力、燃气及水生产和供应业');
    expect(industrySections.S.name).toBe('公共管理、社会保障和社会组织');
  });

  test.each([
    ['05', '农、林、牧、渔专业及辅助性活动'],
    ['13', '农副食品加工业'],
    ['25', '石油、煤炭及其他燃料加工业'],
    ['26', '化学原料和化学制品制造业'],
    ['37', '铁路、船舶、航空航天和其他运输设备制造业'],
    ['38', '电气机械和器材制造业'],
    ['43', '金属制品、机械和设备修理业'],
    ['58', '多式联运和运输代理业'],
    ['66', '货币金融服务'],
    ['96', '基层群众自治组织及其他组织'],
    ['97', '国际组织'],
  ])('calls division %s %s', (code, name) => {
    expect(Object.fromEntries(divisions)[code]).toBe(name);
  });

  test('repeats no name of a division and leaves no space or half-width comma in one', () => {
    const names = divisions.map(([, name]) => name);
    expect(new Set(names).size).toBe(97);
    expect(names.filter((name) => /[\s,，]/.test(name))).toEqual([]);
  });
});
