import { windowsOn } from 'green-manufacturing-registry/promotion';
import { resolveRulebook, selectRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { refusalOf } from '../../../support/records.js';
import {
  aboutIncidents,
  accidents,
  atEveryTier,
  holding,
  legalPerson,
  proofOfMaturity,
  title,
} from '../smart-factory/rows.js';
import { rowsOf2025 } from '../smart-factory/rowsOf2025.js';
import {
  happened,
  held,
  incomplete,
  says,
  silentOn,
  smartFactory,
  stood,
  together,
} from '../support/cases.js';
import {
  met,
  proveOverlay,
  proveRulebook,
  type Row,
  row,
  rowsOver,
  type Trial,
  unknown,
  unmet,
} from '../support/proveRulebook.js';
import { clearOf, figureFrom, maturityFrom, stated } from '../support/trials.js';

const every = ['basic', 'advanced', 'excellent', 'leading'];
const upper = ['excellent', 'leading'];
const [basic, advanced, excellent] = [['basic'], ['advanced'], ['excellent']];

const fourIndustries = legalPerson(['petrochemical', 'non-ferrous', 'tobacco', 'automotive']);

const barredBy = (from: 'larger' | 'major', kinds?: Parameters<typeof accidents>[1]): Trial[] => [
  ...clearOf([{ kind: 'safety-accident', grade: 'major' }], aboutIncidents),
  ...accidents(from, kinds),
];

/** The basic title at stages that are not enough for a province, or are. */
const basicAt = (stages: readonly ('self-assessed' | 'filed' | 'recognised')[]): Trial[] => [
  ...(['self-assessed', 'filed', 'recognised'] as const).map((stage) => {
    const verdict = stages.includes(stage) ? met : unmet;
    return verdict(`with the basic tier ${stage}`, held(title('basic', stage)));
  }),
  unmet('without any title', held()),
  unknown('when titles may be missing from the record', together(held(), incomplete)),
];

const specialised: Trial[] = [
  met('for an enterprise above designated size', says('above-scale', true)),
  met(
    'for an innovative or specialised small enterprise',
    together(says('above-scale', false), says('specialised-sme', true)),
  ),
  unmet('for another small enterprise', together(says('above-scale', false), says('specialised-sme', false))),
  unknown('when nothing is said of its size', silentOn('above-scale')),
];

/** Rules that a local notice repeats (3.2: P), with the trials that they have anyway. */
const echoed = (document: RegExp, rules: readonly string[]): Row[] => {
  const found = rowsOf2025.filter(({ rule }) => rules.includes(rule));
  return found.map(({ clause: _, ...one }) => ({ ...one, confidence: 'primary', document }));
};
const technologyAndTalent = ['controllable-technology', 'controlled-security-risk', 'organisation', 'talent'];

/** Section 5, dishonesty: 严重失信主体名单 where the nation says 不良信用记录. */
const dishonesty = (document: RegExp): Row => {
  return row('no-bad-credit', every, 'must', 'primary', document, [
    ...clearOf([{ kind: 'serious-dishonesty-list' }], aboutIncidents),
    met(
      'with a bad credit record that is on no such list',
      stood({ kind: 'bad-credit-record', on: '2026-02-01' }),
    ),
  ]);
};

// Sections 3.2, 3.3, 5 and 6.3 of the sheet: what each jurisdiction changes in the edition of 2025, and nothing else.
const changes: Readonly<Record<string, readonly Row[]>> = {
  'smart-factory-hainan-2025': [
    row('maturity-basic', basic, 'must', 'primary', /海南/, maturityFrom(1), proofOfMaturity),
    row('maturity-advanced', advanced, 'must', 'primary', /海南/, maturityFrom(2), proofOfMaturity),
    row('above-scale', every, 'must', 'primary', /海南/, specialised),
    ...echoed(/海南/, ['competitive', ...technologyAndTalent]),
    dishonesty(/海南/),
  ],
  'smart-factory-jiangsu-2025': [
    row('no-accident', every, 'must', 'primary', /江苏/, barredBy('major')),
    dishonesty(/江苏/),
    row('legal-person', upper, 'must', 'primary', /江苏/, fourIndustries),
    row('maturity-advanced', advanced, 'must', 'primary', /江苏/, maturityFrom(2), proofOfMaturity),
    row(
      'provincial-self-test',
      advanced,
      'must',
      'single',
      /江苏/,
      figureFrom('provincialSelfTest', 60, 0.5),
    ),
    row('provincial-level-test', advanced, 'must', 'primary', /江苏/, stated('provincial-level-test')),
  ],
  'smart-factory-shandong-2025': [
    row('no-accident', every, 'must', 'primary', /山东/, barredBy('major')),
    row('legal-person', upper, 'must', 'primary', /山东/, fourIndustries),
    ...echoed(/山东/, ['above-scale', 'competitive', ...technologyAndTalent]),
    dishonesty(/山东/),
    // Section 3.3: the self-assessment or a maturity certificate.
    row('maturity-basic', basic, 'must', 'primary', /山东/, maturityFrom(2), { proof: /c3mep.*成熟度证书/ }),
    row('maturity-advanced', advanced, 'must', 'primary', /山东/, maturityFrom(2), {
      proof: /c3mep.*成熟度证书/,
    }),
  ],
  'smart-factory-qingdao-2026': [
    ...echoed(/青岛/, ['above-scale', 'competitive', 'sound-operation', 'no-bad-credit', 'no-violation']),
    row('prerequisite-advanced', advanced, 'must', 'primary', /青岛/, basicAt(['filed', 'recognised'])),
    row('maturity-advanced', advanced, 'must', 'primary', /青岛/, maturityFrom(2), proofOfMaturity),
    row('no-accident', every, 'must', 'primary', /青岛/, [
      ...barredBy('larger', ['safety-accident', 'environmental-accident', 'quality-accident']),
    ]),
  ],
  'smart-factory-beijing-2025': [
    row('prerequisite-excellent', excellent, 'must', 'primary', /京经信发〔2025〕22号/, [
      ...holding('advanced', 'excellent', 'basic'),
    ]),
  ],
  'smart-factory-shanghai-2025': [
    row('prerequisite-excellent', excellent, 'must', 'primary', /沪经信制〔2025〕430号/, [
      ...holding('advanced', 'excellent', 'basic'),
    ]),
    row('ai-explored', excellent, 'must', 'primary', /沪经信制〔2025〕430号/, stated('ai-explored')),
  ],
  'smart-factory-liaoning-2026': [
    row(
      'advanced-reports',
      advanced,
      'must',
      'transcription',
      /辽工信明电〔2026〕3号/,
      stated('advanced-reports'),
    ),
  ],
  'smart-factory-changsha': [
    row('prerequisite-advanced', advanced, 'must', 'primary', /长沙/, basicAt(['recognised'])),
  ],
};

describe.each(Object.keys(changes))('%s', (id) => {
  const own = changes[id] ?? [];
  proveOverlay(id, own, rowsOver(rowsOf2025, own), atEveryTier);
});

describe('Liaoning in 2024', () => {
  it('does not ask that an excellent factory be advanced, and changes no other rule', () => {
    const rulesOf = (id: string) => resolveRulebook(shelf, id).rules.map(({ origin: _, ...rule }) => rule);
    expect(rulesOf('smart-factory-liaoning-2024')).toEqual(
      rulesOf('smart-factory-2024').filter(({ id }) => id !== 'prerequisite-excellent'),
    );
  });
});

/** Who decides on basic factories, as far as the place says so itself. */
const deciders = [
  ['smart-factory-beijing-2025', /区级备案管理/, 'primary'],
  ['smart-factory-qingdao-2026', /审核备案/, 'primary'],
  ['smart-factory-liaoning-2026', /市级审核，省级抽查/, 'transcription'],
  ['smart-factory-changsha', /市级认定/, 'primary'],
] as const;

test.each(deciders)('%s says who looks at basic factories', (id, text, confidence) => {
  const [tier] = resolveRulebook(shelf, id).tiers;
  expect(tier?.tier).toBe('basic');
  expect(tier?.decidedBy['zh-CN']).toMatch(text);
  expect(tier?.confidence).toBe(confidence);
});

test('Shandong calls its basic factories municipal and its advanced ones provincial', () => {
  const { tiers } = resolveRulebook(shelf, 'smart-factory-shandong-2025');
  expect(tiers.map(({ labels }) => labels?.['zh-CN'])).toEqual([
    expect.stringContaining('市级'),
    expect.stringContaining('省级'),
    '卓越级',
    '领航级',
  ]);
});

// Section 6.3: beside the tiers no body of Zhejiang or Heilongjiang is named.
test.each(['zhejiang-future-factory-2025', 'heilongjiang-smart-factory-2025'])(
  '%s only infers who decides',
  (id) => {
    const { tiers } = resolveRulebook(shelf, id);
    expect(tiers.map(({ confidence }) => confidence)).toEqual(['inferred', 'inferred', 'inferred']);
  },
);

// Nowhere does the sheet give the title or the day of these texts.
const untitled = ['liaoning-2024', 'shandong-2025', 'hainan-2025', 'qingdao-2026', 'changsha'];
const undated = ['jiangsu-2025', 'shandong-2025', 'hainan-2025', 'changsha'];

test.each(untitled)('smart-factory-%s says that its document is called by its subject', (id) => {
  const { notes = [] } = resolveRulebook(shelf, `smart-factory-${id}`);
  expect(notes.some(({ en }) => en.startsWith('The title of the document was not seen'))).toBe(true);
});

test.each(undated)('smart-factory-%s says that its day was not seen', (id) => {
  const { notes = [] } = resolveRulebook(shelf, `smart-factory-${id}`);
  expect(notes.some(({ en }) => en.startsWith('The day of the text was not seen'))).toBe(true);
});

// Sections 5 (timeline) and 6.3 of the sheet.
const lastDays = [
  ['smart-factory-liaoning-2024', 'excellent', ['apply 2024-11-22', 'review 2024-11-29'], 'primary'],
  ['smart-factory-shanghai-2025', 'excellent', ['apply 2025-07-11'], 'primary'],
  ['smart-factory-qingdao-2026', 'advanced', ['apply 2026-03-31'], 'primary'],
  ['smart-factory-liaoning-2026', 'basic', ['review 2026-04-10', 'review 2026-12-30'], 'transcription'],
  ['smart-factory-liaoning-2026', 'advanced', ['apply 2026-04-10'], 'transcription'],
  ['smart-factory-beijing-2025', 'excellent', ['apply 2026-08-15'], 'inferred'],
] as const;

test.each(lastDays)('%s closes for %s factories on %j', (id, to, days, confidence) => {
  const windows = windowsOn(resolveRulebook(shelf, id), { to, kind: 'factory', asOf: '2024-01-01' });
  const told = windows.flatMap((one) => (one.status === 'unknown' ? [] : one));
  expect(told.map(({ window, closes }) => `${window.step} ${closes}`)).toEqual(days);
  for (const { window } of told) expect(window.confidence).toBe(confidence);
});

test('a plan-listed city stands beside its province, a district under it', () => {
  const select = (jurisdiction: string) => {
    return selectRulebook(shelf, { scheme: 'smart-factory', jurisdiction, asOf: '2026-03-20' }).id;
  };
  expect(select('370200')).toBe('smart-factory-qingdao-2026');
  expect(select('370100')).toBe('smart-factory-shandong-2025');
  expect(select('320500')).toBe('smart-factory-jiangsu-2025');
  expect(select('430100')).toBe('smart-factory-changsha');
  expect(select('430200')).toBe('smart-factory-2025');
});

// On which day of June 2025 the edition of 2025 came is not known, so nobody knows it in a province either.
test.each(['110000', '210000', '320000', '370000', '430100', '460000'])(
  'no local text of %s answers for June 2025, in which one edition follows another',
  (jurisdiction) => {
    const query = { scheme: 'smart-factory', jurisdiction };
    expect(refusalOf(() => selectRulebook(shelf, { ...query, asOf: '2025-06-15' }))).toMatchObject({
      code: 'ambiguous-rulebook',
      info: { matches: ['smart-factory-2024', 'smart-factory-2025'] },
    });
    expect(selectRulebook(shelf, { ...query, asOf: '2025-07-15' }).edition).toBe('2025');
  },
);

test('the round of Liaoning of 2024 does not outlive the edition that it stands on', () => {
  const select = (asOf: string) => {
    return selectRulebook(shelf, { scheme: 'smart-factory', jurisdiction: '210000', asOf }).id;
  };
  expect(select('2024-12-31')).toBe('smart-factory-liaoning-2024');
  // No notice of Liaoning for 2025 was seen, so the national edition holds until that of 2026.
  expect(select('2025-09-01')).toBe('smart-factory-2025');
  expect(select('2026-03-13')).toBe('smart-factory-liaoning-2026');
});

describe('the ladder of Zhejiang', () => {
  const rungs = ['digital-workshop', 'smart-factory', 'future-factory'];
  const said = ['must', 'primary', /浙经信产数〔2025〕174号/] as const;
  const rows: readonly Row[] = [
    row('digital-level', rungs.slice(0, 2), ...said, figureFrom('digitalLevel', 2, 0.1)),
    row('digital-level-future', rungs.slice(2), ...said, figureFrom('digitalLevel', 3, 0.1)),
    row(
      'clean-record',
      rungs,
      ...said,
      clearOf([{ kind: 'violation' }, { kind: 'bad-credit-record' }], [], 2),
    ),
  ];
  proveRulebook(
    'zhejiang-future-factory-2025',
    rows,
    Object.fromEntries(rungs.map((rung) => [rung, [smartFactory]])),
  );
});

describe('the ladder of Heilongjiang', () => {
  const scheme = 'heilongjiang-smart-factory';
  const workshop = (tier: string) => held(title(tier, 'recognised', 'u1', scheme));
  const rungs = ['basic-workshop', 'advanced-workshop', 'smart-factory'];
  const said = ['must', 'transcription', /黑工信规规〔2025〕7号/] as const;
  const rows: readonly Row[] = [
    row('maturity-basic-workshop', ['basic-workshop'], ...said, maturityFrom(1)),
    row('maturity-advanced-workshop', ['advanced-workshop'], ...said, maturityFrom(2)),
    row('maturity-smart-factory', ['smart-factory'], ...said, maturityFrom(3)),
    row('advanced-workshop-first', ['smart-factory'], ...said, [
      met('with an advanced workshop', workshop('advanced-workshop')),
      unmet('with a basic workshop', workshop('basic-workshop')),
      unmet('with a national title of advanced', held(title('advanced', 'recognised'))),
      unknown('when titles may be missing from the record', together(held(), incomplete)),
    ]),
    row('sme-digital-level', ['smart-factory'], ...said, figureFrom('smeDigitalLevel', 2, 1)),
    row('legal-person-years', rungs, ...said, figureFrom('legalPersonYears', 2, 0.5)),
    row('credit', rungs, ...said, clearOf([{ kind: 'bad-credit-record' }], [], 1)),
  ];
  const given = happened(title('advanced-workshop', 'recognised', 'u1', scheme))(smartFactory);
  proveRulebook(
    'heilongjiang-smart-factory-2025',
    rows,
    Object.fromEntries(rungs.map((rung) => [rung, [given]])),
  );

  it('is in force for five years', () => {
    const { effective } = resolveRulebook(shelf, 'heilongjiang-smart-factory-2025');
    expect(effective).toEqual({ from: '2025-05-28', until: '2030-05-28' });
  });
});
