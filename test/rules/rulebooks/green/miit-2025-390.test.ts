import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { diffRulebooks, evidenceFor, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { asOf, greenSupplyChain } from '../support/cases.js';
import { proveRulebook } from '../support/proveRulebook.js';
import { calledIn2025, rowsOf2025 } from './rowsOf2025.js';

const id = 'green-miit-2025-390';

describe('the call of 2025', () => {
  proveRulebook(id, rowsOf2025, calledIn2025);

  const rulebook = resolveRulebook(shelf, id);
  const before = resolveRulebook(shelf, 'green-miit-2024-13');

  it('changes what the sheet says and nothing else', () => {
    const changes = diffRulebooks(before, rulebook).map(({ rule, change, fields }) => {
      return [rule, change, ...fields].join(' ');
    });
    expect(changes.sort()).toEqual([
      'evaluator-projects dropped',
      'kind-called added',
      'management-duty added',
      'management-systems added',
      'not-last-five-percent added',
      'province-list changed kinds',
      'region-average added',
    ]);
  });

  it('turns away a supply-chain enterprise from the national list, and from no other', () => {
    const outcomes = ['local', 'provincial', 'national'].map((to) => {
      return checkPromotion(greenSupplyChain, { rulebook, to, asOf }).outcome;
    });
    expect(outcomes).toEqual(['eligible', 'eligible', 'ineligible']);
  });

  // Row 10 of the corrections.
  it('cites the page of Mengjin for nothing that is not on it', () => {
    const cited = (id: string) => rulebook.rules.find((rule) => rule.id === id)?.citation.address;
    expect(cited('region-average')).toBe('m.tiaose.cc/info/c-001001-d-3754534.html');
    expect(cited('not-last-five-percent')).toBeUndefined();
    expect(rulebook.document.title).toBe('工业和信息化部办公厅关于开展2025年度绿色工厂推荐工作的通知');
    expect((rulebook.notes ?? []).some((note) => /07-31.*not kept.*10-23 and 10-28/.test(note.en))).toBe(
      true,
    );
  });

  it('asks for no third-party report', () => {
    const asked = evidenceFor(rulebook, { to: 'national' }).map(({ evidence }) => evidence);
    expect(asked.filter((evidence) => evidence.startsWith('evaluation'))).toEqual([]);
    expect((rulebook.notes ?? []).map((note) => note.en).join(' ')).toMatch(/No third-party report/);
  });

  it('demands no certificate of a management system', () => {
    const systems = rulebook.rules.find((rule) => rule.id === 'management-systems');
    expect(systems?.note?.en).toMatch(/Certificates are not demanded/);
  });

  it('keeps the dates and the duties of the interim measures', () => {
    const called = before.windows?.map((window) => ({ ...window, kinds: ['factory', 'park'] }));
    expect(rulebook.windows).toEqual(called);
    expect(rulebook.duties?.slice(0, 2)).toEqual(before.duties);
    expect(rulebook.tiers).toEqual(before.tiers);
  });

  // Section 2, B3: existing national factories and parks must re-score themselves on the new form.
  it('has the units of the national list score themselves anew', () => {
    const own = rulebook.duties?.slice(2) ?? [];
    expect(own.map(({ tiers, kinds, citation }) => [tiers, kinds, citation.document])).toEqual([
      [['national'], ['factory', 'park'], '工信厅节函〔2025〕390号'],
    ]);
  });
});
