import { Registry } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';

const recordedAt = '2026-11-23';

describe('what a registry hands out', () => {
  const registry = new Registry();
  registry.add([{ kind: 'park', id: 'p1', name: '一号园区', members: ['f1'] }], { recordedAt });
  const award = {
    type: 'title',
    unit: 'p1',
    scheme: 'green-manufacturing',
    tier: 'national',
    stage: 'recognised',
    on: '2017-08-23',
    document: { number: '1' },
  } as const;
  registry.record([award], { recordedAt });

  test('cannot change what it holds', () => {
    const [event] = registry.events;
    const [unit] = registry.units;
    expect(() => Object.assign(event ?? {}, { tier: 'local' })).toThrow(TypeError);
    expect(() => Object.assign(unit ?? {}, { name: '别名' })).toThrow(TypeError);
    expect(Object.isFrozen(event?.document)).toBe(true);
  });

  test('is a list of its own each time', () => {
    expect(registry.events).not.toBe(registry.events);
    expect(registry.toJSON().events).toEqual(registry.events);
  });

  test('leaves what was handed in as it was', () => {
    expect(Object.isFrozen(award)).toBe(false);
  });
});
