import * as fc from 'fast-check';
import { divisionOf } from 'green-manufacturing-registry';
import { findDivision } from 'green-manufacturing-registry/words';
import { describe, expect, it } from 'vitest';

describe('findDivision', () => {
  it.each([
    ['天津', undefined, '120000'],
    ['內蒙古', undefined, '150000'],
    ['兵团', undefined, 'XPCC'],
    ['新疆', undefined, '650000'],
    ['宝坻区', '120000', '120115'],
    ['宝坻区', undefined, undefined],
    ['松江区', '310000', undefined],
    ['120116', undefined, '120116'],
    ['__proto__', undefined, undefined],
    ['', undefined, undefined],
  ])('reads %j within %s as %s', (text, within, division) => {
    expect(findDivision(text, within)).toBe(division);
  });

  it('finds nothing exactly where divisionOf refuses', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('天津', '天津市', 'Tianjin', '新疆兵团', '火星', '内 蒙'),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '120000', '310000'), (label, within) => {
        const found = findDivision(label, within);
        const asked = () => divisionOf(label, within === undefined ? {} : { within });
        if (found === undefined) expect(asked).toThrow();
        else expect(asked()).toBe(found);
      }),
    );
  });
});
