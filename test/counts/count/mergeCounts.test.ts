import { countTiers, mergeCounts } from 'green-manufacturing-registry/count';
import { expect, it } from 'vitest';
import { park, recognised } from '../../support/records.js';

it('merged counts name the words that no part bears', () => {
  const counts = ['甲区', '乙区'].map((zone, at) =>
    countTiers(
      { units: [park(`k${at}`, { zone })], events: [recognised(`k${at}`, 'national', '2020-01-01')] },
      { scheme: 'green-manufacturing', asOf: '2021-01-01', where: { zone: ['甲区', '丙区'], batch: ['9'] } },
    ),
  );
  expect(counts.map(({ unmatched }) => unmatched.length)).toEqual([2, 3]);
  expect(mergeCounts(counts).unmatched).toEqual([
    { filter: 'zone', value: '丙区' },
    { filter: 'batch', value: '9' },
  ]);
});
