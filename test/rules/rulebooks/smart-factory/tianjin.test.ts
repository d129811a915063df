import { windowsOn } from 'green-manufacturing-registry/promotion';
import {
  type Rulebook,
  type RulebookQuery,
  resolveRulebook,
  selectRulebook,
} from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { refusalOf } from '../../../support/records.js';

const round = (id: string) => resolveRulebook(shelf, `smart-factory-tianjin-${id}`);
const rulesOf = ({ rules }: Rulebook) => rules.map(({ origin: _, ...rule }) => rule);

/** Step, last day and where to file, of every window that concerns a tier. */
function windowsFor(rulebook: Rulebook, tier: string) {
  return (rulebook.windows ?? [])
    .filter(({ tiers }) => tiers.includes(tier))
    .map(({ step, closes, where }) => [step, closes, where]);
}

/** How the windows for a tier stand on a day. */
function statusesOn(rulebook: Rulebook, to: string, asOf: string) {
  return windowsOn(rulebook, { to, kind: 'factory', zone: '天津港保税区', asOf }).map((one) => {
    return one.status === 'unknown' ? 'unknown' : `${one.window.step} ${one.status}`;
  });
}

// Section 6.2 of the sheet.
describe('the rounds of Tianjin', () => {
  const rounds = [
    ['2025-1', '2024', '2025-03-21', /关于做好2025年度智能工厂梯度培育工作的通知/],
    ['2025-2', '2025', '2025-07-04', /津工信数转〔2025〕4号/],
    ['2026', '2025', '2026-02', /津工信数转〔2026〕1号/],
  ] as const;

  test.each(rounds)('%s stands on the edition of %s as it is', (id, edition, from, document) => {
    const rulebook = round(id);
    expect(rulebook).toMatchObject({ jurisdiction: '120000', round: id, edition, effective: { from } });
    expect(rulebook.document.title).toMatch(document);
    // What the notice of 2026 changes is tried in local/smartFactory.test.ts.
    if (id === '2026') return;
    expect(rulesOf(rulebook)).toEqual(rulesOf(resolveRulebook(shelf, `smart-factory-${edition}`)));
  });

  it('name no decider anew but that a basic factory of 2026 is filed where the system asks for it', () => {
    for (const [id, edition] of rounds) {
      const before = resolveRulebook(shelf, `smart-factory-${edition}`).tiers;
      const changed = round(id).tiers.filter(
        (tier, at) => JSON.stringify(tier) !== JSON.stringify(before[at]),
      );
      expect(changed.map(({ tier }) => tier)).toEqual(id === '2026' ? ['basic'] : []);
    }
    const [basic] = round('2026').tiers;
    expect(basic?.decidedBy['zh-CN']).toMatch(/自评估.*备案/);
    expect(basic).toMatchObject({ confidence: 'primary', citation: { document: '津工信数转〔2026〕1号' } });
  });
});

describe('the windows of Tianjin', () => {
  const portal = 'xmps.tjiiti.org.cn';

  it('of the first round of 2025: reports and online applications by 15 April, districts by 20 April', () => {
    const first = round('2025-1');
    expect(windowsFor(first, 'basic')).toEqual([['self-assess', '2025-04-15', undefined]]);
    expect(windowsFor(first, 'advanced')).toEqual([
      ['apply', '2025-04-15', undefined],
      ['recommend', '2025-04-20', undefined],
    ]);
    expect(windowsFor(first, 'excellent')).toEqual([]);
    const [basic] = first.windows ?? [];
    expect(basic?.with?.['zh-CN']).toContain('工业数字化转型处');
  });

  it('of the second round of 2025: none was seen', () => {
    expect(round('2025-2').windows).toEqual([]);
    expect(statusesOn(round('2025-2'), 'advanced', '2025-07-10')).toEqual(['unknown']);
  });

  it('of 2026: self-assessment by 5 April, filing and application by 10 April', () => {
    expect(windowsFor(round('2026'), 'basic')).toEqual([
      ['self-assess', '2026-04-05', undefined],
      ['file', '2026-04-10', portal],
    ]);
    expect(windowsFor(round('2026'), 'advanced')).toEqual([
      ['self-assess', '2026-04-05', undefined],
      ['apply', '2026-04-10', portal],
    ]);
    expect(windowsFor(round('2026'), 'excellent')).toEqual([]);
  });

  it('of 2026 bind the firms of the Port Free Trade Zone alone: those of the city were not seen', () => {
    const rulebook = round('2026');
    expect(new Set((rulebook.windows ?? []).map(({ zone }) => zone))).toEqual(new Set(['天津港保税区']));
    for (const zone of [undefined, '天津经济技术开发区']) {
      expect(windowsOn(rulebook, { to: 'advanced', kind: 'factory', zone, asOf: '2026-04-01' })).toEqual([
        { status: 'unknown' },
      ]);
    }
  });

  it('are all told by the notice itself', () => {
    for (const id of ['2025-1', '2026']) {
      for (const { citation, confidence } of round(id).windows ?? []) {
        expect(confidence).toBe('primary');
        expect(citation.document).toBe(round(id).document.title);
      }
    }
  });

  const days = [
    ['2025-1', '2025-04-15', ['apply until-closing', 'recommend until-closing']],
    ['2025-1', '2025-04-16', ['apply past', 'recommend until-closing', 'unknown']],
    ['2025-1', '2025-04-20', ['apply past', 'recommend until-closing', 'unknown']],
    ['2025-1', '2025-04-21', ['apply past', 'recommend past', 'unknown']],
    ['2026', '2026-04-05', ['self-assess until-closing', 'apply until-closing']],
    ['2026', '2026-04-06', ['self-assess past', 'apply until-closing']],
    ['2026', '2026-04-10', ['self-assess past', 'apply until-closing']],
    ['2026', '2026-04-11', ['self-assess past', 'apply past', 'unknown']],
  ] as const;

  test.each(days)('of round %s stand on %s as %j for an advanced factory', (id, day, statuses) => {
    expect(statusesOn(round(id), 'advanced', day)).toEqual(statuses);
  });
});

describe('the rulebook of a smart factory', () => {
  const select = (query: Omit<RulebookQuery, 'scheme'>) => {
    return selectRulebook(shelf, { scheme: 'smart-factory', ...query }).id;
  };

  const byDate = [
    ['120000', '2025-03-20', 'smart-factory-2024'],
    ['120000', '2025-03-21', 'smart-factory-tianjin-2025-1'],
    ['120000', '2025-07-03', 'smart-factory-tianjin-2025-1'],
    ['120000', '2025-07-04', 'smart-factory-tianjin-2025-2'],
    ['120000', '2026-01-31', 'smart-factory-tianjin-2025-2'],
    ['120000', '2026-03-01', 'smart-factory-tianjin-2026'],
    ['120116', '2026-03-01', 'smart-factory-tianjin-2026'],
    ['CN', '2024-11-01', 'smart-factory-2024'],
    ['CN', '2025-05-31', 'smart-factory-2024'],
    ['CN', '2025-07-01', 'smart-factory-2025'],
    ['120000', '2024-12-31', 'smart-factory-2024'],
    ['610000', '2025-07-11', 'smart-factory-2025'],
    ['CN', '2026-09-30', 'smart-factory-2025'],
  ] as const;

  test.each(byDate)('of %s on %s is %s', (jurisdiction, asOf, id) => {
    expect(select({ jurisdiction, asOf })).toBe(id);
  });

  const byName = [
    [{ round: '2025-1' }, '2026-03-01', 'smart-factory-tianjin-2025-1'],
    [{ round: '2025-2' }, '2025-04-01', 'smart-factory-tianjin-2025-2'],
    [{ round: '2026' }, '2025-08-01', 'smart-factory-tianjin-2026'],
    [{ edition: '2024' }, '2025-08-01', 'smart-factory-tianjin-2025-1'],
    [{ edition: '2025' }, '2025-08-01', 'smart-factory-tianjin-2025-2'],
    [{ edition: '2025', round: '2026' }, '2025-08-01', 'smart-factory-tianjin-2026'],
  ] as const;

  test.each(byName)(
    'of the Tianjin notice that names %j is its own on any day, here %s',
    (named, asOf, id) => {
      expect(select({ jurisdiction: '120000', asOf, ...named })).toBe(id);
    },
  );

  it('is the one whose edition the notice cites: in March 2025 that of 2024, in 2026 that of 2025', () => {
    expect(round('2025-1').edition).toBe('2024');
    expect(round('2026').edition).toBe('2025');
  });

  it('is not guessed in a month in which one follows another on an unknown day', () => {
    const inFebruary = refusalOf(() => select({ jurisdiction: '120000', asOf: '2026-02-15' }));
    expect(inFebruary).toMatchObject({
      code: 'ambiguous-rulebook',
      info: { matches: ['smart-factory-tianjin-2025-2', 'smart-factory-tianjin-2026'] },
    });
    const inJune = refusalOf(() => select({ jurisdiction: 'CN', asOf: '2025-06-15' }));
    expect(inJune).toMatchObject({
      code: 'ambiguous-rulebook',
      info: { matches: ['smart-factory-2024', 'smart-factory-2025'] },
    });
  });

  it('was there for nobody before October 2024', () => {
    const refusal = refusalOf(() => select({ jurisdiction: '120000', asOf: '2024-09-30' }));
    expect(refusal.code).toBe('unknown-rulebook');
  });

  it('is not made up for a round or an edition that nobody has seen', () => {
    for (const named of [{ round: '2026-2' }, { edition: '2026' }]) {
      const refusal = refusalOf(() => select({ jurisdiction: '120000', asOf: '2026-08-01', ...named }));
      expect(refusal.code).toBe('unknown-rulebook');
    }
  });
});
