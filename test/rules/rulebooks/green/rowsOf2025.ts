import { greenFactory, greenPark, greenSupplyChain, has } from '../support/cases.js';
import { met, type Row, row, unknown, unmet } from '../support/proveRulebook.js';
import { stated } from '../support/trials.js';
import { allKinds, become, holding, rowsOf2024 } from './rows.js';

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

/** Sections 2 (B3), 3 (row 2025) and 7.1 of the sheet. */
export const rowsOf2025: readonly Row[] = [
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
  row(
    'region-average',
    national,
    'in-principle',
    'single',
    /390号/,
    [
      unmet('just below the average', scored(74.99)),
      met('at the average', scored(75)),
      met('just above the average', scored(75.01)),
      unknown('without the average', has({ score: { value: 80 } })),
      unknown('without a score', has({ score: undefined })),
    ],
    { kinds: ['factory', 'park'] },
  ),
  row(
    'not-last-five-percent',
    national,
    'must',
    'single',
    /390号/,
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
    // Existing national factories and parks score themselves anew; supply chains do not.
    { for: 'holders', kinds: ['factory', 'park'] },
  ),
];

/** Supply-chain enterprises are no longer called to the national list. */
export const calledIn2025 = { local: allKinds, provincial: allKinds, national: [greenFactory, greenPark] };
