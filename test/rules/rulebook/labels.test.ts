import { locales } from 'green-manufacturing-registry';
import { performanceLevels } from 'green-manufacturing-registry/promotion';
import { printingWords } from 'green-manufacturing-registry/rulebook';
import { confidences } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import {
  dateEvidence,
  numberReaders,
  textReaders,
  yearEvidence,
} from '../../../src/rules/rulebook/evidence.js';
import { evidenceLabels, wordLabels } from '../../../src/rules/rulebook/internal.js';

const paths = [
  ...Object.keys(numberReaders),
  ...Object.keys(textReaders),
  ...yearEvidence,
  ...dateEvidence,
  'scenarios',
  'incidents',
  'period.from',
  'period.until',
  'history',
  'history.units',
  'unit.members',
  'unit.suppliers',
];

describe('evidenceLabels', () => {
  test('call every path that a condition may ask for, and no other', () => {
    expect(Object.keys(evidenceLabels).sort()).toEqual([...paths].sort());
  });
});

describe('wordLabels', () => {
  test('call every level of performance', () => {
    for (const level of performanceLevels) expect(wordLabels).toHaveProperty(level);
  });
});

test.each([
  ['evidenceLabels', evidenceLabels],
  ['wordLabels', wordLabels],
])('%s are complete in every language', (_name, table) => {
  for (const [path, text] of Object.entries(table)) {
    expect(Object.keys(text).sort(), path).toEqual([...locales].sort());
    expect(
      Object.values(text).every((one) => one.trim() === one && one !== ''),
      path,
    ).toBe(true);
  }
});

test.each(locales)('the words around a printed rulebook are complete in %s', (locale) => {
  const words = printingWords[locale];
  expect(words.heads).toHaveLength(7);
  expect(new Set(words.heads).size).toBe(7);
  expect(Object.keys(words.confidence).sort()).toEqual([...confidences].sort());
  expect(words.by('2025-07-31')).toContain('2025-07-31');
  expect(words.from('2025')).toContain('2025');
  expect(words.until('2025')).toContain('2025');
  expect(words.everyYear('07-31')).toContain('07-31');
});
