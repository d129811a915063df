import { resolveRulebook, selectRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { has, says, silentOn, smartFactory, together } from '../support/cases.js';
import { met, proveRulebook, type Row, row, type Trial, unknown, unmet } from '../support/proveRulebook.js';
import { maturityFrom, stated } from '../support/trials.js';

const both = ['digital-workshop', 'smart-factory'];
const [workshop, factory] = [['digital-workshop'], ['smart-factory']];
const call = ['must', 'primary', /数字化车间/] as const;

/** Scenes are those of the industry family, so they are told apart by name. */
function scenesFrom(count: number): Trial[] {
  const scenes = (number: number) => {
    return Array.from({ length: number }, (_, at) => ({ edition: '2024', name: `场景${at + 1}` }));
  };
  return [
    unmet(`with ${count - 1} scenes`, has({ scenarios: scenes(count - 1) })),
    unmet(
      'with one scene too few that is built twice',
      has({ scenarios: [...scenes(count - 1), ...scenes(1)] }),
    ),
    met(`with ${count} scenes`, has({ scenarios: scenes(count) })),
    met(`with ${count + 1} scenes`, has({ scenarios: scenes(count + 1) })),
    unknown('without scenes', has({ scenarios: undefined })),
  ];
}

const underConstruction = (oneYear: boolean, trialRun: boolean) => {
  return together(
    says('completed', false),
    says('done-within-one-year', oneYear),
    says('in-trial-run', trialRun),
  );
};

// Section 6.2 of the sheet, older scheme.
const rows: readonly Row[] = [
  row('maturity', both, ...call, maturityFrom(2), { proof: /www\.c3mep\.cn/ }),
  row('workshop-indicators', workshop, ...call, stated('workshop-indicators')),
  row('scenes-digital-workshop', workshop, ...call, scenesFrom(2)),
  row('factory-indicators', factory, ...call, stated('factory-indicators')),
  row('scenes-smart-factory', factory, ...call, scenesFrom(6)),
  row('completion', both, ...call, [
    met('when the project is completed', says('completed', true)),
    met('when it is in trial run', underConstruction(true, true)),
    met('when it is in trial run and will take longer', underConstruction(false, true), {
      'done-within-one-year': 'unmet',
    }),
    unmet('when it is not in trial run', underConstruction(true, false)),
    unknown('when nothing is said of it', silentOn('completed'), { 'done-within-one-year': 'unknown' }),
  ]),
  // 原则上.
  row('done-within-one-year', both, 'in-principle', 'primary', /数字化车间/, [
    met('when the project is completed', says('completed', true)),
    met('when it will be done within one year', underConstruction(true, true)),
    unmet('when it will take longer', underConstruction(false, true)),
    unknown('when nothing is said of it', silentOn('completed'), { completion: 'unknown' }),
  ]),
  row('manufacturer-in-city', both, ...call, stated('manufacturer-in-city')),
  row('no-dishonesty-or-violation', both, ...call, stated('no-dishonesty-or-violation')),
  row('good-standing', both, ...call, stated('good-standing')),
];

const cases = { 'digital-workshop': [smartFactory], 'smart-factory': [smartFactory] };

describe('the closed workshop scheme of Tianjin', () => {
  proveRulebook('tianjin-workshop-2024', rows, cases);

  const rulebook = resolveRulebook(shelf, 'tianjin-workshop-2024');

  it('is a scheme of its own, of Tianjin alone, found by its call', () => {
    const query = { scheme: 'tianjin-workshop', jurisdiction: '120000' };
    expect(selectRulebook(shelf, { ...query, asOf: '2024-11-15' })).toBe(rulebook);
    expect(selectRulebook(shelf, { ...query, round: '2024-2', asOf: '2026-03-01' })).toBe(rulebook);
  });

  // No sheet says when it ended or which body gave the titles.
  it('has no end that nobody has seen, and only an inferred decider', () => {
    expect(rulebook.effective).toEqual({ from: '2024-10-09' });
    expect(rulebook.tiers.map(({ tier, confidence }) => [tier, confidence])).toEqual([
      ['digital-workshop', 'inferred'],
      ['smart-factory', 'inferred'],
    ]);
    expect(JSON.stringify(rulebook.tiers.map(({ decidedBy }) => decidedBy))).not.toMatch(/工业和信息化局/);
  });

  it('names the four industry families of its scenes', () => {
    const scenes = rulebook.rules.find(({ id }) => id === 'scenes-smart-factory');
    for (const family of ['装备', '电子', '消费品', '原材料'])
      expect(scenes?.title['zh-CN']).toContain(family);
  });

  it('is stood upon by nothing, and has no window', () => {
    expect(shelf.filter((one) => 'base' in one && one.base === rulebook.id)).toEqual([]);
    expect(rulebook.windows ?? []).toEqual([]);
  });
});
