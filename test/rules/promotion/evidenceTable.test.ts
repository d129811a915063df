import { unitKinds } from 'green-manufacturing-registry';
import { checkMany, evidenceTable, readEvidence } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';

/** An answer that each column allows, as a firm would write it. */
function fill(key: string, allowed: string): string {
  if (key === 'unit') return 'f1';
  if (key === 'period.from') return '2023-01-01';
  if (key === 'period.until') return '2025-12-31';
  if (key === 'project') return '项目';
  if (key === 'incidents') return 'safety-accident:general 2024-05-20; violation 2025-03..2025-06';
  if (key === 'scenarios') return '无';
  if (key.startsWith('years.')) return '2024=是; 2025=否';
  if (/^0/.test(allowed)) return '1';
  return allowed.split(' / ')[0] ?? '';
}

const cases = shelf.flatMap(({ id }) => {
  const rulebook = resolveRulebook(shelf, id);
  return rulebook.tiers.flatMap(({ tier }) => unitKinds.map((kind) => ({ rulebook, id, to: tier, kind })));
});

describe('evidenceTable', () => {
  it.each(['en', 'zh-CN', 'zh-TW'])('comes back filled from every rulebook and tier, in %s', (locale) => {
    for (const { rulebook, id, to, kind } of cases) {
      const table = evidenceTable(rulebook, { to, kind, locale });
      const [, keys = [], answers = []] = table;
      const row = keys.map((key, column) => fill(key, (answers[column] ?? '').replace(/^#\s*/, '')));
      const { assessments, doubts } = readEvidence([...table, row], rulebook, { to, kind });
      expect([id, to, kind, doubts]).toEqual([id, to, kind, []]);
      expect(assessments.length).toBe(1);
    }
  });

  it('has nothing to read while nobody has filled it in', () => {
    for (const { rulebook, to, kind } of cases) {
      const table = evidenceTable(rulebook, { to, kind, locale: 'zh-CN' });
      expect(readEvidence(table, rulebook, { to, kind })).toEqual({ assessments: [], doubts: [] });
    }
  });
});

describe('readEvidence', () => {
  const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
  const options = { to: 'excellent', kind: 'factory' } as const;
  const head = [
    'unit',
    'period.from',
    'period.until',
    'maturity.level',
    'maturity.basis',
    'incidents',
    'colour',
  ];
  const read = (...rows: (string | number | Date)[][]) => readEvidence([head, ...rows], rulebook, options);
  const codes = (...rows: (string | number | Date)[][]) =>
    read(...rows).doubts.map(({ code, at }) => [code, at.row]);

  it('reads words in any language, days as dates, and what stood against a firm', () => {
    const day = new Date(Date.UTC(2023, 0, 1));
    const row = [
      'f1',
      day,
      '2025-12-31',
      3,
      '認證',
      '安全事故:larger 2023-05-20; serious-dishonesty-list 2024-01..',
    ];
    expect(read(row).assessments).toEqual([
      {
        kind: 'smart-factory',
        unit: 'f1',
        period: { from: '2023-01-01', until: '2025-12-31' },
        maturity: { level: 3, basis: 'certified' },
        incidents: [
          { kind: 'safety-accident', grade: 'larger', on: '2023-05-20' },
          { kind: 'serious-dishonesty-list', on: '2024-01', ongoing: true },
        ],
      },
    ]);
  });

  it('doubts what is not allowed, and counts it as missing', () => {
    const period = ['2023-01-01', '2025-12-31'];
    expect(codes(['f1', ...period, '三级', 'self'])).toEqual([
      ['column-unknown', 1],
      ['answer-unclear', 2],
      ['evidence-invalid', 2],
    ]);
    expect(codes(['', ...period, 3, 'self'], ['f1', '2023', '2025-12-31'])).toEqual([
      ['column-unknown', 1],
      ['unit-missing', 2],
      ['answer-unclear', 3],
      ['period-missing', 3],
    ]);
    expect(readEvidence([['名称']], rulebook, options).doubts.map(({ code }) => code)).toEqual([
      'keys-missing',
    ]);
    expect(read(['f1', ...period, 9, 'self']).assessments).toEqual([
      { kind: 'smart-factory', unit: 'f1', period: { from: '2023-01-01', until: '2025-12-31' } },
    ]);
  });
});

describe('checkMany', () => {
  it('sorts by what is lacking, and tallies the rules that fail', () => {
    const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
    const held = {
      type: 'title',
      scheme: 'smart-factory',
      tier: 'basic',
      stage: 'filed',
      on: '2025-01-10',
    } as const;
    const question = (id: string, has: boolean, complete = true) => ({
      unit: { kind: 'factory', id, enterprise: id } as const,
      history: { events: has ? [{ ...held, unit: id }] : [], complete },
    });
    const asked = { rulebook, to: 'advanced', asOf: '2026-03-01' };
    const { entries, rules } = checkMany(
      [question('c', false), question('b', true), question('a', true)],
      asked,
    );
    expect(entries.map(({ unit, outcome, unmet }) => [unit, outcome, unmet.length])).toEqual([
      ['a', 'undetermined', 0],
      ['b', 'undetermined', 0],
      ['c', 'ineligible', 1],
    ]);
    expect(rules[0]).toMatchObject({ rule: 'prerequisite-advanced', unmet: 1, unknown: 0 });
    expect(rules.find(({ rule }) => rule === 'maturity-advanced')).toMatchObject({ unmet: 0, unknown: 3 });
  });
});
