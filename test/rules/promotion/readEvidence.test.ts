import { evidenceTable, readEvidence } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { madeUpRulebook } from './madeUp.js';

type Cell = string | number | boolean | Date | null;

const smart = resolveRulebook(shelf, 'smart-factory-2025');
const green = resolveRulebook(shelf, 'green-guizhou-390');
const period = { from: '2023-01-01', until: '2025-12-31' };
const begin = ['unit', 'period.from', 'period.until'];

/** What one firm says of its evidence. */
function read(answers: Record<string, Cell>, rulebook = smart, kind: 'factory' | 'park' = 'factory') {
  const rows = [
    [...begin, ...Object.keys(answers)],
    ['f1', period.from, period.until, ...Object.values(answers)],
  ];
  return readEvidence(rows, rulebook, { to: rulebook === smart ? 'excellent' : 'provincial', kind });
}
const codesOf = ({ doubts }: ReturnType<typeof read>) =>
  doubts.map(({ code, at }) => [code, at.row, at.column]);

describe('an answer', () => {
  it.each<[string, Record<string, Cell>, object]>([
    [
      'words in any language',
      { 'maturity.level': 3, 'maturity.basis': '認證' },
      { maturity: { level: 3, basis: 'certified' } },
    ],
    [
      'a word as the table prints it',
      { performance: 'national-lead (国内行业领先)' },
      { performance: 'national-lead' },
    ],
    [
      'a word that no rule is met by',
      { performance: '不高于本省行业平均水平' },
      { performance: 'up-to-provincial-average' },
    ],
    ['another industry', { branchIndustry: '其他' }, { branchIndustry: 'other' }],
    [
      'a level in Chinese figures',
      { 'maturity.level': '三级', 'maturity.basis': 'self' },
      { maturity: { level: 3, basis: 'self' } },
    ],
    [
      'full-width figures',
      { 'maturity.level': '３', 'maturity.basis': '自评' },
      { maturity: { level: 3, basis: 'self' } },
    ],
    [
      'a tick and a cross',
      { 'statements.completed': '√', 'statements.cooperation': '×' },
      { statements: { completed: { holds: true }, cooperation: { holds: false } } },
    ],
    [
      'what is true and false',
      { 'statements.completed': true, 'statements.cooperation': false },
      { statements: { completed: { holds: true }, cooperation: { holds: false } } },
    ],
    ['nothing that stood against the firm', { incidents: '無' }, { incidents: [] }],
    [
      'several incidents, in words and with a grade',
      {
        incidents:
          '安全事故：较大 2023年5月20日；list of serious dishonesty 2024-01..\nviolation 2024.3.1..2024.4.1',
      },
      {
        incidents: [
          { kind: 'safety-accident', grade: 'larger', on: '2023-05-20' },
          { kind: 'serious-dishonesty-list', on: '2024-01', ongoing: true },
          { kind: 'violation', on: '2024-03-01', until: '2024-04-01' },
        ],
      },
    ],
    ...[
      'safety-accident (安全事故):larger (较大) 2024-05-20',
      'safety-accident (safety accident) : larger 2024-05-20',
      'safety-accident（安全事故）：较大 2024-05-20',
      '安全事故:larger（較大） 2024-05-20',
      'Safety accident:larger 2024-05-20',
    ].map((incidents): [string, Record<string, Cell>, object] => [
      `a kind and its grade, each as a word, in words or as the table prints it: ${incidents}`,
      { incidents },
      { incidents: [{ kind: 'safety-accident', grade: 'larger', on: '2024-05-20' }] },
    ]),
    [
      'the lowest grade as the table prints it',
      { incidents: 'environmental-accident (环境事故):general (一般) 2024-05..' },
      { incidents: [{ kind: 'environmental-accident', grade: 'general', on: '2024-05', ongoing: true }] },
    ],
    [
      'scenarios',
      { scenarios: '2025/2025-01; 2025/2025-02 + AI' },
      {
        scenarios: [
          { edition: '2025', scenario: '2025-01', usesAi: false },
          { edition: '2025', scenario: '2025-02', usesAi: true },
        ],
      },
    ],
    [
      'signs for nothing as nothing',
      { 'maturity.level': '-', 'maturity.basis': '/', performance: 'N/A', project: '无' },
      {},
    ],
    [
      'signs for nothing as nothing also under what is stated and listed',
      { 'statements.completed': '-', 'statements.cooperation': '无', incidents: '/', scenarios: 'N/A' },
      {},
    ],
    ['empty cells as nothing', { 'maturity.level': null, performance: ' ', incidents: '' }, {}],
  ])('gives %s', (_, answers, expected) => {
    expect(read(answers)).toEqual({
      assessments: [{ kind: 'smart-factory', unit: 'f1', period, ...expected }],
      doubts: [],
    });
  });

  it.each<[string, Record<string, Cell>, object]>([
    [
      'amounts with commas and their unit',
      { industrialValueAdded: '1,200.5 万元', valueAdded: '2,000万元' },
      { industrialValueAdded: 1200.5, valueAdded: 2000 },
    ],
  ])('gives %s', (_, answers, expected) => {
    expect(read(answers, green, 'park').assessments).toEqual([
      { kind: 'green-park', unit: 'f1', period, ...expected },
    ]);
  });

  // What formulas and CSV files come to: a third of two, a sum of binary fractions, and a power of ten.
  it.each<[Cell, number]>([
    [2 / 3, 0.6666666666666666],
    ['0.6666666666666666', 0.6666666666666666],
    [0.1 + 0.2, 0.30000000000000004],
    [1.9999999999999998, 1.9999999999999998],
    [1e-7, 0.0000001],
    ['6.7E-05', 0.000067],
    ['1.2e+3 万元', 1200],
    [1e21, 1e21],
  ])('gives the number of a cell: %s', (industrialValueAdded, expected) => {
    expect(read({ industrialValueAdded }, green, 'park')).toMatchObject({
      assessments: [{ industrialValueAdded: expected }],
      doubts: [],
    });
  });

  it.each<[string, Record<string, Cell>]>([
    ['a number', { 'maturity.level': '高' }],
    ['a number without end', { 'maturity.level': Number.POSITIVE_INFINITY }],
    ['a credit code where a number belongs', { 'maturity.level': '911201160000000000' }],
    ['a number with two exponents', { 'maturity.level': '1e2e3' }],
    ['a word', { performance: '很好' }],
    ['a statement', { 'statements.completed': '有' }],
    ['incidents of no kind', { incidents: '事故 2024-05-20' }],
    ['incidents without a day', { incidents: '安全事故' }],
    ['incidents of no grade', { incidents: '安全事故:严重 2024-05-20' }],
    ['a word that contradicts what stands behind it', { 'maturity.basis': 'self (认证)' }],
    ['all the words that are allowed', { 'maturity.basis': 'self (自评) / certified (认证)' }],
    ['a grade where what the kind is called belongs', { incidents: 'safety-accident (较大) 2024-05-20' }],
    ['a grade that contradicts itself', { incidents: 'safety-accident:larger (一般) 2024-05-20' }],
    ['two grades', { incidents: 'safety-accident:larger:major 2024-05-20' }],
    ['incidents up to no day', { incidents: 'violation 2024-05..soon' }],
    ['incidents of which one is unclear', { incidents: 'violation 2024-05; 其他' }],
    ['scenarios without an edition', { scenarios: '2025-01' }],
    ['a very long part', { incidents: `${'安'.repeat(300)} 2024-05-20` }],
    ['separators alone', { scenarios: ';；' }],
  ])('that is not clear is a doubt and missing: %s', (_, answers) => {
    const found = read(answers);
    expect(codesOf(found)).toEqual([['answer-unclear', 2, 4]]);
    expect(found.assessments).toEqual([{ kind: 'smart-factory', unit: 'f1', period }]);
  });

  it('that the rules for evidence refuse is a doubt and missing', () => {
    const found = read({ 'maturity.level': 9, 'maturity.basis': 'self', incidents: 'violation 2020-01-01' });
    expect(codesOf(found)).toEqual([
      ['evidence-invalid', 2, 4],
      ['evidence-invalid', 2, 6],
    ]);
    expect(found.assessments).toEqual([{ kind: 'smart-factory', unit: 'f1', period }]);
    expect(codesOf(read({ 'maturity.level': 3 }))).toEqual([['evidence-invalid', 2, 4]]);
  });
});

describe('the years of a rulebook of your own', () => {
  const own = madeUpRulebook([
    { id: 'years', condition: { op: 'years-running', evidence: 'years.inLastFivePercent', years: 2 } },
  ]);

  it.each<[string, object]>([
    [
      '2024=否; 2025年：是',
      {
        years: [
          { year: 2024, inLastFivePercent: false },
          { year: 2025, inLastFivePercent: true },
        ],
      },
    ],
    ['none', { years: [] }],
    ['2024', {}],
    ['2024=maybe', {}],
  ])('are read: %s', (text, expected) => {
    const rows = [
      [...begin, 'years.inLastFivePercent'],
      ['f1', period.from, period.until, text],
    ];
    const { assessments } = readEvidence(rows, own, { to: 'national' });
    expect(assessments).toEqual([{ kind: 'green-factory', unit: 'f1', period, ...expected }]);
  });
});

it.each([
  ['2024年5月', '2024-05'],
  ['2024/5/20', '2024-05-20'],
  ['去年', undefined],
])('a date of a rulebook of your own may be blurred: %s', (text, filedOn) => {
  const own = madeUpRulebook([
    { id: 'filed', condition: { op: 'before', evidence: 'filedOn', day: '2025-01-01' } },
  ]);
  const rows = [
    [...begin, 'filedOn'],
    ['p1', period.from, period.until, text],
  ];
  const { assessments, doubts } = readEvidence(rows, own, { to: 'national' });
  expect(assessments).toEqual([{ kind: 'project', unit: 'p1', period, ...(filedOn && { filedOn }) }]);
  expect(doubts.length).toBe(filedOn === undefined ? 1 : 0);
});

describe('a row', () => {
  const rowsOf = (...rows: Cell[][]) => {
    return readEvidence([[...begin, 'project', 'maturity.level'], ...rows], smart, { to: 'excellent' });
  };

  it.each<[string, Cell, Cell]>([
    ['dates', new Date(Date.UTC(2023, 0, 1)), new Date(Date.UTC(2025, 11, 31))],
    ['Chinese days', '2023年1月1日', '二〇二五年十二月三十一日'],
    ['days with strokes', '2023/1/1', '2025.12.31'],
    ['numbers of a spreadsheet', 44927, '46022'],
  ])('has its days in %s', (_, from, until) => {
    expect(rowsOf(['f1', from, until]).assessments[0]?.period).toEqual(period);
  });

  it('of which nobody knows whose it is or of when is a doubt and not read', () => {
    const found = rowsOf(
      ['', period.from, period.until, '', 3],
      ['f1', '2023', period.until],
      ['f2', '', ''],
      ['f3', period.until, period.from],
      ['f4', new Date(Number.NaN), period.until],
      [null, ' '],
      ['none', period.from, period.until],
    );
    expect(codesOf(found)).toEqual([
      ['firm-missing', 2, undefined],
      ['answer-unclear', 3, 2],
      ['firm-unread', 3, undefined],
      ['firm-unread', 4, undefined],
      ['evidence-invalid', 5, 3],
      ['firm-unread', 5, undefined],
      ['firm-unread', 6, undefined],
      ['firm-missing', 8, undefined],
    ]);
    const [crossed] = found.doubts.filter(({ at, code }) => at.row === 5 && code === 'firm-unread');
    expect(crossed && messageOf(crossed, { locale: 'zh-CN' })).toBe(
      '“f3”未读取：须填写材料的起止日期，且起始日期不晚于截止日期。',
    );
    expect(found.assessments).toEqual([]);
  });

  it('of a firm that stands there already is a doubt, unless it is about another project', () => {
    const row = (project: string) => ['f1', period.from, period.until, project];
    const found = rowsOf(row('甲'), row('乙'), row('甲'));
    expect([codesOf(found), found.assessments.length]).toEqual([[['firm-repeated', 4, undefined]], 3]);
  });

  it('begins with a mark where it is no firm, and a firm may have that sign in its name', () => {
    const found = rowsOf(['#', '2026-01-31'], ['# 1 厂', period.from, period.until]);
    expect(found.assessments.map(({ unit }) => unit)).toEqual(['# 1 厂']);
  });
});

describe('a table', () => {
  it('is known by its keys, in whatever order and under whatever titles', () => {
    const rows = [
      ['示例区'],
      [],
      ['performance', 'period.until', 'unit', 'period.from'],
      ['global-lead', period.until, 7, period.from],
    ];
    expect(readEvidence(rows, smart, { to: 'excellent' }).assessments).toEqual([
      { kind: 'smart-factory', unit: '7', period, performance: 'global-lead' },
    ]);
  });

  it('without keys is a doubt, and so is a key that is not asked for or comes again', () => {
    expect(codesOf(readEvidence([['名称']], smart, { to: 'excellent' }))).toEqual([
      ['keys-missing', 1, undefined],
    ]);
    const rows = [['unit', 'colour', '', 'performance', 'performance']];
    expect(codesOf(readEvidence(rows, smart, { to: 'excellent' }))).toEqual([
      ['key-unknown', 1, 2],
      ['key-repeated', 1, 5],
    ]);
  });

  it('made for whatever kind of unit is read as one', () => {
    const [, keys = []] = evidenceTable(green, { to: 'provincial', locale: 'en' });
    const row = keys.map((key) => (key === 'industrialValueAdded' ? 7 : ''));
    const rows = [keys, ['f1', period.from, period.until, ...row.slice(3)]];
    const { assessments, doubts } = readEvidence(rows, green, { to: 'provincial' });
    expect([assessments, doubts]).toEqual([
      [{ kind: 'green-park', unit: 'f1', period, industrialValueAdded: 7 }],
      [],
    ]);
  });

  it('of a rulebook of your own that asks what no assessment has together is read as far as one has it', () => {
    const own = madeUpRulebook([
      {
        id: 'level',
        condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 2, unit: 'level' },
      },
      {
        id: 'staff',
        condition: { op: 'compare', evidence: 'fullTimeStaff', is: 'at-least', value: 2, unit: 'persons' },
      },
    ]);
    const rows = [
      [...begin, 'fullTimeStaff', 'maturity.level', 'maturity.basis'],
      ['f1', period.from, period.until, 3, 2, 'self'],
    ];
    const found = readEvidence(rows, own, { to: 'national', kind: 'park' });
    expect(codesOf(found)).toEqual([['evidence-invalid', 2, 5]]);
    expect(found.assessments).toEqual([{ kind: 'green-park', unit: 'f1', period, fullTimeStaff: 3 }]);
  });

  it('of the evidence of parks and supply chains gives theirs', () => {
    const kinds = (['product', 'factory', 'park', 'supply-chain'] as const).map((kind) => {
      const [, keys = []] = evidenceTable(green, { to: 'provincial', kind, locale: 'en' });
      const rows = [keys, ['f1', period.from, period.until]];
      return readEvidence(rows, green, { to: 'provincial', kind }).assessments[0]?.kind;
    });
    expect(kinds).toEqual(['green-factory', 'green-factory', 'green-park', 'green-supply-chain']);
  });
});

describe('a doubt about evidence', () => {
  const rows = [
    [...begin, 'maturity.level', 'maturity.basis', 'performance', 'performance', 'colour'],
    ['f1', period.from, period.until, 9, 'self', '很好'],
    ['f1', period.from, period.until],
    ['', '', '', 3],
    ['f2'],
  ];
  const { doubts } = readEvidence(rows, smart, { to: 'excellent' });
  const all = [...doubts, ...readEvidence([], smart, { to: 'excellent' }).doubts];

  it('is told in three languages', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(8);
    for (const doubt of all) {
      const [english = '', simplified = '', traditional = ''] = ['en', 'zh-CN', 'zh-TW'].map((locale) =>
        messageOf(doubt, { locale }),
      );
      expect(english).toMatch(/\.$/);
      expect(simplified).toMatch(/\p{Script=Han}.*。$/u);
      expect(traditional).toMatch(/\p{Script=Han}.*。$/u);
      expect(english + simplified + traditional).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('says what is allowed, and survives JSON', () => {
    const unclear = all.find(({ code }) => code === 'answer-unclear');
    expect(unclear && messageOf(unclear, { locale: 'zh-CN' })).toMatch(
      /^“很好”不是可填的内容，按缺少处理。可填：up-to-provincial-average \(不高于/,
    );
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});
