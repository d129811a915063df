import { dutiesOn, windowsOn } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { proveRulebook } from '../support/proveRulebook.js';
import { allKinds, rowsOf2024 } from './rows.js';

const id = 'green-miit-2024-13';
const rulebook = resolveRulebook(shelf, id);
const kinds = ['factory', 'park', 'supply-chain'] as const;

describe('the interim measures of 2024', () => {
  proveRulebook(id, rowsOf2024, { local: allKinds, provincial: allKinds, national: allKinds });

  it('link three levels, each with its decider', () => {
    // Art. 5 and 11: several sources; Art. 12: official wording.
    expect(
      rulebook.tiers.map(({ tier, labels, decidedBy, confidence }) => {
        return [tier, labels?.['zh-CN'], decidedBy.en, confidence];
      }),
    ).toEqual([
      ['local', '市级', 'city department', 'several'],
      ['provincial', '省级', 'province-level department', 'several'],
      ['national', '国家级', 'MIIT, on recommendation by the province', 'primary'],
    ]);
  });

  it('leave it to the province whether a park or a supply chain must be on its list first', () => {
    const list = rulebook.rules.find(({ id: rule }) => rule === 'province-list');
    expect(list?.kinds).toEqual(['factory']);
    expect((rulebook.notes ?? []).map((note) => note.en).join(' ')).toMatch(
      /up to the province \(Art\. 13\)/,
    );
  });

  it('ask no title of a lower level of whoever applies to the province', () => {
    const before = rulebook.rules.filter(({ condition, tiers }) => {
      return condition.op === 'holds' && tiers.some((tier) => tier !== 'national');
    });
    expect(before).toEqual([]);
  });
});

describe('the dates of the interim measures', () => {
  const recommendations = [
    ['2026-03-01', '2026-07-31'],
    ['2026-07-31', '2026-07-31'],
    ['2026-08-01', '2027-07-31'],
  ] as const;

  test.each(recommendations)('on %s, the province recommends until %s', (asOf, closes) => {
    for (const kind of kinds) {
      const [window, own] = windowsOn(rulebook, { to: 'national', kind, asOf });
      expect(window).toMatchObject({
        status: 'until-closing',
        closes,
        window: { step: 'recommend', confidence: 'primary', citation: { clause: 'Art. 12' } },
      });
      // The day binds the province; the applicant's own day is not known.
      expect(own).toEqual({ status: 'unknown' });
    }
  });

  it('close no window for the levels below', () => {
    for (const to of ['local', 'provincial']) {
      expect(windowsOn(rulebook, { to, kind: 'factory', asOf: '2026-03-01' })).toEqual([
        { status: 'unknown' },
      ]);
    }
  });

  it('hold 15 days of public notice', () => {
    const notes = rulebook.notes ?? [];
    const told = notes.find((note) => note.en.includes('15 days'));
    expect(told?.['zh-CN']).toMatch(/公示15天/);
    expect(told?.['zh-TW']).toMatch(/公示15天/);
    expect(told?.en).toMatch(/Art\. 12/);
  });

  const tables = [
    ['2026-04-14', '2026-04-15'],
    ['2026-04-15', '2026-04-15'],
    ['2026-04-16', '2027-04-15'],
  ] as const;

  test.each(tables)('on %s, holders at every level owe the dynamic table by %s', (asOf, due) => {
    for (const tier of ['local', 'provincial', 'national']) {
      for (const kind of kinds) {
        const [table] = dutiesOn(rulebook, { tier, kind, asOf });
        expect(table).toMatchObject({
          due,
          duty: { confidence: 'primary', citation: { clause: 'Art. 16' } },
        });
        expect(table?.duty.consequence?.['zh-CN']).toMatch(/移出/);
      }
    }
  });

  it('set none for the report of a change', () => {
    const [, change, ...others] = dutiesOn(rulebook, {
      tier: 'national',
      kind: 'factory',
      asOf: '2026-03-01',
    });
    expect(change).toMatchObject({
      duty: { id: 'changes', confidence: 'inferred', citation: { clause: 'Art. 19' } },
    });
    expect(change).not.toHaveProperty('due');
    expect(others).toEqual([]);
  });
});

describe('the grounds for removal of Art. 18', () => {
  const held = rulebook.rules.filter((rule) => rule.for === 'holders' || rule.for === 'both');
  const consequences = (rulebook.duties ?? []).flatMap(({ consequence }) => consequence?.['zh-CN'] ?? []);
  const texts = [...held.map(({ title }) => title['zh-CN']), ...consequences].join('；');

  it('hold the cases of Art. 15', () => {
    expect(held.filter(({ citation }) => citation.clause === 'Art. 15')).toHaveLength(5);
  });

  it('hold the table that is not filed in time', () => {
    expect(texts).toMatch(/拒不按时填报/);
  });

  it('hold forged material or data', () => {
    expect(texts).toMatch(/弄虚作假|虚假|伪造|造假/);
  });

  it('hold major accidents, with removal at once', () => {
    expect(texts).toMatch(/重大及以上.*立即移出/);
  });
});
