import { describe, expect, test } from 'vitest';
import { documentSchema } from '../../../src/records/event/internal.js';
import { issuesIn } from '../validation/issuesIn.js';

describe('documentSchema', () => {
  test('accepts a document of which little is known', () => {
    expect(documentSchema.parse({})).toEqual({});
    expect(documentSchema.parse({ number: '工信部节〔2024〕13号', date: '2024' })).toEqual({
      number: '工信部节〔2024〕13号',
      date: '2024',
    });
  });

  test('refuses an empty number, a date in words and an unknown key', () => {
    expect(issuesIn(documentSchema, { number: '' })).toEqual([{ code: 'empty', path: 'number' }]);
    expect(issuesIn(documentSchema, { date: '去年' })).toEqual([{ code: 'blurred-date', path: 'date' }]);
    expect(issuesIn(documentSchema, { page: 3 })).toEqual([{ code: 'unknown-key', path: '' }]);
  });
});
