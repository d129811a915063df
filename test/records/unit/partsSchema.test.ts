import { describe, expect, test } from 'vitest';
import {
  blurredDateSchema,
  creditCodeSchema,
  daySchema,
  divisionSchema,
  industrySchema,
  textSchema,
} from '../../../src/records/unit/internal.js';
import { issuesIn } from '../validation/issuesIn.js';

function codesIn(...[schema, input]: Parameters<typeof issuesIn<string>>): string[] {
  return issuesIn(schema, input).map(({ code }) => code);
}

describe('textSchema', () => {
  test.each(['a', ' 天津 ', '-', '0'])('accepts %j as it is', (text) => {
    expect(textSchema.parse(text)).toBe(text);
  });

  test.each(['', ' ', '\t\n', '\u3000'])('refuses %j, which says nothing', (text) => {
    expect(codesIn(textSchema, text)).toEqual(['empty']);
  });
});

describe('daySchema', () => {
  test.each(['2024-02-29', '2025-01-22', '1999-12-31'])('accepts %s', (day) => {
    expect(daySchema.parse(day)).toBe(day);
  });

  test.each(['2024', '2024-02', '2023-02-29', '2024-13-01', '2024-1-2', '2024-01-22T00:00:00Z'])(
    'refuses %s as no calendar day',
    (text) => {
      expect(codesIn(daySchema, text)).toEqual(['day']);
    },
  );

  test('says once what is wrong with a text that is no date at all', () => {
    expect(codesIn(daySchema, '昨天')).toEqual(['day']);
  });

  test('refuses a year before 1000 as no calendar day', () => {
    expect(codesIn(daySchema, '0999-01-01')).toEqual(['day']);
  });
});

describe('blurredDateSchema', () => {
  test.each(['2016', '2016-09', '2016-09-03', '2024-02-29'])('accepts %s', (date) => {
    expect(blurredDateSchema.parse(date)).toBe(date);
  });

  test.each([
    '16',
    '2016-9',
    '2016-13',
    '2016-00',
    '2023-02-29',
    '2016-09-31',
    '2016/09',
    '2016-09-',
    ' 2016',
    '',
  ])('refuses %j', (text) => {
    expect(codesIn(blurredDateSchema, text)).toEqual(['blurred-date']);
  });
});

describe('creditCodeSchema', () => {
  test.each(['914403001922038216', '91120118MA06R1D13A', '91120116MA0000015H'])('accepts %s', (code) => {
    expect(creditCodeSchema.parse(code)).toBe(code);
  });

  test.each([
    ['91440300192203821', ['credit-code-length']],
    ['9144030019220382166', ['credit-code-length']],
    ['91440300192203821I', ['credit-code-character']],
    ['91120118ma06r1d13a', ['credit-code-character']],
    ['914403001922038217', ['credit-code-check']],
    // The check character of the whole is right; the organisation code 123456780 should end in 8.
    ['91120116123456780C', ['organisation-code-check']],
  ])('says what is wrong with %s', (code, expected) => {
    expect(codesIn(creditCodeSchema, code)).toEqual(expected);
  });
});

describe('divisionSchema', () => {
  test.each(['120000', '120116', '370200', 'XPCC'])('accepts %s', (division) => {
    expect(divisionSchema.parse(division)).toBe(division);
  });

  test.each(['12', '1201160', '天津市', 'xpcc', 'CN', ''])('refuses %j', (text) => {
    expect(codesIn(divisionSchema, text)).toEqual(['division-shape']);
  });
});

describe('industrySchema', () => {
  test.each(['C', '38', 'C38', '382', '3821', 'C3821'])('accepts %s', (industry) => {
    expect(industrySchema.parse(industry)).toBe(industry);
  });

  test.each(['U', 'A38', '98', '38211', '制造业', 'c38', ''])('refuses %j', (text) => {
    expect(codesIn(industrySchema, text)).toEqual(['industry-code']);
  });
});
