import { dutiesOn } from 'green-manufacturing-registry/promotion';
import { resolveRulebook, selectRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { refusalOf } from '../../../support/records.js';
import { proveOverlay, proveRulebook, row } from '../support/proveRulebook.js';
import { allKinds, holding, rowsOf2024 } from './rows.js';

// Section 13.1 of the sheet: 择优推荐企业逐级申报市、国家绿色制造单位.
const districtList = row('district-list', ['provincial'], 'in-principle', 'primary', /宝坻/, [
  ...holding('local', 'provincial'),
]);

const everywhere = { local: allKinds, provincial: allKinds, national: allKinds };

describe('green manufacturing units in Tianjin', () => {
  // The rules are the nation's: what one district does binds no other.
  proveRulebook('green-tianjin-2025', rowsOf2024, everywhere, []);

  test.each(['green-tianjin-2025', 'green-tianjin-2025-390'])(
    '%s names three linked levels: 国家级, 市级, 区级',
    (id) => {
      const { tiers } = resolveRulebook(shelf, id);
      expect(
        tiers.map(({ tier, labels }) => [tier, labels?.['zh-CN'], labels?.['zh-TW'], labels?.en]),
      ).toEqual([
        ['local', '区级', '區級', 'district'],
        ['provincial', '市级', '市級', 'municipal'],
        ['national', '国家级', '國家級', 'national'],
      ]);
    },
  );

  test.each([
    ['green-tianjin-2025', 'green-miit-2024-13'],
    ['green-tianjin-2025-390', 'green-miit-2025-390'],
  ])('%s changes no rule of %s', (id, base) => {
    const rulesOf = (one: string) => resolveRulebook(shelf, one).rules.map(({ origin: _, ...rule }) => rule);
    expect(rulesOf(id)).toEqual(rulesOf(base));
  });

  it('keep the national dates', () => {
    const [table] = dutiesOn(resolveRulebook(shelf, 'green-tianjin-2025-390'), {
      tier: 'local',
      kind: 'factory',
      asOf: '2026-03-01',
    });
    expect(table?.due).toBe('2026-04-15');
  });
});

describe('green manufacturing units in Baodi', () => {
  proveOverlay('green-baodi-2025', [districtList], [...rowsOf2024, districtList], everywhere);

  it('are alone in Tianjin in rising from the district list', () => {
    const asking = shelf.filter(({ id }) => {
      return resolveRulebook(shelf, id).rules.some((rule) => rule.id === 'district-list');
    });
    expect(asking.map(({ id, jurisdiction }) => [id, jurisdiction])).toEqual([
      ['green-baodi-2025', '120115'],
      ['green-baodi-2025-390', '120115'],
    ]);
  });
});

describe('the rulebook of a green unit', () => {
  const select = (jurisdiction: string, asOf: string, named: { edition?: string } = {}) => {
    return selectRulebook(shelf, { scheme: 'green-manufacturing', jurisdiction, asOf, ...named }).id;
  };

  const byDate = [
    ['CN', '2021-06-30', 'green-miit-2016-586'],
    ['CN', '2023-06-30', 'green-miit-2022-235'],
    ['CN', '2023-08-01', 'green-miit-2023-202'],
    ['CN', '2024-01-18', 'green-miit-2023-202'],
    ['CN', '2024-01-19', 'green-miit-2024-13'],
    ['CN', '2025-09-30', 'green-miit-2024-13'],
    ['CN', '2025-11-01', 'green-miit-2025-390'],
    ['CN', '2026-09-30', 'green-miit-2025-390'],
    ['120000', '2025-02-18', 'green-miit-2024-13'],
    ['120000', '2025-02-19', 'green-tianjin-2025'],
    ['120115', '2025-02-19', 'green-baodi-2025'],
    ['120116', '2025-02-19', 'green-tianjin-2025'],
    ['120115', '2025-11-01', 'green-baodi-2025-390'],
    // A local rule of 2024 does not begin before the measures that it carries out.
    ['440000', '2024-01-18', 'green-miit-2023-202'],
    ['440000', '2024-01-19', 'green-guangdong-2024'],
    ['330000', '2024-01-18', 'green-miit-2023-202'],
    ['520000', '2024-01-18', 'green-miit-2023-202'],
    ['120000', '2025-11-01', 'green-tianjin-2025-390'],
    ['370200', '2024-06-30', 'green-miit-2024-13'],
  ] as const;

  test.each(byDate)('of %s on %s is %s', (jurisdiction, asOf, id) => {
    expect(select(jurisdiction, asOf)).toBe(id);
  });

  it('is the one that the call names, on any day', () => {
    expect(select('CN', '2026-03-01', { edition: '2024-13' })).toBe('green-miit-2024-13');
    expect(select('CN', '2026-03-01', { edition: '2023-202' })).toBe('green-miit-2023-202');
    expect(select('120000', '2026-03-01', { edition: '2024-13' })).toBe('green-tianjin-2025');
  });

  it('is not guessed in October 2025, nor found before September 2016', () => {
    expect(refusalOf(() => select('CN', '2025-10-15'))).toMatchObject({
      code: 'ambiguous-rulebook',
      info: { matches: ['green-miit-2024-13', 'green-miit-2025-390'] },
    });
    expect(refusalOf(() => select('CN', '2016-08-31')).code).toBe('unknown-rulebook');
  });
});
