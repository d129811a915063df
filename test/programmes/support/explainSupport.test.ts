import {
  defineSupport,
  explainSupport,
  type GivenSupport,
  type SupportOptions,
  type SupportQuestion,
  supportFor,
} from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';
import { million, projectOf, told } from './samples.js';

const labels = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const cited = { citation: { document: '本区办法' }, confidence: 'primary' } as const;
const given: GivenSupport = {
  ...{ id: 'mine', programme: 'mine', title: labels('Mine'), standing: 'official', jurisdiction: '120115' },
  ...{ effective: { from: '2026-01-01', until: '2027-01-01' }, document: { title: '本区办法' }, ...cited },
  payers: [{ level: 'district' }],
  amount: { kind: 'rate', base: 'total', bands: [{ from: { amount: '0', unit: '元' }, percent: 10 }] },
  rules: [],
};
const options = { asOf: '2026-03-01', jurisdiction: '120115' };
const explained = (
  schemes: readonly GivenSupport[],
  question: SupportQuestion,
  more: Partial<SupportOptions> = {},
  locale = 'en',
) =>
  explainSupport(supportFor(question, { ...options, schemes: schemes.map(defineSupport), ...more }), {
    locale,
    format: 'text',
  });

describe('explainSupport', () => {
  const project = projectOf({ total: million(10) }, { division: '120115' });

  test('tells a ceiling by base, percentage and cap, and who pays it', () => {
    const capped = {
      ...given,
      amount: { ...given.amount, cap: { amount: '50', unit: '万元' } },
    } as GivenSupport;
    const text = explained([capped], { project });
    expect(text).toContain(
      'at most 50 万元, if approved; 10 % of total investment of 1000 万元 (as planned)',
    );
    expect(text).toContain('cap 50 万元, reached');
    expect(text).toContain('paid by the district 50 万元');
    expect(text).toContain('from 2026-01-01, before 2027-01-01');
    expect(explained([given], { project }, {}, 'zh-CN')).toContain('总投资1000万元（计划）的10%');
  });

  test('says what is not stated, not seen or no money', () => {
    const unstated = explained([given], { project: projectOf({}, { division: '120115' }) });
    expect(unstated).toContain('how much at most is not known; 10 % of total investment (not stated)');
    const help = explained([{ ...given, payers: [], amount: { kind: 'none' } }], { project });
    expect(help).toContain('It is help without money.');
    expect(help).not.toContain('at most');
    const unseen = explained([{ ...given, amount: { kind: 'not-seen' } }], { project });
    expect(unseen).toContain('The amount was not seen.');
  });

  test('tells what fails, what is missing and what holds', () => {
    const rule = (id: string) => ({
      id,
      title: labels(id),
      condition: { op: 'declared', statement: id } as const,
    });
    const evidence = { statements: { ...told('good'), bad: { holds: false } } };
    const text = explained([{ ...given, rules: ['good', 'bad', 'open'].map(rule) }], { project, evidence });
    const lines = text.split('\n').filter((line) => /good|bad|open/.test(line));
    expect(lines.map((line) => /good|bad|open/.exec(line)?.[0])).toEqual(['bad', 'open', 'good', 'open']);
    expect(text).toContain('not eligible');
  });

  test('tells windows, and that none is known', () => {
    const window = {
      ...{ id: 'w', step: 'apply' as const, who: labels('firms'), closes: '2026-04-30' },
      ...cited,
    };
    expect(explained([{ ...given, windows: [window] }], { project })).toContain('2026-04-30');
    const later = explained([{ ...given, windows: [window] }], { project }, { asOf: '2026-05-01' });
    expect(later).toContain('2026-04-30');
    const notes = [labels('A note of its own.')];
    expect(explained([{ ...given, notes }], { project })).toContain('A note of its own.');
  });

  test('names the other schemes whose money would bar it by their titles', () => {
    const other = {
      ...given,
      id: 'other',
      programme: 'other',
      title: labels('Other'),
      payers: [{ level: 'national' as const }],
    };
    const barred = { ...given, barredByFundsOf: { levels: ['national' as const], ...cited } };
    expect(explained([barred, other], { project })).toContain(
      'A project that has money of these may not claim: Other',
    );
  });

  test.each(['en', 'zh-CN', 'zh-TW'])(
    'has a word for every standing, payer, base and note in %s',
    (locale) => {
      const amounts: GivenSupport['amount'][] = [
        { kind: 'interest', points: 1.5, years: 2 },
        { kind: 'fixed-by-level', levels: { A: million(1) } },
        ...(['fixedAssets', 'equipment', 'equipmentAndTools', 'actual'] as const).map((base) => ({
          ...{ kind: 'rate' as const, base, cap: 'not-seen' as const, baseIs: 'widest' as const },
          bands: [{ from: { amount: '0', unit: '元' as const }, percent: null }],
        })),
      ];
      const schemes = amounts.map((amount, at) => ({
        ...{ ...given, id: `s${at}`, amount },
        payers: [{ level: 'city' as const }, { level: 'zone' as const }],
        standing: (['draft', 'interview', 'official'] as const)[at % 3] ?? 'official',
      }));
      const evidence = {
        certificateLevel: 'A',
        actual: { total: million(2) },
        approved: { equipment: million(1) },
      };
      const text = explained(schemes, { project, evidence }, { include: ['draft'] }, locale);
      expect(text).not.toMatch(/undefined|\[object|null/);
      expect(text.match(/2026-01-01/g)).toHaveLength(schemes.length);
    },
  );
});
