import { knowledgeDate } from 'green-manufacturing-registry';
import { isDay } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('knowledgeDate', () => {
  test('is the day up to which the facts were gathered', () => {
    expect(isDay(knowledgeDate)).toBe(true);
    expect(knowledgeDate).toBe('2026-11-23');
  });
});
