/** The traps of money, services and benefits, one test each; those of counts and targets stand in `test/traps.test.ts`. */
import { readFileSync } from 'node:fs';
import { generalForm2025 } from 'green-manufacturing-registry/indicator';
import {
  cityPilots,
  explainSupport,
  guaranteePriority,
  interestSubsidy,
  pilotsOf,
  relendingSteps,
  supportFor,
} from 'green-manufacturing-registry/programme';
import { greenRequirements2024, labelOf } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { root } from '../package/run.js';
import { factory, recognised } from '../support/records.js';
import { answerOf, million, projectOf } from './support/samples.js';

describe('traps', () => {
  test('6: 1.75 % less 1.5 % is nobody’s rate: the two are paid by two, to two', () => {
    const paid = relendingSteps.map(({ kind, paidBy, paidTo }) => `${kind}: ${paidBy} to ${paidTo}`);
    expect([...new Set(paid)]).toEqual([
      'bank-rate: bank to central-bank',
      'interest-subsidy: state to borrower',
    ]);
    const loan = { principal: million(10), paidOutOn: '2024-09-01', dueOn: '2025-09-01' };
    const { values } = interestSubsidy(loan, { asOf: '2024-12-09', dayCount: '30/360' });
    expect(values.map(({ points }) => points)).toEqual([1.5]);
    const report = supportFor({ project: projectOf({}) }, { asOf: '2024-12-09', jurisdiction: '120000' });
    for (const locale of ['en', 'zh-CN']) {
      expect(explainSupport(report, { locale, format: 'text' })).not.toMatch(/0\.25|1\.75/);
    }
  });

  test('7: 15 % of equipment are not 15 % of fixed assets', () => {
    const project = projectOf({ total: million(30), fixedAssets: million(25), equipment: million(20) });
    const most = (scheme: string, asOf: string) =>
      answerOf(scheme, { project, evidence: { progress: 50 } }, { asOf }).ceiling?.amount;
    expect(most('treasury-bond-2024-3', '2024-12-10')).toEqual(million(3));
    expect(most('treasury-bond-2026-1', '2026-03-01')).toEqual({ amount: '375', unit: '万元' });
  });

  test('8: two programmes of 10 % are not 20 %', () => {
    const project = projectOf({ total: million(10), equipment: million(10), equipmentAndTools: million(10) });
    const report = supportFor({ project }, { asOf: '2024-12-10', jurisdiction: '120000' });
    const amounts = report.answers
      .filter(({ scheme }) => scheme.endsWith('-interview'))
      .flatMap(({ ceiling }) => ceiling?.amount ?? []);
    expect(amounts).toEqual([million(1), million(1)]);
    // Neither the report nor its text has a place for a sum.
    expect(Object.keys(report).sort()).toEqual(['answers', 'asOf', 'jurisdiction', 'project']);
    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
      expect(explainSupport(report, { locale, format: 'text' })).not.toMatch(/200\s*[万萬]元/);
    }
  });

  test('10: priority is not listing, and listing is not exemption', () => {
    const source = {
      units: [factory('f1')],
      events: [recognised('f1', 'national', '2022-03-01', { scheme: 'green-manufacturing' })],
    };
    const listed = {
      kind: 'guarantee-entry',
      unit: 'f2',
      year: 2024,
      category: 'guarantee',
      document: { title: '清单' },
    } as const;
    const ask = (id: string, asOf = '2024-12-09') =>
      guaranteePriority({ id }, { source, jurisdiction: '120116', asOf, entries: [listed] });
    expect([ask('f1').effect, ask('f1').listed]).toEqual(['priority-only', []]);
    expect([ask('f2').effect, ask('f2').listed]).toEqual(['none', [listed]]);
    // The list is made anew each year.
    expect(ask('f2', '2025-12-09').listed).toEqual([]);
    expect(JSON.stringify([ask('f1').effect, ask('f2').effect])).not.toContain('exempt');
  });

  test('19: the six requirements of the interview are not the five of GB/T 36132-2025', () => {
    const six = greenRequirements2024.map((one) => labelOf('green-requirement', one, { locale: 'zh-CN' }));
    const five = generalForm2025.blocks.map(({ labels }) => labels['zh-CN']);
    expect(five).toHaveLength(5);
    expect([six.length, six.filter((one) => five.includes(one))]).toEqual([
      6,
      ['用地集约化', '生产洁净化', '能源低碳化'],
    ]);
  });

  test('20: the only municipality is so in the first batch alone, and a figure needs its batch', () => {
    const renovation = cityPilots.filter(({ programme }) => programme === 'new-type-technical-renovation');
    expect(renovation.every(({ batch }) => batch !== undefined)).toBe(true);
    const batchesOn = (asOf: string) =>
      pilotsOf('120000', { asOf }).flatMap(({ division, batch }) => (batch ? [[division, batch]] : []));
    expect(batchesOn('2024-12-09')).toEqual([['120116', 1]]);
    expect(batchesOn('2025-04-29')).toEqual([
      ['120116', 1],
      ['120114', 2],
      ['120111', 2],
    ]);
  });

  test('each of the twenty has a test', () => {
    const texts = ['test/traps.test.ts', 'test/programmes/traps.test.ts'].map((file) =>
      readFileSync(`${root}/${file}`, 'utf8'),
    );
    const numbers = [...texts.join('\n').matchAll(/^ {2}test\('(\d+): /gm)].map(([, number]) =>
      Number(number),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });
});
