import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { diffRulebooks, evidenceFor, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { asOf, greenFactory, greenPark, greenSupplyChain, has } from '../support/cases.js';
import { met, proveRulebook, type Row, row, unknown, unmet } from '../support/proveRulebook.js';
import { stated } from '../support/trials.js';
import { allKinds, become, holding, rowsOf2024 } from './rows.js';

const id = 'green-miit-2025-390';
const national = ['national'];
const call = ['must', 'primary', /390号/] as const;
const form = ['must', 'several', /390号/] as const;

const years = (last: Record<number, boolean | undefined>) => {
  return has({
    years: Object.entries(last).map(([year, inLastFivePercent]) => ({
      year: Number(year),
      inLastFivePercent,
    })),
  });
};
const scored = (value: number) => has({ score: { value, regionAverage: 75 } });

// Sections 2 (B3), 3 (row 2025) and 7.1 of the sheet.
const rows: readonly Row[] = [
  ...rowsOf2024.filter(({ rule }) => !['province-list', 'evaluator-projects'].includes(rule)),
  row(
    'kind-called',
    national,
    ...call,
    [
      met('for a factory', become(greenFactory)),
      met('for a park', become(greenPark)),
      unmet('for a supply-chain enterprise', become(greenSupplyChain)),
    ],
    { alwaysKnown: true },
  ),
  row('province-list', national, ...call, holding('provincial', 'national', 'local'), {
    kinds: ['factory', 'park'],
  }),
  row('management-duty', national, ...form, stated('management-duty'), { kinds: ['factory'] }),
  row('management-systems', national, ...form, stated('management-systems'), {
    kinds: ['factory'],
    proof: /手册.*内审.*管理评审/,
  }),
  row('region-average', national, 'in-principle', 'primary', /390号/, [
    unmet('just below the average', scored(74.99)),
    met('at the average', scored(75)),
    met('just above the average', scored(75.01)),
    unknown('without the average', has({ score: { value: 80 } })),
    unknown('without a score', has({ score: undefined })),
  ]),
  row(
    'not-last-five-percent',
    national,
    ...call,
    [
      met('in none of the last three years', years({ 2023: false, 2024: false, 2025: false })),
      met('in two of them', years({ 2023: true, 2024: false, 2025: true })),
      met(
        'in three years that are not consecutive',
        years({ 2022: true, 2023: true, 2024: false, 2025: true }),
      ),
      met('in three years before the last one', years({ 2022: true, 2023: true, 2024: true, 2025: false })),
      unmet('in three consecutive years', years({ 2023: true, 2024: true, 2025: true })),
      unknown('when one year is not told', years({ 2023: true, 2024: true, 2025: undefined })),
      unknown('without any year', has({ years: undefined })),
    ],
    { for: 'holders' },
  ),
];

// Supply-chain enterprises are no longer called to the national list.
const cases = { local: allKinds, provincial: allKinds, national: [greenFactory, greenPark] };

describe('the call of 2025', () => {
  proveRulebook(id, rows, cases);

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
    expect(rulebook.windows).toEqual(before.windows);
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
