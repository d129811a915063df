import { dutiesOn } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { refusalOf } from '../../support/records.js';
import { edition2025, green2024, green2025, madeUpRulebook, same } from './madeUp.js';

describe('dutiesOn', () => {
  // 13号 Art. 16: national, province and city listed units fill the table by 15 April each year.
  test.each([
    ['2026-04-14', '2026-04-15'],
    ['2026-04-15', '2026-04-15'],
    ['2026-04-16', '2027-04-15'],
  ])('tells on %s that the dynamic table is due on %s', (asOf, due) => {
    for (const rulebook of [green2024, green2025]) {
      for (const tier of ['local', 'provincial', 'national']) {
        const [table] = dutiesOn(rulebook, { tier, kind: 'park', asOf });
        expect(table?.due).toBe(due);
        expect(table?.duty.id).toBe('dynamic-table');
        expect(table?.duty.consequence?.['zh-CN']).toContain('移出');
      }
    }
  });

  it('gives no date to a duty that has none', () => {
    const duties = dutiesOn(green2024, { tier: 'national', kind: 'factory', asOf: '2026-01-01' });
    expect(duties.map(({ duty, due }) => [duty.id, due])).toEqual([
      ['dynamic-table', '2026-04-15'],
      ['changes', undefined],
    ]);
    expect(duties.map((one) => 'due' in one)).toEqual([true, false]);
  });

  it('gives no date where none can be written', () => {
    const [table] = dutiesOn(green2024, { tier: 'national', kind: 'factory', asOf: '9999-04-16' });
    expect(table?.duty.id).toBe('dynamic-table');
    expect(table && 'due' in table).toBe(false);
  });

  it('knows of no national duty of smart factories', () => {
    expect(dutiesOn(edition2025, { tier: 'leading', kind: 'factory', asOf: '2026-01-01' })).toEqual([]);
  });

  it('keeps the duties of Tianjin’s holders, who are bound by the same measures', () => {
    const rulebook = resolveRulebook(shelf, 'green-tianjin-2025');
    const [table] = dutiesOn(rulebook, { tier: 'local', kind: 'factory', asOf: '2026-01-01' });
    expect(table?.due).toBe('2026-04-15');
  });

  it('leaves out the duties of other tiers and of other kinds of unit', () => {
    const duty = {
      title: same('a duty'),
      tiers: ['national'],
      citation: { document: 'Made-up notice' },
      confidence: 'primary' as const,
    };
    const rulebook = madeUpRulebook([], {
      duties: [
        { ...duty, id: 'of all' },
        { ...duty, id: 'of parks', kinds: ['park'] },
        { ...duty, id: 'of another tier', tiers: ['provincial'] },
      ],
    });
    const asOf = '2026-01-01';
    const idsOf = (kind: 'park' | 'factory') =>
      dutiesOn(rulebook, { tier: 'national', kind, asOf }).map(({ duty: { id } }) => id);
    expect(idsOf('factory')).toEqual(['of all']);
    expect(idsOf('park')).toEqual(['of all', 'of parks']);
  });

  it('refuses a day that is not in the calendar', () => {
    for (const asOf of ['2026-02-31', '2026-03', 'soon']) {
      const call = () => dutiesOn(green2024, { tier: 'national', kind: 'factory', asOf });
      expect(refusalOf(call)).toEqual({ code: 'invalid-day', info: { received: asOf } });
    }
  });
});
