import { RegistryError } from 'green-manufacturing-registry';
import {
  defineSupport,
  explainSupport,
  extendSupport,
  fenOf,
  resolveSupport,
  type SupportReport,
  supportFor,
  supportShelf,
  yuanOf,
} from 'green-manufacturing-registry/programme';
import { rulebookSchema } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { answerOf, million, projectOf, told } from './samples.js';

const full = projectOf(
  { total: million(30), fixedAssets: million(25), equipment: million(20), equipmentAndTools: million(22) },
  { stages: [{ stage: 'started', on: '2024-05-06' }] },
);

describe('supportFor', () => {
  test('asks what is in force on the day, and drafts only when asked', () => {
    const ids = (asOf: string, include: readonly ('draft' | 'expired')[] = []) =>
      supportFor({ project: full }, { asOf, jurisdiction: '120000', include }).answers.map(
        ({ scheme }) => scheme,
      );
    expect(ids('2024-05-01')).toEqual([
      'treasury-bond-2024-1',
      'tianjin-fund-2023-renovation',
      'tianjin-fund-2024-call',
      'tianjin-fund-2023-gap-filling',
      'tianjin-fund-2023-base',
    ]);
    expect(ids('2024-12-10').some((id) => id.includes('draft'))).toBe(false);
    expect(ids('2024-12-10', ['draft']).filter((id) => id.includes('draft'))).toHaveLength(5);
    expect(ids('2026-03-01', ['expired'])).toContain('treasury-bond-2024-3');
    expect(
      supportFor({ project: full }, { asOf: '2026-03-01', jurisdiction: 'CN' }).answers.map(
        (one) => one.scheme,
      ),
    ).toEqual(['treasury-bond-2026-1', 'treasury-bond-2026', 'interest-subsidy-2026']);
  });

  test('a draft is at most undetermined, whatever is proved', () => {
    const evidence = { statements: told('completed-when-paid') };
    const answer = answerOf(
      'tianjin-draft-2024-renovation',
      { project: full, evidence },
      { asOf: '2024-12-10' },
    );
    expect(answer.findings.every(({ verdict }) => verdict === 'met')).toBe(true);
    expect([answer.outcome, answer.notes.includes('draft')]).toEqual(['undetermined', true]);
  });

  test('what may not have begun is at most undetermined', () => {
    const evidence = { statements: told('in-guide-fields', 'not-funded-before') };
    const outcomes = ['2024-08-01', '2024-12-09'].map((asOf) => {
      return answerOf('treasury-bond-2024-3', { project: full, evidence }, { asOf }).outcome;
    });
    expect(outcomes).toEqual(['undetermined', 'eligible']);
  });

  test('15 % are of equipment in 2024 and of fixed assets in 2026', () => {
    const bases = [
      ['treasury-bond-2024-3', '2024-12-10'],
      ['treasury-bond-2026-1', '2026-03-01'],
    ].map(
      ([id = '', asOf = '']) =>
        answerOf(id, { project: full, evidence: { progress: 50 } }, { asOf }).ceiling?.base,
    );
    expect(bases.map((base) => [base?.of, base?.amount])).toEqual([
      ['equipment', million(20)],
      ['fixedAssets', million(25)],
    ]);
  });

  test('the base as approved comes before the plan', () => {
    const evidence = { approved: { equipment: million(12) } };
    const { ceiling, notes } = answerOf(
      'treasury-bond-2024-3',
      { project: full, evidence },
      { asOf: '2024-12-10' },
    );
    expect([ceiling?.amount && yuanOf(ceiling.amount), ceiling?.base?.as]).toEqual([1_800_000, 'approved']);
    expect(notes).not.toContain('base-as-planned');
  });

  test('money of the centre bars the bond, and the others that would are named', () => {
    const granted = [{ on: '2024-06-01', scheme: 'interest-subsidy-2024-06', amount: million(1) }];
    const evidence = { statements: told('in-guide-fields', 'not-funded-before') };
    const answer = answerOf(
      'treasury-bond-2024-3',
      { project: { ...full, granted }, evidence },
      { asOf: '2024-12-10' },
    );
    expect([answer.outcome, answer.barredBy]).toEqual(['ineligible', ['interest-subsidy-2024-07']]);
  });

  test('city and district share in the draft 1:1, and in the interview in a ratio that is not known', () => {
    const shares = ['tianjin-draft-2024-renovation', 'tianjin-renovation-interview'].map((id) => {
      return answerOf(id, { project: full }, { asOf: '2024-12-10' }).ceiling?.shares.map(
        ({ amount }) => amount?.amount,
      );
    });
    expect(shares).toEqual([
      ['110', '110'],
      [undefined, undefined],
    ]);
  });

  test.each<[string, number | null, number | null, string]>([
    ['999.99', null, null, 'undetermined'],
    ['1000', 500_000, 5, 'eligible'],
    ['9999.99', 4_999_995, 5, 'eligible'],
    ['10000', 10_000_000, 10, 'eligible'],
    ['99999.99', 99_999_990, 10, 'eligible'],
    // Above that up to 20 %, and 500 million: the cap is reached above 2.5 billion.
    ['100000', 200_000_000, null, 'undetermined'],
    ['250000', 500_000_000, null, 'undetermined'],
    ['300000', 500_000_000, null, 'undetermined'],
  ])(
    'equipment of %s 万元 in the Port zone: at most %s yuan, at %s %%, %s',
    (equipment, most, percent, outcome) => {
      const money = { amount: equipment, unit: '万元' } as const;
      const project = projectOf(
        { total: million(5000), equipment: money },
        { division: '120116', zone: '天津港保税区' },
      );
      const { ceiling, ...answer } = answerOf('tianjin-port-ftz-2025', { project }, { asOf: '2026-03-01' });
      const amount = ceiling?.amount ? yuanOf(ceiling.amount) : null;
      expect([answer.outcome, amount, ceiling?.percent]).toEqual([outcome, most, percent]);
      expect(answer.notes).toContain('base-assumed');
      expect(ceiling?.isCapped).toBe(Number(equipment) > 250_000);
    },
  );

  test('a project of another zone may not ask the Port zone, one of no zone is unknown', () => {
    const outcomeIn = (zone: object) => {
      const project = projectOf(
        { total: million(30), equipment: million(20) },
        { division: '120116', ...zone },
      );
      return answerOf('tianjin-port-ftz-2025', { project }, { asOf: '2026-03-01' }).outcome;
    };
    expect([outcomeIn({ zone: '天津经济技术开发区' }), outcomeIn({})]).toEqual([
      'ineligible',
      'undetermined',
    ]);
  });

  test('the policy of 2026 leaves small firms below the old threshold open, and refuses large ones', () => {
    const project = projectOf({ fixedAssets: million(10) });
    const outcomes = (['small', 'large', undefined] as const).map((size) => {
      const evidence = { statements: told('conditions-of-policy'), ...(size && { size }) };
      return answerOf('treasury-bond-2026', { project, evidence }, { asOf: '2026-03-01' }).outcome;
    });
    expect(outcomes).toEqual(['undetermined', 'ineligible', 'undetermined']);
  });

  test('the interest subsidy stays to be asked about after its last day, as uncertain', () => {
    const evidence = { statements: told('fixed-asset-or-technology-loan') };
    const answer = answerOf('interest-subsidy-2026', { project: full, evidence }, { asOf: '2027-02-01' });
    expect([answer.outcome, answer.notes]).toEqual([
      'undetermined',
      ['expired', 'extension-unknown', 'needs-loan'],
    ]);
  });

  test.each([
    ['5A', '50'],
    ['4A', '40'],
    ['3A', '30'],
    ['2A', '15'],
  ])('a certificate of level %s: at most %s 万元', (certificateLevel, amount) => {
    const question = { project: full, evidence: { certificateLevel } };
    const { ceiling } = answerOf('tianjin-draft-2024-certificate', question, { asOf: '2024-12-10' });
    expect(ceiling?.amount).toEqual({ amount, unit: '万元' });
  });

  test('filing by the day of the call counts, and later filing does not', () => {
    const verdictOf = (on: string) => {
      const project = { ...full, stages: [{ stage: 'filed' as const, on }] };
      const { findings } = answerOf('tianjin-fund-2024-call', { project }, { asOf: '2024-12-10' });
      return findings.find(({ rule }) => rule === 'filed-in-time')?.verdict;
    };
    expect([verdictOf('2024-03-14'), verdictOf('2024-03-15'), verdictOf('2024-03')]).toEqual([
      'met',
      'unmet',
      'unknown',
    ]);
  });

  test.each<[string, object, string, string | undefined]>([
    ['goes on', { stages: [{ stage: 'started', on: '2024-05' }] }, 'eligible', undefined],
    ['is cancelled', { stages: [{ stage: 'cancelled', on: '2024-05' }] }, 'undetermined', 'cancelled'],
    ['may be cancelled', { stages: [{ stage: 'cancelled', on: '2024' }] }, 'undetermined', 'cancelled'],
    ['is cancelled later', { stages: [{ stage: 'cancelled', on: '2025-01' }] }, 'eligible', undefined],
    ['lies in a district of the city', { division: '120116' }, 'eligible', undefined],
    ['lies elsewhere', { division: '370200' }, 'undetermined', 'lies-elsewhere'],
  ])('a project that %s is so answered', (_what, more, outcome, note) => {
    const project = { ...full, division: '120000', ...more };
    const question = { project, evidence: { statements: told('five-actions') } };
    const answer = answerOf('tianjin-equipment-renewal-interview', question, { asOf: '2024-12-10' });
    expect([answer.outcome, answer.notes.filter((one) => /^cancelled|^lies/.test(one))]).toEqual([
      outcome,
      note === undefined ? [] : [note],
    ]);
  });

  test('what is granted or filed after the day of the question says nothing on it', () => {
    const granted = [{ on: '2024-12-11', scheme: 'treasury-bond-2024-1', amount: million(1) }];
    const stages = [
      { stage: 'started' as const, on: '2024-05' },
      { stage: 'filed' as const, on: '2024-12-11' },
    ];
    const evidence = { statements: told('in-guide-fields', 'not-funded-before') };
    const outcomes = ['2024-12-10', '2024-12-11'].map((asOf) => {
      const question = { project: { ...full, granted, stages }, evidence };
      const call = answerOf('tianjin-fund-2024-call', question, { asOf });
      return [
        answerOf('treasury-bond-2024-3', question, { asOf }).outcome,
        call.findings.find(({ rule }) => rule === 'filed-in-time')?.verdict,
      ];
    });
    expect(outcomes).toEqual([
      ['eligible', 'unknown'],
      ['ineligible', 'unmet'],
    ]);
  });

  test('of two reports of one day that differ neither is the last', () => {
    const reports = [90, 50].map((progress) => ({ on: '2026-02-10', progress }));
    const question = { project: { ...full, reports } };
    const { findings } = answerOf('treasury-bond-2026-1', question, { asOf: '2026-03-01' });
    const verdicts = findings.filter(({ rule }) => rule === 'started' || rule === 'not-nearly-done');
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
  });

  test('refuses a place that is none, and an enterprise that builds another project', () => {
    const refusal = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return error instanceof RegistryError ? error.code : error;
      }
      return undefined;
    };
    const ask = (jurisdiction: string) => () =>
      supportFor({ project: full }, { asOf: '2024-12-10', jurisdiction });
    expect(refusal(ask('天津'))).toBe('invalid-query');
    const other = { kind: 'enterprise', id: 'e2', name: '乙厂' } as const;
    const options = { asOf: '2024-12-10', jurisdiction: '120000' };
    expect(refusal(() => supportFor({ project: full, enterprise: other }, options))).toBe(
      'project-of-other-enterprise',
    );
  });

  test('takes schemes and overlays of one’s own, with half-open bands', () => {
    const labels = { en: 'Mine', 'zh-CN': '本区', 'zh-TW': '本區' };
    const citation = { document: '本区办法' };
    const mine = defineSupport({
      ...{
        id: 'mine',
        programme: 'mine',
        title: labels,
        citation,
        standing: 'official',
        jurisdiction: '120115',
      },
      ...{
        effective: { from: '2026-01-01' },
        document: { title: '本区办法' },
        confidence: 'primary',
        rules: [],
      },
      payers: [
        { level: 'city', parts: 2 },
        { level: 'district', parts: 1 },
      ],
      amount: {
        kind: 'rate',
        base: 'equipment',
        bands: [
          { from: { amount: '1', unit: '元' }, percent: 10 },
          { from: { amount: '100', unit: '元' }, percent: 20 },
          { from: { amount: '1000', unit: '元' }, percent: 12.345 },
        ],
      },
    });
    const overlay = {
      rulebook: {
        id: 'mine-2027',
        base: 'mine',
        title: labels,
        jurisdiction: '120115',
        effective: { from: '2027-01-01' },
        document: { title: '本区办法2027' },
        changes: [],
      },
      payers: [{ level: 'district' as const }],
    };
    const schemes = [...supportShelf, mine, overlay];
    const ask = (amount: string) => {
      const project = projectOf({ equipment: { amount, unit: '元' } }, { division: '120115' });
      const options = { asOf: '2027-02-01', jurisdiction: '120000', schemes };
      const answer = supportFor({ project }, options).answers.find(({ scheme }) => scheme === 'mine');
      return [answer?.ceiling?.amount?.amount, answer?.ceiling?.shares.map((one) => one.amount?.amount)];
    };
    expect(ask('99.99')).toEqual(['10', ['6.67', '3.33']]);
    expect(ask('100')).toEqual(['20', ['13.34', '6.66']]);
    expect(ask('1000')[0]).toBe('123.45');
    expect(extendSupport(mine, overlay).payers).toEqual([{ level: 'district' }]);
  });

  test('the base is as approved, as spent once completed, and else as planned', () => {
    const evidence = { actual: { fixedAssets: million(24) } };
    const baseOf = (stage: 'started' | 'completed' | 'accepted', more: object = {}) => {
      const project = { ...full, stages: [{ stage, on: '2025-05-06' }] };
      const question = { project, evidence: { ...evidence, ...more } };
      const { ceiling, missing } = answerOf('treasury-bond-2026-1', question, { asOf: '2026-03-01' });
      expect(missing.map((one) => one.evidence)).not.toContain('investment.fixedAssets');
      return [ceiling?.base?.as, ceiling?.base?.amount];
    };
    expect(baseOf('started')).toEqual(['planned', million(25)]);
    expect(baseOf('completed')).toEqual(['actual', million(24)]);
    expect(baseOf('accepted', { approved: { fixedAssets: million(20) } })).toEqual(['approved', million(20)]);
  });

  test('takes progress from the last report, unless a blurred day leaves open which is the last', () => {
    const reports = [
      { on: '2026-01-10', progress: 0 },
      { on: '2026-01-20', progress: 50 },
      { on: '2026-02', progress: 90 },
      { on: '2026-03-05' },
    ];
    const project = { ...full, reports: reports.reverse() };
    const statements = told('not-new-build-or-relocation', 'retired-equipment-own', 'not-excluded-industry');
    const evidence = { statements, retiredEquipment: million(2) };
    const outcomes = ['2026-01-09', '2026-01-15', '2026-01-31', '2026-02-15', '2026-03-01'].map(
      (asOf) => answerOf('treasury-bond-2026-1', { project, evidence }, { asOf }).outcome,
    );
    expect(outcomes).toEqual(['undetermined', 'ineligible', 'eligible', 'undetermined', 'ineligible']);
  });

  test('asks for the base that nobody states, once, and for what was really spent by its own name', () => {
    const missing = (scheme: string, asOf: string) =>
      answerOf(scheme, { project: projectOf({}) }, { asOf })
        .missing.map(({ evidence }) => evidence)
        .filter((one) => one.startsWith('investment'));
    expect(missing('treasury-bond-2026-1', '2026-03-01')).toEqual([
      'investment.fixedAssets',
      'investment.equipment',
    ]);
    expect(missing('tianjin-draft-2024-digital-city', '2024-12-10')).toEqual(['investment.total']);
  });

  test('a certificate of a level that is not rewarded has no amount', () => {
    const ask = (evidence: object) =>
      answerOf('tianjin-draft-2024-certificate', { project: full, evidence }, { asOf: '2024-12-10' });
    expect([ask({ certificateLevel: '1A' }).outcome, ask({ certificateLevel: '1A' }).ceiling]).toEqual([
      'ineligible',
      null,
    ]);
    expect([ask({}).outcome, ask({}).ceiling?.amount]).toEqual(['undetermined', null]);
  });

  test.each([
    ['2024-11', 'ineligible'],
    ['2024-12', 'undetermined'],
    ['2024', 'undetermined'],
    ['2025-01', 'eligible'],
  ])('money that was granted in %s bars on 2024-12-10 as far as its day is known', (on, outcome) => {
    const granted = [{ on, scheme: 'interest-subsidy-2024-07', amount: million(1) }];
    const evidence = { statements: told('in-guide-fields', 'not-funded-before') };
    const question = { project: { ...full, granted }, evidence };
    expect(answerOf('treasury-bond-2024-3', question, { asOf: '2024-12-10' }).outcome).toBe(outcome);
  });

  test('money that was granted bars by who paid it: not that of the city, nor of a scheme that nobody knows', () => {
    const evidence = { statements: told('in-guide-fields', 'not-funded-before') };
    const outcomeWith = (scheme: string) => {
      const granted = [{ on: '2024-06-01', scheme, amount: million(1) }];
      const project = { ...full, granted };
      return answerOf('treasury-bond-2024-3', { project, evidence }, { asOf: '2024-12-10' }).outcome;
    };
    expect(['treasury-bond-2024-1', 'tianjin-fund-2023-renovation', 'unheard-of'].map(outcomeWith)).toEqual([
      'ineligible',
      'eligible',
      'eligible',
    ]);
  });

  test('an overlay begins on its own day, whatever was known of that of its base', () => {
    const overlay = {
      rulebook: {
        ...{ id: 'mine', base: 'treasury-bond-2024-3', jurisdiction: '120115' },
        ...{
          title: { en: 'Mine', 'zh-CN': '本区', 'zh-TW': '本區' },
          document: { title: '本区通知' },
          changes: [],
        },
        effective: { from: '2024-08-01' },
      },
    };
    const options = { asOf: '2024-09-01', jurisdiction: '120115', schemes: [...supportShelf, overlay] };
    const { answers } = supportFor({ project: full }, options);
    const notesOf = (id: string) => answers.find(({ scheme }) => scheme === id)?.notes;
    expect(notesOf('treasury-bond-2024-3')).toContain('may-not-have-begun');
    expect(notesOf('mine')).not.toContain('may-not-have-begun');
  });

  test('refuses an overlay that stands on nothing, or on itself', () => {
    const rulebook = {
      ...{ id: 'mine', title: { en: 'Mine', 'zh-CN': '本区', 'zh-TW': '本區' }, jurisdiction: '120115' },
      ...{ effective: { from: '2027-01-01' }, document: { title: '本区办法' }, changes: [] },
    };
    for (const base of ['nowhere', 'mine']) {
      expect(() => resolveSupport([{ rulebook: { ...rulebook, base } }], 'mine')).toThrow('unknown-rulebook');
    }
  });

  test('a unit may build a project, and so may nobody who is named', () => {
    const { enterprise: _, ...ofUnit } = { ...full, unit: 'f1' };
    const enterprise = { kind: 'enterprise', id: 'e1', name: '甲厂' } as const;
    for (const project of [ofUnit, full]) {
      const question = { project, enterprise, evidence: { statements: told('five-actions') } };
      expect(answerOf('tianjin-equipment-renewal-interview', question, { asOf: '2024-12-10' }).outcome).toBe(
        'eligible',
      );
    }
    expect(
      answerOf('tianjin-renovation-interview', { project: ofUnit }, { asOf: '2024-12-10' }).outcome,
    ).toBe('eligible');
  });
});

describe('the shipped schemes', () => {
  const all = supportShelf.map(({ rulebook }) => resolveSupport(supportShelf, rulebook.id));

  test.each(all.map((scheme) => [scheme.rulebook.id, scheme] as const))(
    '%s is a valid rulebook, cited throughout',
    (_id, scheme) => {
      const read = rulebookSchema.safeParse(scheme.rulebook);
      expect(read.success ? [] : read.error.issues).toEqual([]);
      for (const { citation } of [...scheme.rulebook.rules, scheme.amountStands])
        expect(citation.document).not.toBe('');
      expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
    },
  );

  test('hold no award for a green title', () => {
    const green = all.filter(({ programme }) => programme.includes('green'));
    expect(green.map(({ amount }) => amount.kind)).toEqual(['not-seen']);
  });
});

describe('explainSupport', () => {
  const report: SupportReport = supportFor(
    { project: full },
    { asOf: '2024-12-10', jurisdiction: '120000', include: ['draft'] },
  );

  test.each([
    ['en', 'never added', 'at most 300 万元, if approved', 'DRAFT'],
    ['zh-CN', '上限不得相加', '最多300万元，以批准为准', '征求意见稿'],
    ['zh-TW', '上限不得相加', '最多300萬元，以批准為準', '徵求意見稿'],
  ])(
    'in %s says that nothing is added, that a ceiling is at most, and which is a draft',
    (locale, ...parts) => {
      const text = explainSupport(report, { locale, format: 'text' });
      for (const part of parts) expect(text).toContain(part);
    },
  );

  test('prints no sum of the ceilings', () => {
    const text = explainSupport(report, { locale: 'zh-CN', format: 'markdown' });
    const amounts = report.answers.flatMap(({ ceiling }) => ceiling?.amount ?? []);
    const sum = amounts.reduce((all, amount) => all + fenOf(amount), 0n);
    expect(amounts.length).toBeGreaterThan(3);
    expect(text).not.toContain(String(sum / 1_000_000n));
  });

  test('keeps a name from outside on its line', () => {
    const text = explainSupport(report, { locale: 'en', format: 'markdown', projectName: 'a\n# b' });
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  });
});
