import { expect, test } from 'vitest';
import { rulebookTable, tableIn } from './tables.js';

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
] as const)('%s lists the rulebooks as the data have them', (file, locale) => {
  expect(tableIn(file)).toBe(rulebookTable(locale));
});
