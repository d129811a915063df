import type { Incident } from 'green-manufacturing-registry/promotion';
import type { ConstructionArea } from 'green-manufacturing-registry/words';
import { step } from '../../../support/records.js';
import {
  has,
  held,
  incomplete,
  instances,
  says,
  silentOn,
  smartFactory,
  together,
} from '../support/cases.js';
import { met, type Row, row, type Trial, unknown, unmet } from '../support/proveRulebook.js';
import { clearOf, stated } from '../support/trials.js';

const every = ['basic', 'advanced', 'excellent', 'leading'];
const upper = ['excellent', 'leading'];

/** The full case asks for every tier. */
export const atEveryTier = Object.fromEntries(every.map((tier) => [tier, [smartFactory]]));

/** The rules that look at incidents: who does not list them leaves all of them open. */
export const aboutIncidents = [
  ...['no-bad-credit', 'no-accident', 'no-violation'],
  // Where a local notice words them for some tiers, the others keep the nation's.
  ...['no-bad-credit-national', 'no-accident-national', 'no-violation-national'],
];

export const allFive = [
  'factory-construction',
  'research-and-design',
  'production-operations',
  'production-management',
  'operations-management',
] as const;

/** What an advanced factory covers (section 3.1). */
export const firstThree = [
  'production-operations',
  'production-management',
  'operations-management',
] as const;

/** Local practice accepts the free self-assessment (section 3.3). */
export const proofOfMaturity = { proof: /www\.c3mep\.cn/ };

/** Section 2.2: annex, tier heading, item. B5, maturity, is one of the basic requirements of its tier. */
export function maturityOf(heading: string) {
  return { ...proofOfMaturity, clause: `${heading}, 基础要求` };
}

/** Coverage of some areas: exactly these, each of them left out, and nothing known. */
export function covering(
  edition: keyof typeof instances,
  needed: readonly ConstructionArea[],
  others: Trial['others'] = {},
): Trial[] {
  const of = (covered: readonly ConstructionArea[]) => {
    return has({ scenarios: covered.map((area) => instances[edition][area]) });
  };
  return [
    met('with a scenario in each of its areas', of(needed)),
    ...needed.map((area) => {
      return unmet(`with scenarios in every area but ${area}`, of(allFive.filter((one) => one !== area)));
    }),
    unknown('without scenarios', has({ scenarios: undefined }), others),
  ];
}

/** A title as recorded, of the same unit and another project where nothing else is said. */
export function title(
  tier: string,
  stage: Parameters<typeof step>[1],
  unit = 'u1',
  scheme = 'smart-factory',
) {
  return step(unit, stage, tier, '2025-01-22', { scheme });
}

/** A title that must be held before. Basic is held by self-assessment and filing, too (section 1 of the sheet). */
export function holding(tier: string, above: string, below?: string): Trial[] {
  const early = tier === 'basic' ? (['self-assessed', 'filed'] as const) : [];
  const notYet = tier === 'basic' ? (['pooled', 'applied'] as const) : (['filed', 'publicised'] as const);
  return [
    met(`with the ${tier} title recognised`, held(title(tier, 'recognised'))),
    met(`with the ${tier} title accepted`, held(title(tier, 'accepted'))),
    ...early.map((stage) => met(`with the ${tier} tier ${stage}`, held(title(tier, stage)))),
    met(`with the ${above} title`, held(title(above, 'recognised'))),
    unmet('without any title', held()),
    ...(below === undefined ? [] : [unmet(`with the ${below} title`, held(title(below, 'recognised')))]),
    ...notYet.map((stage) => unmet(`with the ${tier} tier only ${stage}`, held(title(tier, stage)))),
    unmet(`with the ${tier} title of another unit`, held(title(tier, 'recognised', 'u2'))),
    unknown('when titles may be missing from the record', together(held(), incomplete)),
  ];
}

const levels = [
  'up-to-provincial-average',
  'above-provincial-average',
  'provincial-lead',
  'national-lead',
  'global-lead',
] as const;

/** How the key indicators must compare; what is better is good enough. */
export function performing(needed: (typeof levels)[number]): Trial[] {
  const at = levels.indexOf(needed);
  return [
    ...levels.slice(0, at).map((level) => unmet(`at ${level}`, has({ performance: level }))),
    ...levels.slice(at).map((level) => met(`at ${level}`, has({ performance: level }))),
    unknown('without a comparison', has({ performance: undefined })),
  ];
}

/** Independent legal personality, or a branch in one of some industries; nationally petrochemical and non-ferrous. */
export function legalPerson(industries: readonly string[] = ['petrochemical', 'non-ferrous']): Trial[] {
  const known = ['petrochemical', 'non-ferrous', 'tobacco', 'automotive', 'textile'];
  return [
    met('for a legal person', says('independent-legal-person', true)),
    // 等: an industry that is not named is neither in nor out.
    ...known.map((branchIndustry) => {
      const verdict = industries.includes(branchIndustry) ? met : unknown;
      return verdict(
        `for a branch in the ${branchIndustry} industry`,
        together(says('independent-legal-person', false), has({ branchIndustry })),
      );
    }),
    ...[true, false].map((admitted) => {
      const verdict = admitted ? met : unmet;
      return verdict(
        `for a branch in another industry when the office says ${admitted}`,
        together(
          says('independent-legal-person', false),
          has({ branchIndustry: 'textile' }),
          says('other-special-industry', admitted),
        ),
      );
    }),
    unknown('when neither is told', silentOn('independent-legal-person')),
  ];
}

/** The same where a local notice asks for registration in its own place, too. */
export function registeredLegalPerson(statement: string): Trial[] {
  return [
    ...legalPerson(),
    unmet('when registered elsewhere', says(statement, false)),
    unknown('when nothing is said of where it is registered', silentOn(statement)),
  ];
}

/** Accidents bar from a grade on; nationally from 较大 (larger) on, if they are of safety or environment. */
export function accidents(
  from: 'larger' | 'major' = 'larger',
  kinds: readonly Incident['kind'][] = ['safety-accident', 'environmental-accident'],
): Trial[] {
  const grades = ['general', 'larger', 'major', 'especially-major'] as const;
  const on = '2025-06-01';
  return kinds.flatMap((kind) => [
    ...grades.map((grade) => {
      const verdict = grades.indexOf(grade) >= grades.indexOf(from) ? unmet : met;
      return verdict(`after a ${grade} ${kind} of last year`, has({ incidents: [{ kind, grade, on }] }));
    }),
    unknown(`after a ${kind} of unknown grade`, has({ incidents: [{ kind, on }] })),
  ]);
}

/** A share of 40 distinct scenarios, the first ones with AI. */
export function withAi(count: number, of = 40) {
  return Array.from({ length: of }, (_, at) => {
    return { edition: '2025', scenario: `2025-${String(at + 1).padStart(2, '0')}`, usesAi: at < count };
  });
}

/** A share of scenarios with AI of 40: at, just below and just above the threshold. */
export function aiShareFrom(count: number): Trial[] {
  const at = (found: number) => has({ scenarios: withAi(found) });
  const open = withAi(count).map((one, place) => (place === 0 ? { ...one, usesAi: undefined } : one));
  return [
    unmet(`with AI in ${count - 1} of 40 scenarios`, at(count - 1)),
    met(`with AI in ${count} of 40 scenarios`, at(count)),
    met(`with AI in ${count + 1} of 40 scenarios`, at(count + 1)),
    unmet('with AI in none', at(0)),
    met(
      'when a scenario without AI is declared twice',
      has({ scenarios: [...withAi(count), ...withAi(count).slice(-1)] }),
    ),
    unknown(`with AI in ${count - 1} of 40 and one that nobody has told of`, has({ scenarios: open })),
    unknown('without scenarios', has({ scenarios: undefined, areas: [...allFive] })),
  ];
}

/** The common requirements B1 to B4 (section 3.2, tagged T), the same in both editions and at every tier. */
export function basicRequirements(conditions: RegExp): Row[] {
  const required = (rule: string, trials: readonly Trial[] = stated(rule)) => {
    return row(rule, every, 'must', 'transcription', conditions, trials, { clause: '基础要求' });
  };
  return [
    required('above-scale'),
    required('competitive'),
    required('sound-operation'),
    required('no-bad-credit', clearOf([{ kind: 'bad-credit-record' }], aboutIncidents)),
    required('no-accident', [
      ...clearOf([{ kind: 'safety-accident', grade: 'larger' }], aboutIncidents),
      ...accidents(),
    ]),
    required('no-violation', clearOf([{ kind: 'violation' }], aboutIncidents)),
    required('controllable-technology'),
    required('controlled-security-risk'),
    required('organisation'),
    required('talent'),
  ];
}

/**
 * Who may apply for the upper tiers (section 5, tagged P), each by a text of its own edition.
 *
 * @param notice the local notice that words whose factory may apply
 * @param built where it stands that the factory is built
 */
export function upperApplicants(notice: RegExp, built: RegExp, call: RegExp): Row[] {
  return [
    row('legal-person', upper, 'must', 'primary', notice, legalPerson()),
    row('completed', upper, 'must', 'primary', built, stated('completed')),
    row('truth-undertaking', upper, 'must', 'primary', call, stated('truth-undertaking'), { proof: /承诺/ }),
  ];
}
