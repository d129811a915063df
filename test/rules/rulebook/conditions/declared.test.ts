import type { Condition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { ask, evidence } from '../madeUp.js';

const declared = (statement: string): Condition => ({ op: 'declared', statement });
const stated = evidence({
  statements: { built: { holds: true }, clean: { holds: false, evidence: ['a.pdf'] } },
});

describe('declared', () => {
  test('is met by a statement that holds', () => {
    expect(ask(declared('built'), { evidence: stated })).toEqual({
      verdict: 'met',
      found: true,
      missing: [],
    });
  });

  test('finds the documents that are named with it', () => {
    const papers = ['licence.pdf', 'photo.jpg'];
    const proved = evidence({ statements: { built: { holds: true, evidence: papers } } });
    expect(ask(declared('built'), { evidence: proved })).toEqual({
      verdict: 'met',
      found: papers,
      missing: [],
    });
    const bare = evidence({ statements: { built: { holds: true, evidence: [] } } });
    expect(ask(declared('built'), { evidence: bare }).found).toBe(true);
  });

  test('is failed by a statement that does not hold', () => {
    expect(ask(declared('clean'), { evidence: stated })).toEqual({
      verdict: 'unmet',
      found: false,
      missing: [],
    });
  });

  test.each([
    ['another statement', 'secure', stated],
    ['no statements', 'secure', evidence()],
    ['no assessment', 'secure', undefined],
    ['a name that every object knows', 'toString', stated],
    ['the name of a prototype', '__proto__', stated],
  ])('is unknown with %s, and asks for it', (_what, statement, given) => {
    const outcome = ask(declared(statement), given === undefined ? {} : { evidence: given });
    expect(outcome).toEqual({ verdict: 'unknown', found: null, missing: [`statements.${statement}`] });
  });
});
