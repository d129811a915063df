import { labelOf, locales } from 'green-manufacturing-registry';
import { accidentGrades } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('accidentGrades', () => {
  test('grow from general to especially major', () => {
    expect(accidentGrades).toEqual(['general', 'larger', 'major', 'especially-major']);
  });

  test.each([
    ['general', 'general', '一般', '一般'],
    ['larger', 'larger', '较大', '較大'],
    ['major', 'major', '重大', '重大'],
    ['especially-major', 'especially major', '特别重大', '特別重大'],
  ] as const)('name %s as the rules do', (grade, ...labels) => {
    expect(locales.map((locale) => labelOf('accident-grade', grade, { locale }))).toEqual(labels);
  });
});
