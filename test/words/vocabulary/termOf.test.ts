import { stages, termOf } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { everyTerm } from './everyTerm.js';
import { thrown } from './thrown.js';

describe('termOf', () => {
  test.each(everyTerm)('reads $label as $vocabulary $term', ({ label, term, parse }) => {
    expect(parse(label)).toBe(term);
  });

  test.each(everyTerm.filter(({ locale }) => locale === 'en'))('reads the code $term as itself', (row) => {
    expect(row.parse(row.term)).toBe(row.term);
  });

  test('reads 公布 and announced as recognised, 公示 as publicised', () => {
    expect(termOf('stage', '公布')).toBe('recognised');
    expect(termOf('stage', 'announced')).toBe('recognised');
    expect(termOf('stage', '公示')).toBe('publicised');
    expect(termOf('stage', 'publicised')).toBe('publicised');
  });

  test('tells the cultivation pool from the cultivation list', () => {
    expect(termOf('stage', '培育对象')).toBe('pooled');
    expect(termOf('stage', '培育名单')).toBe('cultivating');
  });

  test('does not guess what 培育 alone means, since 新增培育50家 means recognised', () => {
    const error = thrown(() => termOf('stage', '培育'));
    expect(error.code).toBe('ambiguous-term');
    const terms = 'readings' in error.info ? error.info.readings.map(({ term }) => term) : [];
    expect([...terms].sort()).toEqual(['cultivating', 'pooled', 'recognised']);
  });

  test("reads the wording of Tianjin's 2026 notice for operations management", () => {
    expect(termOf('construction-area', '经营管理')).toBe('operations-management');
  });

  test('reads the same wording in traditional characters', () => {
    expect(termOf('construction-area', '經營管理')).toBe('operations-management');
  });

  test("reads Xinhua's English for the two upper tiers", () => {
    expect(termOf('smart-factory-tier', 'pioneer')).toBe('leading');
    expect(termOf('smart-factory-tier', 'excellence')).toBe('excellent');
  });

  test.each([' 移 出 ', '移　出', '移出\n'])('takes no offence at the spaces of %j', (text) => {
    expect(termOf('stage', text)).toBe('removed');
  });

  test.each(['Ｒｅｍｏｖｅｄ', 'REMOVED', 'Removed'])('takes no offence at the letters of %s', (text) => {
    expect(termOf('stage', text)).toBe('removed');
  });

  test('names what would be allowed for a text that it does not know', () => {
    expect(thrown(() => termOf('stage', '获奖'))).toMatchObject({
      code: 'unknown-term',
      info: { vocabulary: 'stage', text: '获奖', allowed: stages },
    });
  });

  test.each(['', ' ', '__proto__', 'constructor', 'hasOwnProperty', '级', '重', '移出移出'])(
    'knows no stage %j',
    (text) => {
      expect(thrown(() => termOf('stage', text)).code).toBe('unknown-term');
    },
  );

  test.each([
    ['letters', 'a'],
    ['Chinese characters', '綠'],
    ['spaces', ' '],
  ])('answers a million %s with an error', (_what, unit) => {
    expect(thrown(() => termOf('stage', unit.repeat(1_000_000))).code).toBe('unknown-term');
  });
});
