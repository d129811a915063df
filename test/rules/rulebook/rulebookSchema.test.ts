import {
  type Condition,
  conditionSchema,
  type Overlay,
  overlaySchema,
  type Rulebook,
  rulebookIssues,
  rulebookSchema,
  ruleSchema,
} from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { issuesIn, messagesIn } from '../../records/validation/issuesIn.js';
import { citation, labels, maturity, overlay, rule, rulebook, tier } from './madeUp.js';

const operators: readonly Condition[] = [
  maturity(2),
  { op: 'compare', evidence: 'local.robots', is: 'below', value: -0.5, unit: '台' },
  { op: 'share', part: 'industrialValueAdded', of: 'valueAdded', is: 'at-least', value: 0.5 },
  { op: 'covers', all: ['production-operations'] },
  { op: 'one-of', evidence: 'performance', values: ['national-lead'] },
  { op: 'declared', statement: 'built' },
  { op: 'declared', statement: 'built', title: labels('built') },
  { op: 'holds', tier: 'bronze' },
  { op: 'holds', tier: 'round', scheme: 'made-up-shapes', stages: ['recognised'] },
  { op: 'none-within', kinds: ['violation'], years: 3 },
  { op: 'none-within', kinds: ['safety-accident', 'quality-accident'], grade: 'larger', years: 1 },
  { op: 'none-within', kinds: ['serious-dishonesty-list'], years: 0 },
  { op: 'not-removed-within', years: 3 },
  { op: 'not-removed-within', years: 3, scheme: 'made-up-shapes', members: true },
  { op: 'years-running', evidence: 'years.inLastFivePercent', years: 3 },
  { op: 'related', relation: 'members', tier: 'bronze', is: 'at-least', value: 0 },
  { op: 'related', relation: 'suppliers', tier: 'bronze', scheme: 'made-up-shapes', is: 'above', value: 2 },
  { op: 'all', of: [maturity(1), { op: 'any', of: [{ op: 'not', of: maturity(2) }] }] },
];

describe('conditionSchema', () => {
  test.each(operators)('accepts $op', (condition) => {
    expect(conditionSchema.parse(condition)).toEqual(condition);
  });

  const compare = { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 2, unit: 'level' };
  test.each([
    ['an unknown operator', { op: 'xor', of: [] }, 'not-in-list', 'op'],
    ['no operator', { evidence: 'maturity.level' }, 'missing', 'op'],
    ['a condition in words', 'maturity >= 2', 'type', ''],
    ['an unknown path of evidence', { ...compare, evidence: 'nc.rate' }, 'not-in-list', 'evidence'],
    ['a path that every object knows', { ...compare, evidence: 'toString' }, 'not-in-list', 'evidence'],
    ['a figure of your own without a name', { ...compare, evidence: 'local.' }, 'not-in-list', 'evidence'],
    ['an unknown comparison', { ...compare, is: 'equals' }, 'not-in-list', 'is'],
    ['a threshold in words', { ...compare, value: '2' }, 'type', 'value'],
    ['a threshold without end', { ...compare, value: Number.POSITIVE_INFINITY }, 'type', 'value'],
    ['no unit of measure', { ...compare, unit: '' }, 'empty', 'unit'],
    ['a key that nobody reads', { ...compare, note: 'x' }, 'unknown-key', ''],
    [
      'a negative share',
      { op: 'share', part: 'valueAdded', of: 'valueAdded', is: 'at-least', value: -0.1 },
      'range',
      'value',
    ],
    ['an unknown area', { op: 'covers', all: ['经营管理'] }, 'not-in-list', 'all.0'],
    ['no area', { op: 'covers', all: [] }, 'empty', 'all'],
    ['a word of no field', { op: 'one-of', evidence: 'colour', values: ['red'] }, 'not-in-list', 'evidence'],
    ['no words', { op: 'one-of', evidence: 'performance', values: [] }, 'empty', 'values'],
    ['a statement without a name', { op: 'declared', statement: ' ' }, 'empty', 'statement'],
    [
      'a title in two languages',
      { op: 'declared', statement: 'built', title: { en: 'built', 'zh-CN': '建成' } },
      'missing',
      'title.zh-TW',
    ],
    ['an unknown stage', { op: 'holds', tier: 'bronze', stages: ['won'] }, 'not-in-list', 'stages.0'],
    ['a list of no stages', { op: 'holds', tier: 'bronze', stages: [] }, 'empty', 'stages'],
    ['an unknown kind', { op: 'none-within', kinds: ['theft'], years: 3 }, 'not-in-list', 'kinds.0'],
    [
      'an unknown grade',
      { op: 'none-within', kinds: ['violation'], grade: 'huge', years: 3 },
      'not-in-list',
      'grade',
    ],
    ['no years', { op: 'not-removed-within', years: 0 }, 'range', 'years'],
    ['half a year', { op: 'not-removed-within', years: 0.5 }, 'type', 'years'],
    ['more than a hundred years', { op: 'not-removed-within', years: 101 }, 'range', 'years'],
    [
      'years of something unknown',
      { op: 'years-running', evidence: 'years.won', years: 3 },
      'not-in-list',
      'evidence',
    ],
    [
      'an unknown relation',
      { op: 'related', relation: 'friends', tier: 'bronze', is: 'at-least', value: 1 },
      'not-in-list',
      'relation',
    ],
    [
      'half a unit',
      { op: 'related', relation: 'members', tier: 'bronze', is: 'at-least', value: 0.5 },
      'type',
      'value',
    ],
    ['all of nothing', { op: 'all', of: [] }, 'empty', 'of'],
    ['any of nothing', { op: 'any', of: [] }, 'empty', 'of'],
    [
      'an unknown operator deep inside',
      { op: 'all', of: [maturity(1), { op: 'not', of: { op: 'any', of: [{ op: 'xor' }] } }] },
      'not-in-list',
      'of.1.of.of.0.op',
    ],
  ])('refuses %s, and says where', (_what, input, code, path) => {
    expect(issuesIn(conditionSchema, input)).toEqual([{ code, path }]);
  });

  test.each(['en', 'zh-CN', 'zh-TW'])('tells in %s which operators there are', (locale) => {
    expect(messagesIn(conditionSchema, { op: 'xor' }, locale)).toEqual([
      expect.stringContaining('none-within'),
    ]);
  });

  test('exports to JSON Schema', () => {
    expect(z.toJSONSchema(conditionSchema, { io: 'input' })).toMatchSnapshot();
  });
});

const about = { tiers: ['silver'], citation, confidence: 'primary' } as const;
const windowOf = (id: string) =>
  ({ id, step: 'apply', who: labels('factory'), closes: '2025-07-31', ...about }) as const;
const dutyOf = (id: string) => ({ id, title: labels('table'), ...about });

/** A rulebook with every field there is. */
const full: Rulebook = rulebook({
  round: '2025-1',
  effective: { from: '2024', until: '2025-06' },
  document: { title: 'made-up document', number: '1号', date: '2024-01', address: 'example.org/1' },
  replaces: ['older'],
  tiers: [tier('bronze', { labels: labels('district') }), tier('silver'), tier('gold')],
  rules: [
    rule('full', maturity(2), {
      kinds: ['factory', 'park'],
      for: 'both',
      severity: 'in-principle',
      citation: { ...citation, address: 'example.org/1' },
      confidence: 'transcription',
      proofs: [labels('report')],
      note: labels('note'),
      origin: ['base'],
    }),
    ...operators.map((condition, at) => rule(`r${at}`, condition)),
  ],
  windows: [
    { ...windowOf('w1'), kinds: ['factory'], with: labels('office'), where: 'example.org', opens: '2025-07' },
    { ...windowOf('w2'), closes: { every: '--07-31' } },
  ],
  duties: [
    dutyOf('d1'),
    { ...dutyOf('d2'), kinds: ['park'], every: '--04-15', consequence: labels('removed') },
  ],
  notes: [labels('note')],
  extends: ['older'],
});

describe('rulebookSchema', () => {
  test('accepts a rulebook, small or full', () => {
    expect(rulebookSchema.parse(rulebook())).toEqual(rulebook());
    expect(rulebookSchema.parse(full)).toEqual(full);
    expect(issuesIn(rulebookSchema, rulebook({ rules: [] }))).toEqual([]);
  });

  test('a rulebook survives JSON', () => {
    expect(rulebookSchema.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  const withRule = (more: object) => ({ ...rulebook(), rules: [{ ...rule('r', maturity(2)), ...more }] });
  test.each([
    ['an unknown operator', withRule({ condition: { op: 'xor' } }), 'not-in-list', 'rules.0.condition.op'],
    [
      'an unknown path of evidence',
      withRule({ condition: { ...maturity(2), evidence: 'nc.rate' } }),
      'not-in-list',
      'rules.0.condition.evidence',
    ],
    ['a rule without a citation', withRule({ citation: undefined }), 'missing', 'rules.0.citation'],
    [
      'a citation without a document',
      withRule({ citation: { clause: '1' } }),
      'missing',
      'rules.0.citation.document',
    ],
    ['a rule known from memory', withRule({ confidence: 'memory' }), 'not-in-list', 'rules.0.confidence'],
    ['an unknown severity', withRule({ severity: 'should' }), 'not-in-list', 'rules.0.severity'],
    ['a rule that guards nothing', withRule({ tiers: [] }), 'empty', 'rules.0.tiers'],
    ['a rule about an unknown kind', withRule({ kinds: ['workshop'] }), 'not-in-list', 'rules.0.kinds.0'],
    ['a rule for nobody known', withRule({ for: 'everyone' }), 'not-in-list', 'rules.0.for'],
    [
      'a rule without a Chinese title',
      withRule({ title: { en: 'x', 'zh-TW': 'x' } }),
      'missing',
      'rules.0.title.zh-CN',
    ],
    ['no tiers', { ...rulebook({ rules: [] }), tiers: [] }, 'empty', 'tiers'],
    ['a jurisdiction in words', rulebook({ jurisdiction: '天津' }), 'format', 'jurisdiction'],
    ['a jurisdiction of no province', rulebook({ jurisdiction: '920000' }), 'format', 'jurisdiction'],
    [
      'a start that is no date',
      rulebook({ effective: { from: '2025-02-30' } }),
      'blurred-date',
      'effective.from',
    ],
    ['no start', { ...rulebook(), effective: {} }, 'missing', 'effective.from'],
    [
      'a window that closes on no day',
      rulebook({ windows: [{ ...windowOf('w'), closes: { every: '07-31' } }] }),
      'format',
      'windows.0.closes.every',
    ],
    [
      'a duty in a month that there is not',
      rulebook({ duties: [{ ...dutyOf('d'), every: '--13-01' }] }),
      'format',
      'duties.0.every',
    ],
    ['a key that nobody reads', { ...rulebook(), rule: [] }, 'unknown-key', ''],
    ['an overlay', overlay(), 'unknown-key', ''],
  ])('refuses %s, and says where', (_what, input, code, path) => {
    expect(issuesIn(rulebookSchema, input)).toContainEqual({ code, path });
  });

  test.each<[string, Rulebook, string, string]>([
    [
      'a doubled rule',
      rulebook({ rules: [rule('a', maturity(1)), rule('a', maturity(2))] }),
      'doubled',
      'rules.1.id',
    ],
    [
      'a doubled tier',
      rulebook({ tiers: [tier('silver'), tier('bronze'), tier('silver')], rules: [] }),
      'doubled',
      'tiers.2.tier',
    ],
    ['a doubled window', rulebook({ windows: [windowOf('w'), windowOf('w')] }), 'doubled', 'windows.1.id'],
    ['a doubled duty', rulebook({ duties: [dutyOf('d'), dutyOf('d')] }), 'doubled', 'duties.1.id'],
    [
      'a rule of a tier that is not there',
      rulebook({ rules: [rule('a', maturity(1), { tiers: ['silver', 'tin'] })] }),
      'unknown-name',
      'rules.0.tiers.1',
    ],
    [
      'a window of a tier that is not there',
      rulebook({ windows: [windowOf('v'), { ...windowOf('w'), tiers: ['tin'] }] }),
      'unknown-name',
      'windows.1.tiers.0',
    ],
    [
      'a duty of a tier that is not there',
      rulebook({ duties: [{ ...dutyOf('d'), tiers: ['tin'] }] }),
      'unknown-name',
      'duties.0.tiers.0',
    ],
    [
      'an end on the day of its start',
      rulebook({ effective: { from: '2025-01-01', until: '2025-01-01' } }),
      'days-cross',
      'effective.until',
    ],
    [
      'an end before its start',
      rulebook({ effective: { from: '2025', until: '2024-12' } }),
      'days-cross',
      'effective.until',
    ],
    [
      'a window that closes before it opens',
      rulebook({ windows: [{ ...windowOf('w'), opens: '2025-08', closes: '2025-07-31' }] }),
      'days-cross',
      'windows.0.closes',
    ],
    [
      'a tier that only its holders can win',
      rulebook({ rules: [rule('a', { op: 'holds', tier: 'silver' })] }),
      'not-in-list',
      'rules.0.condition.tier',
    ],
    [
      'a tier that only holders of a higher one can win',
      rulebook({ rules: [rule('a', { op: 'holds', tier: 'gold' }, { tiers: ['gold', 'silver'] })] }),
      'not-in-list',
      'rules.0.condition.tier',
    ],
    [
      'a tier that only holders of some tier can win, though it is the lowest',
      rulebook({ rules: [rule('a', { op: 'holds' }, { tiers: ['bronze'] })] }),
      'not-in-list',
      'rules.0.condition.tier',
    ],
    [
      'such a tier deep inside',
      rulebook({
        rules: [
          rule('b', maturity(1)),
          rule('a', { op: 'all', of: [maturity(1), { op: 'all', of: [{ op: 'holds', tier: 'silver' }] }] }),
        ],
      }),
      'not-in-list',
      'rules.1.condition.of.1.of.0.tier',
    ],
    [
      'a tier that the scheme of its title does not have',
      rulebook({
        rules: [
          rule('a', {
            op: 'any',
            of: [maturity(1), { op: 'not', of: { op: 'holds', scheme: 'smart-factory', tier: 'advancd' } }],
          }),
        ],
      }),
      'unknown-name',
      'rules.0.condition.of.1.of.tier',
    ],
    [
      'such a tier among the titles of members',
      rulebook({
        rules: [
          rule('a', {
            ...{ op: 'related', relation: 'members', is: 'at-least', value: 3 },
            ...{ scheme: 'green-manufacturing', tier: 'leading' },
          }),
        ],
      }),
      'unknown-name',
      'rules.0.condition.tier',
    ],
  ])('refuses %s, and says where', (_what, input, code, path) => {
    expect(issuesIn(rulebookSchema, input)).toEqual([{ code, path }]);
    expect(rulebookIssues(input).map((issue) => [issue.code, issue.path.join('.')])).toEqual([[code, path]]);
  });

  test('says which lower tiers may be asked for', () => {
    const [issue] = rulebookIssues(
      rulebook({ rules: [rule('a', { op: 'holds', tier: 'gold' }, { tiers: ['gold'] })] }),
    );
    expect(issue?.params).toEqual({ allowed: ['bronze', 'silver'] });
  });

  test.each<[string, Rulebook]>([
    [
      'any title as prerequisite of a tier that is not the lowest',
      rulebook({ rules: [rule('a', { op: 'holds' })] }),
    ],
    ['a lower tier as prerequisite', rulebook({ rules: [rule('a', { op: 'holds', tier: 'bronze' })] })],
    [
      'the same tier name in another scheme',
      rulebook({ rules: [rule('a', { op: 'holds', tier: 'silver', scheme: 'made-up-shapes' })] }),
    ],
    [
      'a tier of another shipped scheme',
      rulebook({ rules: [rule('a', { op: 'holds', tier: 'advanced', scheme: 'smart-factory' })] }),
    ],
    [
      'a tier that a shipped scheme has in this rulebook alone',
      rulebook({
        scheme: 'smart-factory',
        rules: [rule('a', { op: 'holds', tier: 'bronze' }), rule('b', { op: 'holds', tier: 'basic' })],
      }),
    ],
    [
      'a prerequisite that is only a warning',
      rulebook({ rules: [rule('a', { op: 'holds', tier: 'silver' }, { severity: 'in-principle' })] }),
    ],
    [
      'one way among several',
      rulebook({ rules: [rule('a', { op: 'any', of: [{ op: 'holds', tier: 'silver' }, maturity(5)] })] }),
    ],
    [
      'a title that an applicant must not have',
      rulebook({ rules: [rule('a', { op: 'not', of: { op: 'holds', tier: 'silver' } })] }),
    ],
    [
      'a rule that holders must keep to',
      rulebook({ rules: [rule('a', { op: 'holds', tier: 'silver' }, { for: 'holders' })] }),
    ],
    [
      'an applicant that was recommended for the very tier',
      rulebook({ rules: [rule('a', { op: 'holds', tier: 'silver', stages: ['recommended'] })] }),
    ],
    ['an end within its blurred start', rulebook({ effective: { from: '2025', until: '2025-06' } })],
    ['a blurred end on its start', rulebook({ effective: { from: '2025-01-01', until: '2025' } })],
    [
      'a window of one day',
      rulebook({ windows: [{ ...windowOf('w'), opens: '2025-07-31', closes: '2025-07-31' }] }),
    ],
    [
      'a yearly window with an opening',
      rulebook({ windows: [{ ...windowOf('w'), opens: '2025-08', closes: { every: '--07-31' } }] }),
    ],
    [
      'the same id for a rule, a window and a duty',
      rulebook({ windows: [windowOf('clean')], duties: [dutyOf('clean')] }),
    ],
  ])('has nothing against %s', (_what, input) => {
    expect(rulebookIssues(input)).toEqual([]);
    expect(issuesIn(rulebookSchema, input)).toEqual([]);
  });

  test('refuses a tier that can be won in several ways, all of them closed', () => {
    const closed: Condition = {
      op: 'any',
      of: [
        { op: 'holds', tier: 'silver' },
        { op: 'holds', tier: 'gold' },
      ],
    };
    expect(issuesIn(rulebookSchema, rulebook({ rules: [rule('a', closed)] }))).not.toEqual([]);
  });

  test.each([
    '--02-30',
    '--02-31',
    '--04-31',
    '--06-31',
    '--09-31',
    '--11-31',
    '--00-10',
    '--01-00',
    '--01-32',
  ])('refuses %s, a yearly day that no year has', (every) => {
    const input = rulebook({ duties: [{ ...dutyOf('d'), every }] });
    expect(issuesIn(rulebookSchema, input)).toEqual([{ code: 'format', path: 'duties.0.every' }]);
  });

  test.each(['--01-31', '--02-28', '--02-29', '--04-30', '--12-31'])('takes %s', (every) => {
    const input = rulebook({ duties: [{ ...dutyOf('d'), every }] });
    expect(issuesIn(rulebookSchema, input)).toEqual([]);
  });

  test.each(['en', 'zh-CN', 'zh-TW'])('says in %s what is wrong, in words of its own', (locale) => {
    const input = rulebook({ rules: [rule('a', { op: 'holds', tier: 'silver' }), rule('a', maturity(1))] });
    const messages = messagesIn(rulebookSchema, input, locale);
    expect(messages).toHaveLength(2);
    expect(messages.join()).not.toContain('undefined');
    expect(messages).toContainEqual(expect.stringContaining('bronze'));
  });

  test('tells everything that is wrong at once', () => {
    const input = rulebook({
      effective: { from: '2025', until: '2024' },
      rules: [rule('a', maturity(1), { tiers: ['tin'] }), rule('a', maturity(1))],
    });
    expect(
      issuesIn(rulebookSchema, input)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['effective.until', 'rules.0.tiers.0', 'rules.1.id']);
  });

  test('does not get lost in names that every object knows', () => {
    const hostile = rulebook({
      rules: [rule('__proto__', maturity(1)), rule('constructor', maturity(1), { tiers: ['toString'] })],
    });
    expect(issuesIn(rulebookSchema, hostile)).toEqual([{ code: 'unknown-name', path: 'rules.1.tiers.0' }]);
  });

  test('exports to JSON Schema, which says what it cannot express', () => {
    const exported = z.toJSONSchema(rulebookSchema, { io: 'input' });
    expect(exported).toMatchSnapshot();
    expect(JSON.stringify(exported)).toContain('ids are unique');
  });
});

describe('ruleSchema', () => {
  test('is an object that a consumer may extend', () => {
    const withOffice = ruleSchema.extend({ office: z.string() });
    const given = { ...rule('a', maturity(1)), office: '规划处' };
    expect(withOffice.parse(given)).toEqual(given);
    expect(issuesIn(ruleSchema, given)).toEqual([{ code: 'unknown-key', path: '' }]);
  });
});

describe('overlaySchema', () => {
  const cited = { citation, confidence: 'primary' } as const;
  const every: Overlay = overlay({
    edition: '2',
    round: '2025-1',
    replaces: ['older'],
    changes: [
      { do: 'add', rule: rule('added', maturity(1)) },
      { do: 'add', rule: rule('after', maturity(1)), after: 'added' },
      { do: 'change', rule: 'clean', ...cited },
      {
        do: 'change',
        rule: 'clean',
        tiers: ['gold'],
        kinds: ['factory'],
        condition: maturity(2),
        severity: 'in-principle',
        title: labels('x'),
        proofs: [labels('x')],
        note: labels('x'),
        ...cited,
      },
      { do: 'drop', rule: 'clean', ...cited },
      { do: 'name-tier', tier: 'silver', labels: labels('x'), decidedBy: labels('x'), ...cited },
      { do: 'drop-tier', tier: 'gold', ...cited },
    ],
    windows: [windowOf('w')],
    duties: [dutyOf('d')],
    notes: [labels('note')],
  });

  test('accepts an overlay, empty or with every change, and it survives JSON', () => {
    expect(overlaySchema.parse(overlay())).toEqual(overlay());
    expect(overlaySchema.parse(every)).toEqual(every);
    expect(overlaySchema.parse(JSON.parse(JSON.stringify(every)))).toEqual(every);
  });

  const withChange = (change: object) => ({ ...overlay(), changes: [{ ...cited, ...change }] });
  test.each([
    ['an unknown change', withChange({ do: 'rename', rule: 'clean' }), 'not-in-list', 'changes.0.do'],
    [
      'an unknown operator',
      withChange({ do: 'change', rule: 'clean', condition: { op: 'xor' } }),
      'not-in-list',
      'changes.0.condition.op',
    ],
    [
      'an unknown operator in an added rule',
      {
        ...overlay(),
        changes: [{ do: 'add', rule: { ...rule('a', maturity(1)), condition: { op: 'xor' } } }],
      },
      'not-in-list',
      'changes.0.rule.condition.op',
    ],
    [
      'a change that says not where it stands',
      withChange({ do: 'drop', rule: 'clean', citation: undefined }),
      'missing',
      'changes.0.citation',
    ],
    [
      'a change of the id of a rule',
      withChange({ do: 'change', rule: 'clean', id: 'pure' }),
      'unknown-key',
      'changes.0',
    ],
    [
      'a rule moved to no tier',
      withChange({ do: 'change', rule: 'clean', tiers: [] }),
      'empty',
      'changes.0.tiers',
    ],
    [
      'a rule moved to an unknown kind',
      withChange({ do: 'change', rule: 'clean', kinds: ['workshop'] }),
      'not-in-list',
      'changes.0.kinds.0',
    ],
    ['no base', { ...overlay(), base: undefined }, 'missing', 'base'],
    ['no changes', { ...overlay(), changes: undefined }, 'missing', 'changes'],
    ['rules of its own', { ...overlay(), rules: [] }, 'unknown-key', ''],
    ['a scheme of its own', { ...overlay(), scheme: 'made-up-ladder' }, 'unknown-key', ''],
  ])('refuses %s, and says where', (_what, input, code, path) => {
    expect(issuesIn(overlaySchema, input)).toEqual([{ code, path }]);
  });

  test.each<[string, Overlay, string, string]>([
    [
      'an end before its start',
      overlay({ effective: { from: '2025-01-01', until: '2024-01-01' } }),
      'days-cross',
      'effective.until',
    ],
    [
      'a window that closes before it opens',
      overlay({ windows: [{ ...windowOf('w'), opens: '2025-08', closes: '2025-07-31' }] }),
      'days-cross',
      'windows.0.closes',
    ],
    ['a doubled window', overlay({ windows: [windowOf('w'), windowOf('w')] }), 'doubled', 'windows.1.id'],
  ])('refuses %s, which no base can mend', (_what, input, code, path) => {
    expect(issuesIn(overlaySchema, input)).toEqual([{ code, path }]);
  });

  test('exports to JSON Schema', () => {
    expect(z.toJSONSchema(overlaySchema, { io: 'input' })).toMatchSnapshot();
  });
});
