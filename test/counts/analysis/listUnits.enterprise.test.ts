import { listUnits, type RegistryEvent, type Unit } from 'green-manufacturing-registry';
import { expect, test } from 'vitest';

test('listUnits names each enterprise that a blurred transfer leaves possible', () => {
  const units: Unit[] = [{ kind: 'factory', id: 'f1', enterprise: 'e1' }];
  const events: RegistryEvent[] = [
    {
      type: 'title',
      unit: 'f1',
      scheme: 'green-manufacturing',
      tier: 'national',
      stage: 'recognised',
      on: '2020-01-01',
    },
    { type: 'transferred', unit: 'f1', to: 'e2', on: '2024' },
  ];
  const query = { scheme: 'green-manufacturing', asOf: '2024-06-30', count: 'enterprise' } as const;
  const entries = listUnits({ units, events }, query);
  expect(entries.map(({ enterprise, certain }) => [enterprise, certain])).toEqual([
    ['e1', false],
    ['e2', false],
  ]);
});
