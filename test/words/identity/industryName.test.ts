import { industryName, industrySections } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('industryName', () => {
  test.each([
    ['C', '制造业'],
    ['38', '电气机械和器材制造业'],
    ['C38', '电气机械和器材制造业'],
    ['382', '电气机械和器材制造业'],
    ['C3821', '电气机械和器材制造业'],
    ['26', '化学原料和化学制品制造业'],
    ['31', '黑色金属冶炼和压延加工业'],
    ['36', '汽车制造业'],
    ['39', '计算机、通信和其他电子设备制造业'],
    ['D', '电力、热力、燃气及水生产和供应业'],
    ['01', '农业'],
  ])('calls %s %s', (code, name) => {
    expect(industryName(code)).toBe(name);
  });

  test('names every section and every division, with and without its letter', () => {
    for (const [letter, section] of Object.entries(industrySections)) {
      expect(industryName(letter)).toBe(section.name);
      for (const [division, name] of Object.entries(section.divisions)) {
        expect(industryName(division)).toBe(name);
        expect(industryName(letter + division)).toBe(name);
      }
    }
  });

  test.each(['', '00', '98', 'A38', 'c38', '38210', 'U', '制造业', '__proto__', 'constructor'])(
    'has no name for %j',
    (code) => {
      expect(industryName(code)).toBeUndefined();
    },
  );
});
