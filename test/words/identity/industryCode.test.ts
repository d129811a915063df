import { isIndustryCode, parseIndustryCode } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../src/words/identity/internal.js';

/** The first and the last division of each section of GB/T 4754-2017. */
const sections = [
  ['A', 1, 5],
  ['B', 6, 12],
  ['C', 13, 43],
  ['D', 44, 46],
  ['E', 47, 50],
  ['F', 51, 52],
  ['G', 53, 60],
  ['H', 61, 62],
  ['I', 63, 65],
  ['J', 66, 69],
  ['K', 70, 70],
  ['L', 71, 72],
  ['M', 73, 75],
  ['N', 76, 79],
  ['O', 80, 82],
  ['P', 83, 83],
  ['Q', 84, 85],
  ['R', 86, 90],
  ['S', 91, 96],
  ['T', 97, 97],
] as const;

const two = (number: number) => String(number).padStart(2, '0');

const notCodes = [
  '',
  ' ',
  '0',
  '3',
  '00',
  '000',
  '0012',
  '98',
  '99',
  '9801',
  'A38',
  'A3821',
  'D43',
  'C44',
  'C4400',
  'U',
  'U38',
  'c38',
  'c',
  'CC',
  'C3',
  'C 38',
  ' C38',
  'C38\n',
  '38210',
  'C38210',
  '38C',
  'Ｃ38',
  '３８',
  '3.8',
  '-38',
  '制造业',
  '__proto__',
  'constructor',
];

describe('parseIndustryCode', () => {
  test.each([
    ['C', { section: 'C' }],
    ['A', { section: 'A' }],
    ['T', { section: 'T' }],
    ['38', { section: 'C', division: '38' }],
    ['C38', { section: 'C', division: '38' }],
    ['382', { section: 'C', division: '38', finer: '382' }],
    ['C382', { section: 'C', division: '38', finer: '382' }],
    ['3821', { section: 'C', division: '38', finer: '3821' }],
    ['C3821', { section: 'C', division: '38', finer: '3821' }],
    ['01', { section: 'A', division: '01' }],
    ['0111', { section: 'A', division: '01', finer: '0111' }],
    ['97', { section: 'T', division: '97' }],
  ])('takes %s apart', (text, parts) => {
    expect(parseIndustryCode(text)).toEqual(parts);
  });

  test.each(notCodes)('does not take %j', (text) => {
    expect(parseIndustryCode(text)).toBeUndefined();
  });

  test('knows the section of each division, and takes it with no other letter', () => {
    for (const [section, first, last] of sections) {
      for (let division = first; division <= last; division += 1) {
        expect(sectionOf(two(division))).toBe(section);
        expect(parseIndustryCode(two(division))).toEqual({ section, division: two(division) });
        const letters = sections.map(([letter]) => letter);
        const taken = letters.filter((letter) => isIndustryCode(`${letter}${two(division)}`));
        expect(taken).toEqual([section]);
      }
    }
  });
});

describe('isIndustryCode', () => {
  test('refuses a million digits', () => {
    expect(isIndustryCode('3'.repeat(1_000_000))).toBe(false);
  });

  test.each(['C', '38', 'C38', '382', 'C3821', '97', 'T97'])('takes %s', (text) => {
    expect(isIndustryCode(text)).toBe(true);
  });

  test.each(notCodes)('refuses %j', (text) => {
    expect(isIndustryCode(text)).toBe(false);
  });
});
