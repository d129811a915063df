import { countTiers, crossTable, type TierCounts } from 'green-manufacturing-registry';
import { mergeCounts } from 'green-manufacturing-registry/count';
import { extendSupport, resolveSupport, supportShelf } from 'green-manufacturing-registry/programme';
import { extendRulebook, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describeBasis } from 'green-manufacturing-registry/text';
import { expect, test } from 'vitest';
import { park, recognised, refusalOf } from './support/records.js';

/** With the fields given as undefined, as code without `exactOptionalPropertyTypes` writes them. */
function leftOpen<T extends object>(given: T, ...fields: string[]): T {
  return { ...Object.fromEntries(fields.map((field) => [field, undefined])), ...given };
}

const source = {
  units: [park('p1', { division: '120116' })],
  events: [recognised('p1', 'national', '2017-08-23')],
};
const query = { scheme: 'green-manufacturing', asOf: '2018-01-01' } as const;
const open = leftOpen(query, 'by', 'where', 'knownAt', 'count', 'measure', 'period', 'stages', 'rollUp');

test('a query whose fields are undefined rests on the defaults', () => {
  const counts = countTiers(source, query);
  const found: TierCounts = countTiers(source, open);
  expect(JSON.stringify(found)).toBe(JSON.stringify(counts));
  expect(crossTable(found)).toEqual({ axes: [], cells: [] });
  expect(mergeCounts([found, counts]).total).toBe(2);
  expect(describeBasis(found, { locale: 'zh-CN' })).toBe(describeBasis(counts, { locale: 'zh-CN' }));
});

test('a period of a list year that is undefined is refused', () => {
  const period = leftOpen({ from: '2017-01-01', until: '2018-01-01' }, 'listYear');
  const { code, info } = refusalOf(() => countTiers(source, { ...query, measure: 'new', period }));
  expect(code).toBe('invalid-query');
  expect(info).toMatchObject({ field: 'period.listYear' });
});

test('an overlay changes only what it states', () => {
  const base = resolveRulebook(shelf, 'smart-factory-2025');
  const document = { document: '本市通知' };
  const change = {
    do: 'change',
    rule: 'areas-excellent',
    severity: 'in-principle',
    citation: document,
    confidence: 'primary',
  } as const;
  const overlay = {
    id: 'my-city-2026',
    base: base.id,
    title: base.title,
    jurisdiction: '320500',
    effective: { from: '2026-01-01' },
    document: { title: '本市通知' },
  };
  const mine = extendRulebook(base, { ...overlay, changes: [change] });
  const open = leftOpen(
    { ...overlay, changes: [leftOpen(change, 'condition', 'tiers', 'kinds')] },
    'round',
    'edition',
  );
  expect(JSON.stringify(extendRulebook(base, open))).toBe(JSON.stringify(mine));
});

test('an overlay of a support scheme changes only what it states', () => {
  const base = resolveSupport(supportShelf, 'treasury-bond-2024-3');
  const rulebook = { ...base.rulebook, id: 'mine', base: base.rulebook.id, changes: [] };
  const mine = extendSupport(base, { rulebook, payers: [{ level: 'district' }] });
  const open = extendSupport(
    base,
    leftOpen({ rulebook, payers: [{ level: 'district' }] }, 'amount', 'standing'),
  );
  expect(JSON.stringify(open)).toBe(JSON.stringify(mine));
});
