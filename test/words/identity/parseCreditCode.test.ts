import { parseCreditCode } from 'green-manufacturing-registry';
import { areaCodesAsOf } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { validCodes, wrongCodes } from './knownCodes.js';

describe('parseCreditCode', () => {
  test('takes a code apart', () => {
    expect(parseCreditCode('91340111MA2RAD3M4R')).toEqual({
      ok: true,
      value: {
        code: '91340111MA2RAD3M4R',
        registeringBody: '9',
        entityKind: '1',
        area: '340111',
        organisationCode: 'MA2RAD3M4',
      },
      warnings: [],
    });
  });

  test('warns of area digits that no current list knows, and still takes the code', () => {
    const read = parseCreditCode('912201011239989159');
    expect(read).toMatchObject({ ok: true, value: { area: '220101', organisationCode: '123998915' } });
    expect(read.ok && read.warnings).toEqual([
      {
        code: 'credit-code-area',
        severity: 'warning',
        path: [],
        params: { area: '220101', asOf: areaCodesAsOf },
      },
    ]);
  });

  test.each(validCodes.filter(([code]) => !code.includes('220101')))(
    'has no warning for %s of %s',
    (code) => {
      expect(parseCreditCode(code)).toMatchObject({ ok: true, warnings: [] });
    },
  );

  test.each(wrongCodes)('refuses %s, which should end in %s', (code, whole, inner) => {
    const read = parseCreditCode(code);
    const found = read.ok ? [] : read.issues.map((issue) => [issue.code, issue.params]);
    const last = ['credit-code-check', { expected: whole, received: code[17] }];
    const seventeenth = ['organisation-code-check', { expected: inner, received: code[16] }];
    expect(found).toEqual(inner === 'ok' ? [last] : [last, seventeenth]);
  });

  // The example of GB 11643-1999, and one whose check character is 3.
  test.each(['11010519491231002X', '440524198001010013'])('calls %s a number of a person', (text) => {
    const read = parseCreditCode(text);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toContain('credit-code-resident');
  });

  test.each(['', '__proto__', '91440300192203821', '9'.repeat(1_000_000)])(
    'refuses a wrong length',
    (text) => {
      expect(parseCreditCode(text)).toEqual({
        ok: false,
        issues: [
          { code: 'credit-code-length', severity: 'error', path: [], params: { received: text.length } },
        ],
      });
    },
  );
});
