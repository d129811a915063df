import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { unitKinds } from 'green-manufacturing-registry/words';
import { describe, expect, it } from 'vitest';
import { assessTable } from '../../../src/faces/cli/assessTable.js';

const rulebook = resolveRulebook(shelf, 'green-miit-2024-13');
const rows = [
  ['unit', 'period.from', 'period.until'],
  ['甲', '2023-01-01', '2025-12-31'],
];

describe('a table of firms', () => {
  it.each(unitKinds)('is assessed as of a %s', (kind) => {
    const order = { rulebook, to: 'national', kind, asOf: '2026-03-01', locale: 'en' };
    const { found, doubts, tables } = assessTable(rows, order);
    expect(doubts).toEqual([]);
    expect(found.entries.map(({ unit }) => unit)).toEqual(['甲']);
    expect(tables.firms[0]?.[0]).toBe('firm');
    // The measures of 2024 know no green products.
    const outcome = kind === 'product' ? 'not eligible' : 'evidence missing';
    expect(tables.firms[1]?.slice(0, 2)).toEqual(['甲', outcome]);
    expect(tables.rules.length).toBe(found.rules.length + 1);
  });
});
