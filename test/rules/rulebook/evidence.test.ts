import { describe, expect, test } from 'vitest';
import { numberReaders, textReaders } from '../../../src/rules/rulebook/evidence.js';
import { ask, evidence } from './madeUp.js';

/** What stands in the scenarios, in the unit or on a scale is tested with its operator. */
const elsewhere = (path: string) => /^(scenarios|unit)\./.test(path);
const numbers = Object.keys(numberReaders).filter(
  (path): path is keyof typeof numberReaders => !elsewhere(path),
);
const words = Object.keys(textReaders).filter((path): path is keyof typeof textReaders => !elsewhere(path));

/** An assessment that says this one thing. */
function saying(path: string, value: number | string) {
  const [first = '', second] = path.split('.');
  return evidence({ [first]: second === undefined ? value : { [second]: value } });
}

describe('the evidence of an assessment', () => {
  test.each(numbers)('has the number %s in the field of that name, and in no other', (path) => {
    const seen = numbers.filter((named) => {
      const found = ask(
        { op: 'compare', evidence: named, is: 'at-least', value: 7, unit: 'x' },
        { evidence: saying(path, 7) },
      );
      return found.verdict === 'met' && found.found === 7;
    });
    expect(seen).toEqual([path]);
  });

  test.each(words)('has the word %s in the field of that name, and in no other', (path) => {
    const seen = words.filter((named) => {
      return (
        ask({ op: 'one-of', evidence: named, values: ['甲'] }, { evidence: saying(path, '甲') }).verdict ===
        'met'
      );
    });
    expect(seen).toEqual([path]);
  });
});
