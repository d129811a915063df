import { locales } from 'green-manufacturing-registry';
import {
  incidentKindLabels,
  incidentKinds,
  performanceLevelLabels,
  performanceLevels,
} from 'green-manufacturing-registry/promotion';
import { accidentGrades } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe.each([
  ['incident kinds', [...incidentKinds], incidentKindLabels],
  ['performance levels', [...performanceLevels], performanceLevelLabels],
])('%s', (_what, words: string[], labels) => {
  test('are named once each, in three languages', () => {
    expect(words).toEqual([...new Set(words)]);
    expect(Object.keys(labels).sort()).toEqual([...words].sort());
    for (const text of Object.values(labels)) expect(Object.keys(text).sort()).toEqual([...locales].sort());
  });

  test.each(locales)('have a name of their own in %s', (locale) => {
    const names = Object.values(labels).map((text) => text[locale]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.trim() === name && name !== '')).toBe(true);
  });
});

// smart-factory.md 1, row 6, lowest first.
test('performance rises from above the province’s average to the lead of the world', () => {
  expect(performanceLevels).toEqual([
    'up-to-provincial-average',
    'above-provincial-average',
    'provincial-lead',
    'national-lead',
    'global-lead',
  ]);
});

// smart-factory.md 1: 一般 < 较大 < 重大 < 特别重大. Only accidents are graded.
test('the kinds that bear a grade end alike', () => {
  expect(incidentKinds.filter((kind) => kind.endsWith('-accident'))).toEqual([
    'safety-accident',
    'environmental-accident',
    'quality-accident',
    'network-or-data-safety-accident',
  ]);
  expect(accidentGrades).toHaveLength(4);
});
