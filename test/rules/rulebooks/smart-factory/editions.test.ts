import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { diffRulebooks, type Rulebook, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { findScheme } from '../../../../src/records/title/internal.js';
import { step } from '../../../support/records.js';
import { asOf, has, held, smartFactory, together } from '../support/cases.js';
import { allFive, firstThree } from './rows.js';

const editions = {
  2024: resolveRulebook(shelf, 'smart-factory-2024'),
  2025: resolveRulebook(shelf, 'smart-factory-2025'),
};

/** What a rulebook gates a tier by, in the columns of the matrix. */
function gatesOf({ rules }: Rulebook, tier: string) {
  const gates = rules.filter(({ tiers }) => tiers.includes(tier));
  const only = <T>(found: T[]): T | undefined => {
    expect(found.length).toBeLessThanOrEqual(1);
    return found[0];
  };
  const maturity = gates.flatMap(({ condition }) => (condition.op === 'compare' ? condition.value : []));
  const share = gates.flatMap(({ condition }) => (condition.op === 'share' ? condition.value : []));
  const before = gates.flatMap(({ condition, severity }) =>
    condition.op === 'holds' ? `${condition.tier} ${severity}` : [],
  );
  const covered = gates.flatMap(({ condition, severity }) =>
    condition.op === 'covers' ? { all: [...condition.all].sort(), severity } : [],
  );
  return { maturity: only(maturity), areas: only(covered), share: only(share), before: only(before) };
}

const production = { all: ['production-operations'], severity: 'must' };
const three = { all: [...firstThree].sort(), severity: 'must' };
const five = (severity: string) => ({ all: [...allFive].sort(), severity });

// Section 3.1 of the sheet. The strength of the excellent tier's prerequisite in 2025 was not seen in a national text.
const matrix = [
  [2024, 'basic', 2, production, undefined, undefined],
  [2024, 'advanced', 2, three, undefined, 'basic in-principle'],
  [2024, 'excellent', 3, five('in-principle'), undefined, 'advanced in-principle'],
  [2024, 'leading', 4, five('must'), undefined, 'excellent in-principle'],
  [2025, 'basic', 2, production, undefined, undefined],
  [2025, 'advanced', 2, three, undefined, 'basic must'],
  [2025, 'excellent', 3, five('in-principle'), 0.2, 'advanced in-principle'],
  [2025, 'leading', 4, five('must'), 0.6, 'excellent must'],
] as const;

describe('the gate matrix', () => {
  test.each(matrix)('of %i, %s', (edition, tier, maturity, areas, share, before) => {
    expect(gatesOf(editions[edition], tier)).toEqual({ maturity, areas, share, before });
  });

  it('has no line for an edition of 2026, whose conditions were seen for one tier only', () => {
    const ofScheme = shelf
      .map(({ id }) => resolveRulebook(shelf, id))
      .filter(({ scheme }) => scheme === 'smart-factory');
    expect(ofScheme.filter(({ edition }) => edition === '2026')).toEqual([]);
  });
});

describe('the citations of an edition', () => {
  it('of 2024 rest on no text of 2025', () => {
    const { rules, tiers } = editions[2024];
    for (const { citation } of [...rules, ...tiers]) expect(JSON.stringify(citation)).not.toMatch(/2025/);
  });
});

describe('the results of an excellent factory', () => {
  // 3.4: explore an enterprise 标准群. 3.5: not in the condensed text.
  test.each([
    [2024, true],
    [2025, false],
  ] as const)('of %i speak of standards of its own: %s', (edition, told) => {
    const rule = editions[edition].rules.find(({ id }) => id === 'results-excellent');
    expect(rule?.title['zh-CN'].includes('标准群')).toBe(told);
  });
});

describe('what 2025 changed', () => {
  const changesAt = (tier: string) => {
    return diffRulebooks(editions[2024], editions[2025], { to: tier })
      .map(({ rule, change }) => `${change} ${rule}`)
      .sort();
  };

  it('is nothing for a basic factory', () => {
    expect(changesAt('basic')).toEqual([]);
  });

  it('is that an advanced one must be a basic one first', () => {
    expect(changesAt('advanced')).toEqual(['changed prerequisite-advanced']);
  });

  it('is the share of AI for an excellent one, beside what is asked about its use', () => {
    expect(changesAt('excellent')).toContain('added ai-share-excellent');
    expect(changesAt('excellent').filter((change) => !change.startsWith('added'))).toEqual([]);
  });

  it('is the share of AI, a binding prerequisite and three conditions of entry for a leading one', () => {
    expect(changesAt('leading')).toEqual([
      'added ai-share-leading',
      'added competitive-products',
      'added global-smart-manufacturing',
      'added industry-lead',
      'changed prerequisite-leading',
    ]);
  });
});

describe('who decides', () => {
  const sixBodies = ['工业和信息化部', '发展改革委', '财政部', '国资委', '市场监管总局', '国家数据局'];
  // Row 2 of section 1; sections 3.4 and 3.5 tag these cells P, but for the leading tier of 2024, which none names.
  const deciders = [
    ['basic', '基础级', ['企业自评估']],
    ['advanced', '先进级', ['省级', '有关部门', '中央企业集团']],
    ['excellent', '卓越级', sixBodies],
    ['leading', '领航级', sixBodies],
  ] as const;
  const known = { 2024: 'several', 2025: 'primary' } as const;

  test.each([2024, 2025] as const)('in %i, in the order of the ladder', (edition) => {
    const { tiers } = editions[edition];
    expect(tiers.map(({ tier, labels, confidence }) => [tier, labels?.['zh-CN'], confidence])).toEqual(
      deciders.map(([tier, label]) => [tier, label, tier === 'leading' ? known[edition] : 'primary']),
    );
    deciders.forEach(([, , bodies], at) => {
      for (const body of bodies) expect(tiers[at]?.decidedBy['zh-CN']).toContain(body);
    });
  });

  it('is never the expert committee, which reviews only', () => {
    for (const { tiers } of Object.values(editions)) {
      for (const { decidedBy } of tiers) expect(decidedBy['zh-CN']).not.toMatch(/专家/);
    }
  });

  it('is told to whoever asks', () => {
    const report = checkPromotion(smartFactory, { rulebook: editions[2025], to: 'leading', asOf });
    expect(report.decidedBy.decidedBy.en).toMatch(/MIIT, NDRC, MOF, SASAC, SAMR/);
  });
});

describe('the titles of the smart factory', () => {
  const advanced = (project: string) => {
    return step('u1', 'recognised', 'advanced', '2025-01-22', { scheme: 'smart-factory', project });
  };

  it('are held when self-assessed or filed at the basic tier only, and cultivating at none', () => {
    const { heldAt, heldAtTier } = findScheme('smart-factory');
    expect(heldAt).toEqual(['recognised', 'accepted']);
    expect(heldAtTier).toEqual({ basic: ['self-assessed', 'filed', 'recognised', 'accepted'] });
  });

  it('are warned of, and count, where another project of the unit bears them', () => {
    const given = together(held(advanced('甲')), has({ project: '乙' }))(smartFactory);
    const report = checkPromotion(given, { rulebook: editions[2025], to: 'excellent', asOf });
    expect(report.outcome).toBe('eligible');
    expect(report.warnings).toEqual([{ code: 'other-project', params: { held: '甲', applied: '乙' } }]);
  });

  it('are not warned of where the same project bears them', () => {
    const given = together(held(advanced('甲')), has({ project: '甲' }))(smartFactory);
    const report = checkPromotion(given, { rulebook: editions[2025], to: 'excellent', asOf });
    expect(report.warnings).toEqual([]);
  });
});
