import { tianjinDistricts } from 'green-manufacturing-registry/words';
import { expect, test } from 'vitest';
import { currentDivision } from '../../../src/words/identity/currentDivision.js';

test('the county of Ninghe is the district of today', () => {
  expect(currentDivision('120221')).toBe('120117');
  expect(tianjinDistricts[currentDivision('120221')]?.en).toBe('Ninghe');
});

test.each(['120117', '120000', '510122', 'XPCC', '__proto__', ''])('%j is itself', (division) => {
  expect(currentDivision(division)).toBe(division);
});

test.each([
  ['120107', 'Binhai'],
  ['120108', 'Binhai'],
  ['120109', 'Binhai'],
  ['120223', 'Jinghai'],
  ['120225', 'Jizhou'],
])('knows what came in the place of %s: %s', (code, name) => {
  expect(tianjinDistricts[currentDivision(code)]?.en).toBe(name);
});
