import { readFileSync } from 'node:fs';
import {
  aboutScheme,
  enterpriseSchema,
  eventSchema,
  type RegistryEvent,
  type Unit,
  validateRecord,
} from 'green-manufacturing-registry';
import { coverageOf, ofWhich } from 'green-manufacturing-registry/analysis';
import {
  countProjects,
  type Diagnosis,
  diagnosisCoverage,
  diagnosisSchema,
  expertSchema,
  greenMembers,
  guaranteePriority,
  interestSubsidy,
  investmentObserved,
  type Project,
  type ProviderEvent,
  pilotsOf,
  printedShare,
  projectFunnel,
  providersOn,
  readProjects,
  relendingSteps,
  sceneMapSchema,
  securityGradings,
  waterRulebooks,
  waterSchemes,
  yuanOf,
} from 'green-manufacturing-registry/programme';
import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import {
  designToolPenetration,
  keyProcessNcRate,
  parseQuantity,
  type Quantity,
  targets,
  trackTarget,
} from 'green-manufacturing-registry/target';
import {
  greenRenovationKinds,
  greenRequirements2024,
  labelOf,
  renovationActions2024,
  supplierFields2024,
  supportDirections2024,
  tianjinKeyChains2021,
} from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { root } from '../package/run.js';
import { answerOf, million, projectOf, told } from './support/samples.js';

const asOf = '2024-12-09';
const zhCN = { locale: 'zh-CN' } as const;
const targetOf = (id: string) => {
  const target = targets.find((one) => one.id === id);
  if (!target) throw new Error(id);
  return target;
};
const quantity = (text: string): Quantity => {
  const read = parseQuantity(text);
  if (!read) throw new Error(text);
  return read;
};
const national = (unit: string): RegistryEvent => ({
  type: 'title',
  unit,
  scheme: 'green-manufacturing',
  tier: 'national',
  stage: 'recognised',
  on: '2022-03-01',
});
const factory = (id: string, more: object = {}): Unit => ({
  kind: 'factory',
  id,
  enterprise: `e-${id}`,
  ...more,
});
const project = (id: string, more: Partial<Project>): Project => ({
  kind: 'project',
  id,
  enterprise: 'e1',
  name: id,
  stages: [{ stage: 'started', on: '2024-03-01' }],
  ...more,
});
const diagnosis = (id: string, more: Partial<Diagnosis> = {}): Diagnosis => ({
  kind: 'diagnosis',
  id,
  of: 'renovation',
  enterprise: 'e1',
  stages: [{ stage: 'visited', on: '2024-05-06' }],
  ...more,
});

/** One case for each row of the table in the guide, by the statements of the row. */
const cases: Readonly<Record<string, () => void>> = {
  // 350 named and more than 400 promised lack 51.
  'S01, S23': () => {
    const observed = { figure: 350, on: asOf };
    const progress = trackTarget(targetOf('tianjin-workshops-2024'), null, { asOf, observed });
    expect([progress.verdict, progress.remaining]).toEqual(['not-met', 51]);
  },

  // The targets of both plans are known from what was said.
  'S02, S22': () => {
    const said = targets.filter(({ citation }) => citation.document.includes('政务访谈'));
    expect(said.length).toBeGreaterThan(6);
    // Neither plan was seen: what they promise is known as it was said.
    for (const { citation } of said)
      expect([citation.confidence, citation.date]).toEqual(['interview', asOf]);
  },

  // The treasury bond asks 20 M and pays 15 % of equipment.
  'S03, S17': () => {
    const question = { project: projectOf({ total: million(20), equipment: million(20) }) };
    const { ceiling } = answerOf('treasury-bond-2024-3', question, { asOf: '2024-12-10' });
    expect([ceiling?.percent, ceiling?.base?.of]).toEqual([15, 'equipment']);
  },

  // Investment that was done feeds both targets, and the base is the caller’s.
  'S04, S05, S47': () => {
    const reports = [{ on: '2024-12-31', investedInYear: { amount: '2', unit: '亿元' as const } }];
    const observed = investmentObserved([project('p1', { reports })], {
      asOf: '2024-12-31',
      years: [2024],
      base: { year: 2023, value: 160_000_000 },
    });
    const grown = trackTarget(targetOf('tianjin-renovation-investment-growth-2027'), null, {
      asOf: '2024-12-31',
      observed,
    });
    const summed = trackTarget(targetOf('tianjin-renovation-investment-2027'), null, {
      asOf: '2024-12-31',
      observed,
    });
    expect([grown.done, summed.done]).toEqual([25, 200_000_000]);
    for (const { caveats } of [grown, summed]) {
      expect(caveats.map(({ code }) => code)).toContain('library-not-statistics');
    }
  },

  // Full coverage asks how many there are.
  'S06, S21': () => {
    const target = targetOf('tianjin-digital-renovation-2027');
    const progress = trackTarget(target, null, { asOf, observed: { figure: 100, on: asOf } });
    expect(progress.caveats.map(({ code }) => code)).toContain('population-unknown');
  },

  // Design tools are a head count of firms.
  S07: () => {
    const firms = [true, true, false].map((usesDigitalDesignTool) => ({ usesDigitalDesignTool }));
    expect(designToolPenetration(firms, { method: 'head-count' })).toMatchObject({
      rate: expect.closeTo(66.67, 1),
    });
  },

  // The rate of numerical control asks for its method.
  S08: () => {
    const firms = [
      { nc: 1, key: 2 },
      { nc: 9, key: 10 },
    ];
    expect(keyProcessNcRate(firms, { method: 'mean-of-ratios' })).not.toEqual(
      keyProcessNcRate(firms, { method: 'ratio-of-sums' }),
    );
  },

  // There are five actions.
  S09: () => {
    expect(renovationActions2024.map((one) => labelOf('renovation-action', one, zhCN))).toEqual([
      '高端制造',
      '智能制造',
      '绿色制造',
      '服务型制造',
      '网络化协同化改造',
    ]);
  },

  // A project library is read and its stages counted.
  'S11, S12': () => {
    const rows = [
      ['项目名称', '建设单位', '开工时间', '竣工时间'],
      ['甲项目', '甲厂', '2024-01', '2024-11-30'],
      ['乙项目', '乙厂', '2024-12', ''],
    ];
    const projects = readProjects(rows).entries.flatMap((entry) => entry.project ?? []);
    const { total, uncertain } = countProjects(projects, { asOf, stages: ['started'] });
    expect([projects.length, total, uncertain]).toEqual([2, 0, 1]);
  },

  // Filing by commitment is support without money.
  S15: () => {
    const evidence = { statements: told('no-new-land', 'equipment-led') };
    const answer = answerOf(
      'tianjin-commitment-filing-interview',
      { project: projectOf({}), evidence },
      { asOf },
    );
    expect([answer.outcome, answer.ceiling?.amount, answer.notes.includes('without-money')]).toEqual([
      'eligible',
      null,
      true,
    ]);
  },

  // 1.75 % is paid by banks, 1.5 points to borrowers.
  S18: () => {
    const rates = relendingSteps.map(({ kind, paidBy }) => `${kind} ${paidBy}`);
    expect([...new Set(rates)]).toEqual(['bank-rate bank', 'interest-subsidy state']);
    const loan = { principal: million(10), paidOutOn: '2024-09-01', dueOn: '2025-09-01' };
    const { values } = interestSubsidy(loan, { asOf, dayCount: '30/360' });
    expect(values.map(({ amount }) => yuanOf(amount))).toEqual([150_000]);
  },

  // Two programmes of 10 % stand side by side.
  'S19, S20': () => {
    const question = {
      project: projectOf({ total: million(10), equipmentAndTools: million(8), equipment: million(6) }),
    };
    const answers = ['tianjin-renovation-interview', 'tianjin-equipment-renewal-interview'].map((id) => {
      return answerOf(id, question, { asOf }).ceiling?.amount;
    });
    expect(answers).toEqual([
      { amount: '80', unit: '万元' },
      { amount: '60', unit: '万元' },
    ]);
  },

  // Demonstrations and lighthouses are titles of their own.
  'S24, S25': () => {
    expect(aboutScheme('national-demonstration').closed).toBe(true);
    expect(aboutScheme('lighthouse').labels['zh-CN']).toBe('灯塔工厂');
  },

  // Levels and gradings are ratings, no titles.
  'S26, S30': () => {
    for (const rating of ['DTMM', ...securityGradings.map((one) => one.rating)]) {
      const event = { type: 'rating', unit: 'e1', rating, level: 4, on: '2024' };
      expect(validateRecord(event, eventSchema).ok).toBe(true);
    }
  },

  // Providers are in pools, by round and field.
  'S27, S33, S34': () => {
    const joined = {
      kind: 'provider-event',
      pool: 'solution-supplier',
      event: 'joined',
      on: '2020',
    } as const;
    const providers = supplierFields2024.map(
      (field, at): ProviderEvent => ({
        ...joined,
        enterprise: `e${at}`,
        fields: [field],
      }),
    );
    expect(providersOn(providers, { asOf, pool: 'solution-supplier' }).total).toBe(5);
    expect(providersOn(providers, { asOf, field: 'key-processes' }).enterprises).toEqual(['e1']);
  },

  // Experts have the caller’s id and their fields.
  S28: () => {
    expect(validateRecord({ kind: 'expert', id: 'x1', fields: ['节能'] }, expertSchema).ok).toBe(true);
  },

  // The national ones are a part of all, not added to them.
  S31: () => {
    const units = ['f1', 'f2'].map((id) => factory(id));
    const city: RegistryEvent = { ...national('f2'), tier: 'provincial' } as RegistryEvent;
    const query = { scheme: 'green-manufacturing', asOf } as const;
    const parts = ofWhich(
      { units, events: [national('f1'), city] },
      { whole: query, part: { ...query, where: { tier: 'national' } } },
    );
    expect([parts.whole.total, parts.part.total, parts.isSubset]).toEqual([2, 1, 'yes']);
  },

  // 12 chains, and those without any are named.
  S32: () => {
    const units = [factory('f1', { chains: ['new-energy'] })];
    const coverage = coverageOf(
      { units, events: [national('f1')] },
      { scheme: 'green-manufacturing', asOf },
      { dimension: 'chain', list: tianjinKeyChains2021 },
    );
    expect(coverage.uncovered).toHaveLength(11);
  },

  // Firms, activities and projects are three numbers.
  'S35, S42, S43': () => {
    const diagnoses = [
      diagnosis('d1', { projects: ['p1', 'p2'], paidBy: 'government' }),
      diagnosis('d2', { of: 'public-benefit' }),
    ];
    const { enterprises, activities } = diagnosisCoverage(diagnoses, { asOf });
    const [, withProject] = projectFunnel(diagnoses, [project('p1', {}), project('p2', {})], { asOf }).steps;
    const counted = [
      enterprises.total,
      activities.total,
      withProject?.enterprises.total,
      withProject?.projects?.total,
    ];
    expect(counted).toEqual([1, 2, 1, 2]);
  },

  // A group that settles is an enterprise.
  S36: () => {
    const record = { kind: 'enterprise', id: 'e1', name: '中国资源循环集团有限公司', division: '120000' };
    expect(validateRecord(record, enterpriseSchema).ok).toBe(true);
  },

  // Green projects are counted by kind, with what they save.
  'S37, S38, S39, S40': () => {
    const projects = [
      project('p1', { kinds: ['national-green-major-project'] }),
      project('p2', { kinds: ['water-saving'], saves: [{ what: 'water', amount: 10_000_000, unit: 't' }] }),
      project('p3', { kinds: ['remanufacturing'] }),
      project('p4', { kinds: ['energy-saving', 'comprehensive-use'] }),
    ];
    expect(countProjects(projects, { asOf, where: { kind: greenRenovationKinds } }).projects).toEqual([
      'p2',
      'p4',
    ]);
    expect(countProjects(projects, { asOf, by: ['kind'] }).additive).toBe(false);
  },

  // Any one value makes a typical case; the pilot is a title without a rulebook.
  S41: () => {
    const rulebook = resolveRulebook(waterRulebooks, 'water-typical-case-2024');
    const period = { from: '2024-01-01', until: asOf };
    const ask = (more: object) => {
      const assessment = { kind: 'water', unit: 'f1', period, ...more } as const;
      const question = { unit: factory('f1'), history: { events: [], complete: true }, assessment };
      return checkPromotion(question, { rulebook, to: 'typical-case', asOf, schemes: waterSchemes }).outcome;
    };
    expect(ask({ sector: 'steel', waterReuseRate: 97.01 })).toBe('eligible');
    expect(ask({ sector: 'steel', waterReuseRate: 97 })).toBe('undetermined');
    expect(ask({ reclaimedWaterShare: 25 })).toBe('eligible');
    expect(aboutScheme('wastewater-recycling-pilot').labels.en).toContain('pilot');
  },

  // 400-odd of 6,000-odd is 6.7 % of the printed numbers, and undetermined.
  S44: () => {
    const [part, whole] = [quantity('400余家'), quantity('6000余家')];
    const share = printedShare(part, whole);
    expect([share?.value.toFixed(1), share?.open, share?.range]).toEqual(['6.7', ['below', 'above'], null]);
    const observed = { figure: part, on: asOf, population: whole };
    expect(trackTarget(targetOf('tianjin-diagnosis'), null, { asOf, observed }).verdict).toBe('undetermined');
  },

  // Binhai was the only area of a municipality in the first batch, not in the second.
  'S45, S46': () => {
    expect(pilotsOf('120000', { asOf }).map(({ division, batch }) => [division, batch])).toEqual([
      ['120116', 1],
      ['120116', undefined],
      ['120114', undefined],
    ]);
    const later = pilotsOf('120000', { asOf: '2025-12-31' });
    const second = later.filter(({ batch }) => batch === 2).map(({ division }) => division);
    expect(second).toEqual(['120114', '120111']);
    expect(later.filter(({ batch }) => batch === 2).every(({ granted }) => granted === undefined)).toBe(true);
  },

  // What is recognised and what is submitted are two targets.
  S48: () => {
    const submitted = targetOf('tianjin-excellent-and-leading-submitted-yearly');
    expect('metric' in submitted && submitted.metric.stages).toEqual(['recommended']);
    const recognised = { figure: 25, on: asOf, stage: 'recognised' as const };
    expect(trackTarget(submitted, null, { asOf, observed: recognised }).verdict).toBe('undetermined');
  },

  // Projects and diagnoses are counted by sector and chain.
  S49: () => {
    const projects = [project('p1', { sector: 'equipment', chains: ['high-end-equipment', 'new-energy'] })];
    const keys = countProjects(projects, { asOf, by: ['sector', 'chain'] }).groups.map(({ key }) => key);
    expect(keys).toEqual([
      { sector: 'equipment', chain: 'high-end-equipment' },
      { sector: 'equipment', chain: 'new-energy' },
    ]);
    const [group] = diagnosisCoverage([diagnosis('d1', { sector: 'equipment' })], {
      asOf,
      by: ['sector'],
    }).groups;
    expect(group?.key).toEqual({ sector: 'equipment' });
  },

  // A map has scenes, pain points and four lists.
  S50: () => {
    const map = {
      kind: 'scene-map',
      chain: 'automobiles',
      scenes: [{ scene: '总装', painPoints: ['换型时间长'] }],
      ...{ dataElements: [], knowledgeModels: [], toolSoftware: [], talentSkills: [] },
    };
    expect(validateRecord(map, sceneMapSchema).ok).toBe(true);
  },

  // The plan that was being drafted was not seen, and the rulebook says so.
  S53: () => {
    const notes = resolveRulebook(shelf, 'green-tianjin-2025').notes ?? [];
    expect(notes.some(({ en }) => en.includes('2025–2027'))).toBe(true);
  },

  // A park shows who has a green factory and who has none.
  'S54, S56': () => {
    const park: Unit = { kind: 'park', id: 'k1', name: '示例园区', members: ['f1', 'f2'] };
    const source = { units: [park, factory('f1'), factory('f2')], events: [national('f1')] };
    expect(greenMembers(source, { of: 'k1', asOf })).toEqual({
      of: 'k1',
      green: ['f1'],
      open: [],
      none: ['f2'],
    });
  },

  // Six requirements, in the wording of 2018.
  S55: () => {
    expect(greenRequirements2024.map((one) => labelOf('green-requirement', one, zhCN)).join('、')).toBe(
      '管理精细化、用地集约化、原料无害化、生产洁净化、废物资源化、能源低碳化',
    );
  },

  // Three directions.
  S57: () => {
    expect(supportDirections2024.map((one) => labelOf('support-direction', one, zhCN)).join('、')).toBe(
      '工业节能与综合利用、绿色制造、绿色化改造',
    );
  },

  // Priority is neither listing nor exemption, and known for Tianjin alone.
  S58: () => {
    const source = { units: [factory('f1')], events: [national('f1')] };
    const priority = guaranteePriority({ id: 'f1' }, { source, jurisdiction: '120000', asOf });
    expect([priority.effect, priority.confidence, priority.caveats, priority.listed]).toEqual([
      'priority-only',
      'interview',
      ['rule-not-seen'],
      [],
    ]);
    expect(guaranteePriority({ id: 'f1' }, { source, jurisdiction: '140700', asOf }).effect).toBe('unknown');
  },

  // A firm asks its district for a diagnosis.
  S62: () => {
    const asked = diagnosis('d1', { stages: [{ stage: 'requested', on: '2024-11' }] });
    expect(validateRecord(asked, diagnosisSchema).ok).toBe(true);
    expect(diagnosisCoverage([asked], { asOf }).activities.total).toBe(0);
    expect(diagnosisCoverage([asked], { asOf, reached: 'requested' }).activities.total).toBe(1);
  },

  // The amount of a green reward is unknown, and said to be.
  S64: () => {
    const answer = answerOf('tianjin-green-award-interview', { project: projectOf({}) }, { asOf });
    expect([answer.outcome, answer.ceiling?.amount, answer.notes.includes('amount-not-seen')]).toEqual([
      'undetermined',
      null,
      true,
    ]);
  },
};

/** What a case may ask by. */
const helpers = { answerOf, targetOf, quantity };

/** A case as it is written, with the helpers that it names. */
function textOf(ask: () => void): string {
  const named = Object.entries(helpers).filter(([name]) => ask.toString().includes(name));
  return [ask, ...named.map(([, helper]) => helper)].join('\n');
}

describe('the table of the guide', () => {
  const guide = readFileSync(`${root}/src/programmes/README.md`, 'utf8');
  const rows = [...guide.matchAll(/^\| (S\d\d(?:, S\d\d)*) \| (.+?) \|(?: (.+?) \|)?$/gm)].map(
    ([, ids = '', answer = '', asked = '']) => ({ ids, answer, asked }),
  );
  const answered = rows.filter(({ answer }) => answer.includes('`'));
  const surface = readFileSync(`${root}/test/package/surface.txt`, 'utf8').split('\n');

  test('has every statement of the interview once, in or out', () => {
    const all = Array.from({ length: 68 }, (_, at) => `S${String(at + 1).padStart(2, '0')}`);
    expect(rows.flatMap(({ ids }) => ids.split(', ')).sort()).toEqual(all);
  });

  test('has a row for each case, and a case for each row', () => {
    expect(Object.keys(cases)).toEqual(answered.map(({ ids }) => ids));
  });

  test.each(answered)('$ids: $asked', ({ ids, answer, asked }) => {
    const ask = cases[ids];
    if (!ask) throw new Error(ids);
    expect(asked).not.toBe('');
    for (const [, name = ''] of answer.matchAll(/`(\w+)`/g)) {
      expect(surface).toContain(`value ${name}`);
      expect(textOf(ask)).toContain(name);
    }
    ask();
  });
});
