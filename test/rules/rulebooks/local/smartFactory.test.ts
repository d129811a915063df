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
  registeredLegalPerson,
  title,
} from '../smart-factory/rows.js';
import { rowsOf2024 } from '../smart-factory/rowsOf2024.js';
import { rowsOf2025 } from '../smart-factory/rowsOf2025.js';
import {
  happened,
  has,
  held,
  incomplete,
  type Patch,
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

const upper = ['excellent', 'leading'];
const lower = ['basic', 'advanced'];
const qingdao = /先进级智能工厂申报工作的通知（青岛市）/;
const [basic, advanced, excellent] = [['basic'], ['advanced'], ['excellent']];

const fourIndustries = legalPerson(['petrochemical', 'non-ferrous', 'tobacco', 'automotive']);

const threeAccidents = ['safety-accident', 'environmental-accident', 'quality-accident'] as const;
const barredBy = (from: 'larger' | 'major'): Trial[] => [
  ...clearOf([{ kind: 'safety-accident', grade: 'major' }], aboutIncidents),
  ...accidents(from, threeAccidents),
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

/** Rules that a local notice repeats (3.2: P) of the tiers that it is about, with the trials that they have anyway. */
const echoed = (
  base: readonly Row[],
  tiers: readonly string[],
  document: RegExp,
  rules: readonly string[],
): Row[] => {
  const found = base.filter(({ rule }) => rules.includes(rule));
  return found.map(({ clause: _, ...one }) => ({ ...one, tiers, confidence: 'primary', document }));
};
const technologyAndTalent = ['controllable-technology', 'controlled-security-risk', 'organisation', 'talent'];

/** Rules that a local notice asks of some tiers only: at the others they are still those of the nation. */
const keptAbove = (base: readonly Row[], tiers: readonly string[], rules: readonly string[]): Row[] => {
  return base.flatMap((one) => {
    const others = one.tiers.filter((tier) => !tiers.includes(tier));
    if (!rules.includes(one.rule) || others.length === 0) return [];
    return { ...one, rule: `${one.rule}-national`, tiers: others };
  });
};

/** Section 5, dishonesty: 严重失信主体名单 where the nation says 不良信用记录. */
const dishonesty = (tiers: readonly string[], document: RegExp): Row => {
  return row('no-bad-credit', tiers, 'must', 'primary', document, [
    ...clearOf([{ kind: 'serious-dishonesty-list' }], aboutIncidents),
    met(
      'with a bad credit record that is on no such list',
      stood({ kind: 'bad-credit-record', on: '2026-02-01' }),
    ),
  ]);
};

/** Hainan tests on the day of the application alone. */
const standing: Trial[] = [
  met('when nothing stood against the unit', stood()),
  met(
    'after the list of serious dishonesty',
    stood({ kind: 'serious-dishonesty-list', on: '2025-03-01', until: '2026-02-01' }),
  ),
  unmet(
    'while on the list of serious dishonesty',
    stood({ kind: 'serious-dishonesty-list', on: '2025-03-01', ongoing: true }),
  ),
  unmet(
    'while on the list of abnormal operation',
    stood({ kind: 'abnormal-operation-list', on: '2025-03-01', ongoing: true }),
  ),
  unmet('with tax arrears', says('no-tax-arrears', false)),
  unknown('without the certificate', silentOn('no-tax-arrears')),
];

/** What an applicant for an advanced factory must be in Qingdao, and at both lower tiers in Tianjin. */
const applicant = (tiers: readonly string[], document: RegExp, legal: readonly Trial[]): Row[] => [
  row('legal-person', tiers, 'must', 'primary', document, legal, { proof: /营业执照/ }),
  row('completed', tiers, 'must', 'primary', document, stated('completed')),
  row('cooperation', tiers, 'must', 'primary', document, stated('cooperation')),
];
const applicantRules = ['legal-person', 'completed', 'cooperation'];
const conductInQingdao = ['above-scale', 'competitive', 'sound-operation', 'no-bad-credit', 'no-violation'];

// Sections 3.2, 3.3, 5 and 6.3 of the sheet, and rows 4 to 7, 11, 12, 14 and 19 of the corrections: what each jurisdiction
// changes in an edition, and nothing else.
const changes: Readonly<Record<string, readonly Row[]>> = {
  'smart-factory-hainan-2025': [
    row('maturity-basic', basic, 'must', 'primary', /海南/, maturityFrom(1), {
      ...proofOfMaturity,
      neverUnmet: true,
    }),
    row('maturity-advanced', advanced, 'must', 'primary', /海南/, maturityFrom(2), proofOfMaturity),
    row('above-scale', lower, 'must', 'primary', /海南/, specialised),
    ...echoed(rowsOf2025, lower, /海南/, ['competitive', ...technologyAndTalent]),
    row('no-bad-credit', lower, 'must', 'primary', /海南/, standing, { proof: /无欠税证明/ }),
    ...keptAbove(rowsOf2025, lower, [
      ...['above-scale', 'no-bad-credit', 'competitive'],
      ...technologyAndTalent,
    ]),
  ],
  'smart-factory-jiangsu-2025': [
    row('no-accident', advanced, 'must', 'primary', /江苏/, barredBy('major')),
    dishonesty(advanced, /江苏/),
    ...applicant(advanced, /江苏/, fourIndustries),
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
    ...keptAbove(rowsOf2024, advanced, ['no-accident', 'no-bad-credit', ...applicantRules]),
  ],
  'smart-factory-shandong-2025': [
    row('no-accident', lower, 'must', 'primary', /山东/, barredBy('major')),
    row('legal-person', lower, 'must', 'primary', /山东/, fourIndustries, { proof: /营业执照/ }),
    ...echoed(rowsOf2024, lower, /山东/, ['above-scale', 'competitive', ...technologyAndTalent]),
    dishonesty(lower, /山东/),
    // Section 3.3: the self-assessment or a maturity certificate.
    row('maturity-basic', basic, 'must', 'primary', /山东/, maturityFrom(2), { proof: /c3mep.*成熟度证书/ }),
    row('maturity-advanced', advanced, 'must', 'primary', /山东/, maturityFrom(2), {
      proof: /c3mep.*成熟度证书/,
    }),
    ...keptAbove(rowsOf2024, lower, [
      ...['no-accident', 'no-bad-credit', 'legal-person', 'above-scale', 'competitive'],
      ...technologyAndTalent,
    ]),
  ],
  'smart-factory-qingdao-2026': [
    ...echoed(rowsOf2025, advanced, qingdao, conductInQingdao),
    row('prerequisite-advanced', advanced, 'must', 'primary', qingdao, basicAt(['filed', 'recognised'])),
    row('maturity-advanced', advanced, 'must', 'primary', qingdao, maturityFrom(2), proofOfMaturity),
    row('no-accident', advanced, 'must', 'primary', qingdao, barredBy('larger')),
    ...applicant(advanced, qingdao, legalPerson(['petrochemical', 'automotive'])),
    ...keptAbove(rowsOf2025, advanced, [...applicantRules, ...conductInQingdao, 'no-accident']),
  ],
  'smart-factory-tianjin-2026': [
    ...applicant(lower, /津工信数转〔2026〕1号/, legalPerson()),
    ...keptAbove(rowsOf2025, lower, applicantRules),
  ],
  'smart-factory-beijing-2025': [
    row('prerequisite-excellent', excellent, 'must', 'primary', /京经信发〔2025〕22号/, [
      ...holding('advanced', 'excellent', 'basic'),
    ]),
  ],
  'smart-factory-beijing-2025-251': [
    row('prerequisite-excellent', excellent, 'must', 'primary', /京经信发〔2025〕22号/, [
      ...holding('advanced', 'excellent', 'basic'),
    ]),
  ],
  'smart-factory-shanghai-2025': [
    row('legal-person', upper, 'must', 'primary', /430号/, registeredLegalPerson('registered-in-shanghai'), {
      proof: /营业执照/,
    }),
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
  // 原则上.
  'smart-factory-changsha': [
    row('prerequisite-advanced', advanced, 'in-principle', 'primary', /长沙/, basicAt(['recognised'])),
  ],
};
const of2024 = ['jiangsu-2025', 'shandong-2025', 'beijing-2025'].map((id) => `smart-factory-${id}`);

describe.each(Object.keys(changes))('%s', (id) => {
  const own = changes[id] ?? [];
  proveOverlay(id, own, rowsOver(of2024.includes(id) ? rowsOf2024 : rowsOf2025, own), atEveryTier);
});

describe('smart-factory-beijing-2026', () => {
  const own = [
    row('legal-person', upper, 'must', 'several', /北京/, registeredLegalPerson('registered-in-beijing'), {
      proof: /营业执照/,
    }),
  ];
  const base = rowsOver(rowsOf2025, changes['smart-factory-beijing-2025-251'] ?? []);
  proveOverlay('smart-factory-beijing-2026', own, rowsOver(base, own), atEveryTier);
});

describe('smart-factory-liaoning-2024', () => {
  const own = [
    row(
      'legal-person',
      excellent,
      'must',
      'primary',
      /辽宁省2024年/,
      registeredLegalPerson('registered-in-liaoning'),
      { proof: /营业执照/ },
    ),
    ...keptAbove(rowsOf2024, excellent, ['legal-person']),
  ];
  // Its notice does not ask that an excellent factory be advanced.
  const rows = rowsOver(rowsOf2024, own, ['prerequisite-excellent']);
  proveOverlay('smart-factory-liaoning-2024', own, rows, atEveryTier);
});

/** Who decides on basic factories, as far as the place says so itself. */
const deciders = [
  ['smart-factory-beijing-2025', /区级备案管理/, 'primary'],
  ['smart-factory-beijing-2026', /区级备案管理/, 'primary'],
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
const untitled = ['liaoning-2024', 'shandong-2025', 'changsha'];
const undated = ['hainan-2025'];

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
  [
    'smart-factory-liaoning-2024',
    'excellent',
    ['apply 2024-11-22', 'recommend 2024-11-25', 'review 2024-11-29'],
    'primary',
  ],
  ['smart-factory-shanghai-2025', 'excellent', ['apply 2025-07-11'], 'primary'],
  ['smart-factory-qingdao-2026', 'advanced', ['apply 2026-03-31', 'review 2026-04-03'], 'primary'],
  ['smart-factory-liaoning-2026', 'basic', ['review 2026-04-10', 'review 2026-12-30'], 'transcription'],
  ['smart-factory-liaoning-2026', 'advanced', ['apply 2026-04-10'], 'transcription'],
  ['smart-factory-beijing-2026', 'excellent', ['apply 2026-08-15'], 'several'],
  ['smart-factory-beijing-2026', 'leading', ['apply 2026-08-15'], 'several'],
] as const;

test.each(lastDays)('%s closes for %s factories on %j', (id, to, days, confidence) => {
  const windows = windowsOn(resolveRulebook(shelf, id), { to, kind: 'factory', asOf: '2024-01-01' });
  const told = windows.flatMap((one) => (one.status === 'unknown' ? [] : one));
  expect(told.map(({ window, closes }) => `${window.step} ${closes}`)).toEqual(days);
  for (const { window } of told) expect(window.confidence).toBe(confidence);
});

test('a plan-listed city stands beside its province, a district under it', () => {
  const select = (jurisdiction: string, asOf: string) => {
    return selectRulebook(shelf, { scheme: 'smart-factory', jurisdiction, asOf }).id;
  };
  expect(select('370200', '2026-03-20')).toBe('smart-factory-qingdao-2026');
  expect(select('370100', '2025-04-20')).toBe('smart-factory-shandong-2025');
  expect(select('320500', '2025-03-20')).toBe('smart-factory-jiangsu-2025');
  expect(select('430100', '2026-03-20')).toBe('smart-factory-changsha');
  expect(select('430200', '2026-03-20')).toBe('smart-factory-2025');
});

// Rows 4, 5, 7, 14 and 19 of the corrections.
test.each([
  ['jiangsu-2025', '2024', { from: '2025-02', until: '2025-06-01' }],
  ['shandong-2025', '2024', { from: '2025', until: '2025-06-01' }],
  ['beijing-2025', '2024', { from: '2025-04-29', until: '2025-06-01' }],
  ['beijing-2026', '2025', { from: '2026-07-23' }],
  ['changsha', '2025', { from: '2025-11-18' }],
  ['qingdao-2026', '2025', { from: '2026-03-06' }],
])('smart-factory-%s stands on the edition of %s', (id, edition, effective) => {
  expect(resolveRulebook(shelf, `smart-factory-${id}`)).toMatchObject({ edition, effective });
});

test('Beijing has its measures until its round of 2026', () => {
  const select = (asOf: string) => {
    return selectRulebook(shelf, { scheme: 'smart-factory', jurisdiction: '110000', asOf }).id;
  };
  expect(select('2025-04-28')).toBe('smart-factory-2024');
  expect(select('2025-04-29')).toBe('smart-factory-beijing-2025');
  expect(select('2025-07-01')).toBe('smart-factory-beijing-2025-251');
  expect(select('2026-07-23')).toBe('smart-factory-beijing-2026');
});

test.each([
  ['hainan-2025', '海南省工业和信息化厅关于组织开展2025年基础级和先进级智能工厂申报工作的通知'],
  ['qingdao-2026', '关于组织开展2026年先进级智能工厂申报工作的通知（青岛市）'],
  ['beijing-2026', '关于开展2026年度智能工厂梯度培育行动的通知（北京市）'],
])('smart-factory-%s is called as its document is', (id, name) => {
  expect(resolveRulebook(shelf, `smart-factory-${id}`).document.title).toBe(name);
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
  /** Row 8 of the corrections: the floor binds, and in mountain and island counties a lower one holds in principle. */
  const spending = (tier: string, floor: number, inCounties: number): Row[] => {
    const name = `spending-${tier}`;
    const spent = (softwareAndHardware: number | undefined, county: boolean): Patch =>
      together(
        has({ local: { digitalLevel: 3, ...(softwareAndHardware && { softwareAndHardware }) } }),
        says('mountain-or-island-county', county),
      );
    const said = ['primary', /浙经信产数〔2025〕174号/] as const;
    return [
      row(name, [tier], 'must', ...said, [
        met(`with ${floor}`, spent(floor, false)),
        unmet(`with ${floor - 1}`, spent(floor - 1, false)),
        met(`with ${inCounties} in such a county`, spent(inCounties, true)),
        unknown('when nobody says what was spent', spent(undefined, false)),
      ]),
      row(`${name}-counties`, [tier], 'in-principle', ...said, [
        met(`with ${inCounties} in such a county`, spent(inCounties, true)),
        unmet(`with ${inCounties - 1} in such a county`, spent(inCounties - 1, true)),
        met(`with ${floor} elsewhere`, spent(floor, false)),
        unknown('when nobody says what was spent in such a county', spent(undefined, true)),
      ]),
    ];
  };
  const rungs = ['digital-workshop', 'smart-factory', 'future-factory'];
  const said = ['must', 'primary', /浙经信产数〔2025〕174号/] as const;
  const rows: readonly Row[] = [
    row('digital-level', rungs.slice(0, 2), ...said, figureFrom('digitalLevel', 2, 0.1)),
    row('digital-level-future', rungs.slice(2), ...said, figureFrom('digitalLevel', 3, 0.1)),
    ...spending('digital-workshop', 2000, 1500),
    ...spending('smart-factory', 4000, 3000),
    row('completion', rungs.slice(0, 2), ...said, [
      met('when completed after 2023', says('completed-after-2023', true)),
      met(
        'when under construction and done in time',
        together(says('completed-after-2023', false), says('done-by-2026-10', true)),
      ),
      unmet('when neither', together(says('completed-after-2023', false), says('done-by-2026-10', false))),
      unknown('when nothing is said of it', silentOn('completed-after-2023')),
    ]),
    row('clean-record', rungs, ...said, [
      ...clearOf([{ kind: 'violation' }], [], 2),
      unmet('with a major problem', says('no-major-problem', false)),
      unknown('when nothing is said of problems', silentOn('no-major-problem')),
      met(
        'after a general accident that was no major problem',
        stood({ kind: 'safety-accident', grade: 'general', on: '2025-06-01' }),
      ),
    ]),
    row('credit-rating', rungs, ...said, stated('credit-rating')),
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
  // Row 19 of the corrections: the official page words the levels.
  const official = ['must', 'primary', /黑工信规规〔2025〕7号/] as const;
  const rows: readonly Row[] = [
    row('maturity-basic-workshop', ['basic-workshop'], ...official, maturityFrom(1), { neverUnmet: true }),
    row('maturity-advanced-workshop', ['advanced-workshop'], ...official, maturityFrom(2)),
    row('maturity-smart-factory', ['smart-factory'], ...official, maturityFrom(3)),
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
