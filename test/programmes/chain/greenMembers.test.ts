import type { RegistryEvent, Unit } from 'green-manufacturing-registry';
import { greenMembers } from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';
import { factory, recognised } from '../../support/records.js';

const green = (unit: string, on: string, more: object = {}): RegistryEvent =>
  recognised(unit, 'national', on, { scheme: 'green-manufacturing', ...more });
const of = (whole: Unit, events: RegistryEvent[]) => {
  const units: Unit[] = [whole, factory('f1', { enterprise: 'e1' }), factory('f2', { enterprise: 'e2' })];
  const members = greenMembers({ units, events }, { of: whole.id, asOf: '2024-12-09' });
  return members && [members.green, members.open, members.none];
};
const park = (members: string[]): Unit => ({ kind: 'park', id: 'k1', name: '示例园区', members });

describe('greenMembers', () => {
  test('takes a factory and the enterprise that owns it for one another', () => {
    expect(of(park(['e1', 'f2']), [green('f1', '2022-03-01')])).toEqual([['e1'], [], ['f2']]);
  });

  test('looks at the suppliers of a chain', () => {
    const chain: Unit = { kind: 'supply-chain', id: 's1', enterprise: 'e9', suppliers: ['e1', 'e2'] };
    expect(of(chain, [green('f2', '2022-03-01')])).toEqual([['e2'], [], ['e1']]);
  });

  test('leaves open what a blurred day leaves open, and counts no title of something else', () => {
    const events = [green('f1', '2024-12'), recognised('f2', 'basic', '2022', { scheme: 'smart-factory' })];
    expect(of(park(['f1', 'f2']), events)).toEqual([[], ['f1'], ['f2']]);
  });

  test('a park’s own title makes no member green', () => {
    expect(of(park(['k1', 'f1']), [green('k1', '2022-03-01')])).toEqual([[], [], ['k1', 'f1']]);
  });

  test('answers nothing where nobody says who belongs, and refuses what is not there', () => {
    expect(of({ kind: 'park', id: 'k1', name: '示例园区' }, [])).toBeUndefined();
    expect(of(factory('f9'), [])).toBeUndefined();
    expect(() => greenMembers({ units: [], events: [] }, { of: 'k1', asOf: '2024-12-09' })).toThrow(
      'unknown-record',
    );
  });
});
