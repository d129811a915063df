import { cityPilots, pilotsOf } from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';

describe('pilotsOf', () => {
  const begun = (division: string, asOf: string) =>
    pilotsOf(division, { asOf }).map(({ programme, begun: answer }) => [programme.split('-')[0], answer]);

  test('leaves open whether one has begun of which only the month, or the earliest and latest day, are known', () => {
    expect(begun('120116', '2023-05-31')).toEqual([]);
    expect(begun('120116', '2023-06-01')).toEqual([['small', 'perhaps']]);
    expect(begun('120116', '2024-05-15')).toEqual([
      ['new', 'perhaps'],
      ['small', 'perhaps'],
    ]);
    expect(begun('120116', '2024-12-09')).toEqual([
      ['new', 'yes'],
      ['small', 'yes'],
    ]);
  });

  test('takes in the areas below a division, and knows of none elsewhere', () => {
    expect(pilotsOf('120000', { asOf: '2026-01-01' })).toHaveLength(cityPilots.length);
    expect(begun('120111', '2026-01-01')).toEqual([['new', 'yes']]);
    expect(begun('110000', '2026-01-01')).toEqual([]);
  });

  test('tells what the interview says was granted from what the programme gives at the most', () => {
    for (const { granted, ceiling, batch, confidence } of cityPilots) {
      expect(ceiling.confidence).toBe('press');
      if (batch === 2) expect([granted, confidence]).toEqual([undefined, 'primary']);
      else expect(granted?.confidence).toBe('interview');
    }
  });
});
