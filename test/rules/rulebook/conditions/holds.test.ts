import type { Condition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { corrected, step } from '../../../support/records.js';
import { ask, evidence, ladder, lost, shapes, won } from '../madeUp.js';

const silver: Condition = { op: 'holds', tier: 'silver' };

describe('holds', () => {
  test.each([
    ['gold', 'met'],
    ['silver', 'met'],
    ['bronze', 'unmet'],
  ])('a title at %s where silver is needed: %s', (tier, verdict) => {
    expect(ask(silver, { events: [won('f1', tier, '2024-01-01')] }).verdict).toBe(verdict);
  });

  describe('without a tier', () => {
    const lighthouse: Condition = { op: 'holds', scheme: 'lighthouse' };
    const { tier: _, ...lit } = won('f1', 'none', '2024-01-01', { scheme: 'lighthouse' });

    test('is met by the one title of a scheme that has no tiers', () => {
      expect(ask(lighthouse, { events: [lit] })).toEqual({
        verdict: 'met',
        found: [{ unit: 'f1', standing: 'held' }],
        missing: [],
      });
      expect(ask(lighthouse, { events: [lit], asOf: '2023-12-31' }).verdict).toBe('unmet');
      expect(ask(lighthouse).verdict).toBe('unmet');
    });

    test('is met by a title at any tier of a scheme that has some', () => {
      expect(ask({ op: 'holds' }, { events: [won('f1', 'bronze', '2024-01-01')] }).verdict).toBe('met');
      const round = won('f1', 'round', '2024-01-01', { scheme: shapes.id });
      expect(ask({ op: 'holds', scheme: shapes.id }, { events: [round] }).verdict).toBe('met');
      expect(ask({ op: 'holds' }, { events: [round] }).verdict).toBe('unmet');
    });
  });

  test('is healed by a title that is recorded for a later day, and by nothing else', () => {
    const events = [won('f1', 'silver', '2026-06-01'), lost('f1', 'silver', '2026-09-01')];
    expect(ask(silver, { events }).clearsOn).toBe('2026-06-01');
    expect(ask(silver, { events, asOf: '2026-09-01' }).clearsOn).toBeUndefined();
    expect(ask(silver).clearsOn).toBeUndefined();
  });

  test('names every title that reaches it', () => {
    const events = [
      won('f1', 'gold', '2025-01-01'),
      won('f1', 'silver', '2024-01-01'),
      won('f1', 'bronze', '2023-01-01'),
    ];
    const { found } = ask(silver, { events });
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { unit: 'f1', tier: 'silver', standing: 'held' },
        { unit: 'f1', tier: 'gold', standing: 'held' },
      ]),
    );
  });

  test.each([
    ['2023-12-31', 'unmet'],
    ['2024-01-01', 'met'],
    ['2025-12-31', 'met'],
    ['2026-01-01', 'unmet'],
  ])(
    'counts from the day of the title up to, and not on, the day of its removal: on %s it is %s',
    (asOf, verdict) => {
      const events = [won('f1', 'silver', '2024-01-01'), lost('f1', 'silver', '2026-01-01')];
      expect(ask(silver, { events, asOf }).verdict).toBe(verdict);
    },
  );

  test.each([
    ['2024-05-31', 'unmet', []],
    ['2024-06-15', 'unknown', ['history']],
    ['2024-06-30', 'met', []],
  ])('a title of some day in 2024-06 on %s: %s', (asOf, verdict, missing) => {
    expect(ask(silver, { events: [won('f1', 'silver', '2024-06')], asOf })).toMatchObject({
      verdict,
      missing,
    });
  });

  test('shows a title that may be held as uncertain', () => {
    const { found } = ask(silver, { events: [won('f1', 'silver', '2024-06')], asOf: '2024-06-15' });
    expect(found).toEqual([{ unit: 'f1', tier: 'silver', standing: 'uncertain' }]);
  });

  test('a title that is not found is unmet in a complete history and unknown in any other', () => {
    expect(ask(silver)).toEqual({ verdict: 'unmet', found: [], missing: [] });
    expect(ask(silver, { complete: false })).toEqual({ verdict: 'unknown', found: [], missing: ['history'] });
  });

  test('a title that is found is met in either', () => {
    const events = [won('f1', 'silver', '2024-01-01')];
    expect(ask(silver, { events, complete: false })).toMatchObject({ verdict: 'met', missing: [] });
  });

  test('does not take the titles of others', () => {
    expect(ask(silver, { events: [won('f2', 'gold', '2024-01-01')] }).verdict).toBe('unmet');
  });

  test('takes a title passed on by a merger', () => {
    const merged = { type: 'merged', unit: 'f2', into: 'f1', on: '2025-01-01', titles: 'continue' } as const;
    expect(ask(silver, { events: [won('f2', 'gold', '2024-01-01'), merged] }).verdict).toBe('met');
  });

  test('an equivalence granted by a rule is a title like any other', () => {
    const events = [won('f1', 'silver', '2024-01-01', { basis: { equivalence: 'made-up notice, item 3' } })];
    expect(ask(silver, { events }).verdict).toBe('met');
  });

  test('takes what was found already held', () => {
    const opening = {
      type: 'opening',
      unit: 'f1',
      scheme: ladder.id,
      tier: 'silver',
      on: '2024-01-01',
    } as const;
    expect(ask(silver, { events: [opening] }).verdict).toBe('met');
    expect(ask(silver, { events: [opening], asOf: '2023-01-01' }).verdict).toBe('unknown');
  });

  test('takes what stands after corrections', () => {
    const wrong = won('f1', 'silver', '2024-01-01', { id: 'e1' });
    const events = [wrong, corrected('f1', 'e1')];
    expect(ask(silver, { events }).verdict).toBe('unmet');
    expect(
      ask(silver, { events: [wrong, corrected('f1', 'e1', won('f1', 'gold', '2024-01-01'))] }).verdict,
    ).toBe('met');
  });

  describe('at which stages', () => {
    const at = (stage: 'filed' | 'publicised' | 'cultivating', tier: string) =>
      step('f1', stage, tier, '2024-01-01', { scheme: ladder.id });

    test('goes by the scheme', () => {
      expect(ask({ op: 'holds', tier: 'bronze' }, { events: [at('filed', 'bronze')] }).verdict).toBe('met');
      expect(ask(silver, { events: [at('filed', 'silver')] }).verdict).toBe('unmet');
      expect(ask(silver, { events: [at('publicised', 'silver')] }).verdict).toBe('unmet');
    });

    test('goes by the rule where it names some', () => {
      const cultivated: Condition = { op: 'holds', tier: 'silver', stages: ['cultivating', 'recognised'] };
      expect(ask(cultivated, { events: [at('cultivating', 'gold')] }).verdict).toBe('met');
      expect(ask(cultivated, { events: [won('f1', 'silver', '2024-01-01')] }).verdict).toBe('met');
      expect(
        ask({ ...cultivated, stages: ['accepted'] }, { events: [won('f1', 'silver', '2024-01-01')] }).verdict,
      ).toBe('unmet');
    });

    test('two rules that name different stages do not take each other for the same', () => {
      const both: Condition = {
        op: 'all',
        of: [
          { op: 'holds', tier: 'silver', stages: ['cultivating'] },
          { op: 'holds', tier: 'silver', stages: ['recognised'] },
          silver,
        ],
      };
      const { branches = [] } = ask(both, { events: [at('cultivating', 'silver')] });
      expect(branches.map(({ verdict }) => verdict)).toEqual(['met', 'unmet', 'unmet']);
    });
  });

  describe('of another scheme', () => {
    const round: Condition = { op: 'holds', tier: 'round', scheme: shapes.id };

    test('looks there and not in the own one', () => {
      const other = { scheme: shapes.id };
      expect(ask(round, { events: [won('f1', 'round', '2024-01-01', other)] }).verdict).toBe('met');
      expect(ask(round, { events: [won('f1', 'round', '2024-01-01')] }).verdict).toBe('unmet');
      expect(ask(silver, { events: [won('f1', 'gold', '2024-01-01', other)] }).verdict).toBe('unmet');
    });

    test('takes no tier for higher where the scheme is no ladder', () => {
      expect(ask(round, { events: [won('f1', 'square', '2024-01-01', { scheme: shapes.id })] }).verdict).toBe(
        'unmet',
      );
    });

    test('knows the schemes of the library', () => {
      const green: Condition = { op: 'holds', tier: 'provincial', scheme: 'green-manufacturing' };
      const national = won('f1', 'national', '2024-01-01', { scheme: 'green-manufacturing' });
      expect(ask(green, { events: [national] }).verdict).toBe('met');
    });

    test('refuses a scheme that nobody knows', () => {
      const unknown: Condition = { op: 'holds', tier: 'round', scheme: 'nowhere' };
      expect(() => ask(unknown)).toThrow(/unknown-scheme/);
    });
  });

  describe('with the project of another title', () => {
    const held = (project?: string) =>
      won('f1', 'silver', '2024-01-01', project === undefined ? {} : { project });
    const applied = (project?: string) => evidence(project === undefined ? {} : { project });

    test('is met, with a remark', () => {
      expect(ask(silver, { events: [held('甲')], evidence: applied('乙') })).toEqual({
        verdict: 'met',
        found: [{ unit: 'f1', tier: 'silver', project: '甲', standing: 'held' }],
        missing: [],
        remark: { code: 'other-project', params: { held: '甲', applied: '乙' } },
      });
    });

    test.each([
      ['the same project', held('甲'), applied('甲')],
      ['no project applied for', held('甲'), applied()],
      ['a title without a project', held(), applied('乙')],
    ])('has no remark with %s', (_what, event, given) => {
      const outcome = ask(silver, { events: [event], evidence: given });
      expect(outcome.verdict).toBe('met');
      expect(outcome.remark).toBeUndefined();
    });

    test('has no remark where one of several titles is of the project', () => {
      const events = [held('甲'), won('f1', 'gold', '2025-01-01', { project: '乙' })];
      expect(ask(silver, { events, evidence: applied('乙') }).remark).toBeUndefined();
      expect(ask(silver, { events, evidence: applied('丙') }).remark?.params).toMatchObject({
        held: expect.stringMatching(/甲.*乙|乙.*甲/),
      });
    });

    test('has no remark where no title is held', () => {
      expect(ask(silver, { evidence: applied('乙') }).remark).toBeUndefined();
    });
  });

  test('is not met by a title that bears no tier', () => {
    const untiered = step('f1', 'recognised', undefined, '2024-01-01', { scheme: ladder.id });
    expect(ask(silver, { events: [untiered] }).verdict).toBe('unmet');
  });

  test('finds a title of no tier, and its project, where any title of the scheme will do', () => {
    const untiered = (project?: string) => {
      const more = { scheme: ladder.id, ...(project !== undefined && { project }) };
      return step('f1', 'recognised', undefined, '2024-01-01', more);
    };
    const any: Condition = { op: 'holds' };
    expect(ask(any, { events: [untiered()] }).found).toEqual([{ unit: 'f1', standing: 'held' }]);
    expect(ask(any, { events: [untiered('甲')] }).found).toEqual([
      { unit: 'f1', project: '甲', standing: 'held' },
    ]);
  });

  test('is not met by any title whatever where it names a tier that the scheme does not have', () => {
    const misspelled: Condition = { op: 'holds', tier: 'silber' };
    expect(ask(misspelled, { events: [won('f1', 'bronze', '2024-01-01')] }).verdict).not.toBe('met');
  });
});
