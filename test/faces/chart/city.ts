import { type CountQuery, countTiers, type Source, type TierCounts } from 'green-manufacturing-registry';
import { factory, step } from '../../support/records.js';

const scheme = 'smart-factory';

/** Four made-up factories: two in Binhai, one in Baodi, one that does not say where it lies. */
const units = [
  factory('f1', { division: '120116' }),
  factory('f2', { division: '120116' }),
  factory('f3', { division: '120115' }),
  factory('f4'),
];

/** All become basic in January 2025, the fourth some day in June; f1 advanced in March, f2 some day in June. */
export const city: Source = {
  units,
  events: [
    step('f1', 'self-assessed', 'basic', '2025-01-10', { scheme }),
    step('f2', 'filed', 'basic', '2025-01-20', { scheme }),
    step('f3', 'recognised', 'basic', '2025-01-30', { scheme }),
    step('f4', 'self-assessed', 'basic', '2025-06', { scheme }),
    step('f1', 'recognised', 'advanced', '2025-03-01', { scheme }),
    step('f2', 'recognised', 'advanced', '2025-06', { scheme }),
  ],
};

/** Its smart factories on a day. */
export function countCity(asOf: string, more: Pick<CountQuery, 'by' | 'where'> = {}): TierCounts {
  return countTiers(city, { scheme, asOf, ...more });
}
