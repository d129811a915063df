import { knowledgeDate } from 'green-manufacturing-registry';
import { isDay } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('knowledgeDate', () => {
  test('tells by area up to which day the facts reach, and when newer ones were looked for', () => {
    expect(Object.keys(knowledgeDate)).toEqual(['rules', 'lists', 'divisions', 'figures', 'searchedOn']);
    for (const day of Object.values(knowledgeDate)) expect(isDay(day)).toBe(true);
  });

  test('reaches to no day after the search', () => {
    for (const day of Object.values(knowledgeDate)) expect(day <= knowledgeDate.searchedOn).toBe(true);
    expect(knowledgeDate.searchedOn).toBe('2026-11-30');
  });
});
