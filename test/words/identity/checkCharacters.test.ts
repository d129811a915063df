import { describe, expect, test } from 'vitest';
import {
  creditCodeAlphabet,
  creditCodeCheckCharacter,
  organisationCodeCheckCharacter,
} from '../../../src/words/identity/internal.js';
import { validCodes, wrongCodes, wrongOnlyAtTheEnd } from './knownCodes.js';

describe('creditCodeAlphabet', () => {
  test('has 31 characters in order, without I, O, S, V and Z', () => {
    expect(creditCodeAlphabet).toBe('0123456789ABCDEFGHJKLMNPQRTUWXY');
  });
});

describe('creditCodeCheckCharacter', () => {
  test.each(validCodes)('ends %s, the code of %s', (code) => {
    expect(creditCodeCheckCharacter(code.slice(0, 17))).toBe(code.slice(17));
  });

  test.each(wrongCodes)('says of %s that it should end in %s', (code, expected) => {
    expect(creditCodeCheckCharacter(code.slice(0, 17))).toBe(expected);
  });

  test('is 0, not a 32nd character, where the sum is a multiple of 31', () => {
    expect(creditCodeCheckCharacter('0'.repeat(17))).toBe('0');
  });

  test('weighs the first position by one: a 1 there asks for 30, written Y', () => {
    expect(creditCodeCheckCharacter(`1${'0'.repeat(16)}`)).toBe('Y');
  });
});

describe('organisationCodeCheckCharacter', () => {
  test.each(validCodes)('ends the organisation code in %s, the code of %s', (code) => {
    expect(organisationCodeCheckCharacter(code.slice(8, 16))).toBe(code.slice(16, 17));
  });

  test.each(wrongCodes)(
    'says of %s, which should end in %s, that position 17 should be %s',
    (code, _, expected) => {
      expect(organisationCodeCheckCharacter(code.slice(8, 16))).toBe(expected === 'ok' ? code[16] : expected);
    },
  );

  test.each(wrongOnlyAtTheEnd)('passes inside %s', (code) => {
    expect(organisationCodeCheckCharacter(code.slice(8, 16))).toBe(code[16]);
  });

  test.each([
    ['00000000', '0'], // 11 − 0 is written 0
    ['40000000', 'X'], // 4 × 3 = 12, 12 mod 11 = 1, 11 − 1 = 10 is written X
    ['10000000', '8'], // 11 − 3
    ['A0000000', '3'], // A = 10; 30 mod 11 = 8
    ['0000000Y', '9'], // Y = 34; 68 mod 11 = 2
  ])('ends %s in %s', (body, expected) => {
    expect(organisationCodeCheckCharacter(body)).toBe(expected);
  });
});
