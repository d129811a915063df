import { warningsOf } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { enterprise, factory, park } from '../../support/records.js';

describe('warningsOf', () => {
  test('finds nothing odd in ordinary records', () => {
    expect(warningsOf(enterprise('e1', { creditCode: '91120116MA0000015H' }))).toEqual([]);
    expect(warningsOf(enterprise('e1', { creditCode: '914403001922038216', division: '440300' }))).toEqual(
      [],
    );
    expect(warningsOf(factory('f1'))).toEqual([]);
    expect(warningsOf(factory('f1', { division: 'XPCC' }))).toEqual([]);
    expect(warningsOf(park('k1', { name: 'TCL 空调（天津）产业园', division: '120116' }))).toEqual([]);
  });

  test('names area digits of a credit code that no current list knows', () => {
    // 220101 is the urban area of Changchun, no division of its own in current lists.
    const found = warningsOf(enterprise('e1', { creditCode: '912201011239989159' }));
    expect(found).toMatchObject([
      { code: 'credit-code-area', severity: 'warning', path: ['creditCode'], params: { area: '220101' } },
    ]);
  });

  test('names a division that no current list knows', () => {
    // 120107 was Tanggu, which became part of Binhai in 2009.
    expect(warningsOf(factory('f1', { division: '120107' }))).toMatchObject([
      { code: 'division-unknown', severity: 'warning', path: ['division'], params: { division: '120107' } },
    ]);
    expect(warningsOf(enterprise('e1', { division: '120107' }))).toMatchObject([
      { code: 'division-unknown' },
    ]);
  });

  test('lets an abolished division pass where its day is told', () => {
    expect(warningsOf(factory('f1', { division: '120107', divisionAsOf: '2008' }))).toEqual([]);
  });

  test('names spaces between Chinese characters and the form that is compared', () => {
    expect(warningsOf(enterprise('e1', { name: '某某 钢铁\u3000公司' }))).toMatchObject([
      { code: 'name-spaces', path: ['name'], params: { normal: '某某钢铁公司' } },
    ]);
  });

  test('tells several oddities of one record', () => {
    const odd = enterprise('e1', { name: '甲 乙', creditCode: '912201011239989159', division: '120107' });
    expect(warningsOf(odd).map(({ code }) => code)).toEqual([
      'credit-code-area',
      'division-unknown',
      'name-spaces',
    ]);
  });

  test('passes over a credit code that is wrong: that is an error, and not its matter', () => {
    expect(warningsOf(enterprise('e1', { creditCode: '91120' }))).toEqual([]);
  });
});
