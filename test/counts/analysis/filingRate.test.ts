import type { RegistryEvent, UnitEvent } from 'green-manufacturing-registry';
import { type FilingQuery, filingRate } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { factory, product, recognised, removed } from '../../support/records.js';

const units = ['a', 'b', 'c', 'd', 'e'].map((id) => factory(id));
const table = (unit: string, on: string, filed = true, year = 2024): UnitEvent => ({
  type: 'annual-record',
  unit,
  year,
  filed,
  on,
});
const held: RegistryEvent[] = units.map(({ id }) => recognised(id, 'national', '2022-01-21'));
// Listed units fill the table by 15 April each year: 工信部节〔2024〕13号 Art. 16.
const query: FilingQuery = {
  scheme: 'green-manufacturing',
  year: 2024,
  dueOn: '2025-04-15',
  asOf: '2025-05-01',
};
const filing = (events: RegistryEvent[], more: Partial<FilingQuery> = {}) =>
  filingRate({ units, events: [...held, ...events] }, { ...query, ...more });
const ids = (filings: readonly { bearers: { id: string }[] }[]) =>
  filings.map(({ bearers }) => bearers.map(({ id }) => id).join());

describe('the yearly tables', () => {
  const events = [
    table('a', '2025-04-10'),
    table('b', '2025-04-15'),
    table('c', '2025-04-20'),
    table('d', '2025-04-16', false),
    table('a', '2024-04-10', true, 2023),
  ];

  it('are due from who holds a title, and missing by name', () => {
    const found = filing(events);
    expect([found.due, found.filed, found.late]).toEqual([
      { total: 5, uncertain: 0 },
      { total: 3, uncertain: 1 },
      { total: 1, uncertain: 1 },
    ]);
    expect(found.rate).toEqual({ value: 60, least: 60, most: 80 });
    expect([ids(found.notFiled), ids(found.unrecorded)]).toEqual([['d'], ['e']]);
    expect(found.filings.map(({ filed, inTime }) => [filed, inTime])).toEqual([
      ['yes', 'yes'],
      ['yes', 'yes'],
      ['yes', 'no'],
      ['no', undefined],
      ['unknown', undefined],
    ]);
  });

  it('are not due from who was removed before, but from who was removed after', () => {
    const struck = [
      ...events,
      removed('e', 'national', '2025-04-15'),
      removed('d', 'national', '2025-04-16', { reason: '未按时填报' }),
    ];
    expect(filing(struck).due).toEqual({ total: 4, uncertain: 0 });
    expect(ids(filing(struck).notFiled)).toEqual(['d']);
  });

  it('are due, perhaps, from who may hold a title', () => {
    const blurred = [...events, removed('e', 'national', '2025-04')];
    expect(filing(blurred).due).toEqual({ total: 4, uncertain: 1 });
    expect(filing(blurred).rate).toEqual({ value: 75, least: 60, most: 100 });
  });

  it('that are filed at last are filed, and those filed after the day of the question are not yet', () => {
    const late = [...events, table('d', '2025-06-01')];
    expect(ids(filing(late).notFiled)).toEqual(['d']);
    const found = filing(late, { asOf: '2025-06-01' });
    expect([found.filed.total, found.late.total, ids(found.notFiled)]).toEqual([4, 2, []]);
  });

  it('that have no exact day may be late, or not filed yet', () => {
    const blurred = [table('a', '2025-04')];
    expect(filing(blurred).late).toEqual({ total: 0, uncertain: 5 });
    expect(ids(filing(blurred).open)).toEqual([]);
    const mid = filing(blurred, { asOf: '2025-04-12' });
    expect([mid.filed, mid.late.total]).toEqual([{ total: 0, uncertain: 5 }, 0]);
  });

  it('of which only the year is known leave open whether anything was filed, or was not, in time', () => {
    const filed = filing([table('a', '2025')]);
    expect([filed.filed.total, filed.late.total]).toEqual([0, 0]);
    expect([ids(filed.open), ids(filed.unrecorded)]).toEqual([['a'], ['b', 'c', 'd', 'e']]);
    const missing = filing([table('a', '2025', false)]);
    expect([ids(missing.notFiled), ids(missing.open)]).toEqual([[], ['a']]);
  });

  it('are not late before the day on which they are due', () => {
    expect(filing([], { asOf: '2025-04-15' }).late).toEqual({ total: 0, uncertain: 0 });
  });

  it('of an enterprise of which one title is not certain may have nothing missing', () => {
    const products = [product('d1'), product('d2')];
    const won = [recognised('d1', 'national', '2022-01-21'), recognised('d2', 'national', '2025')];
    const tables = [table('d1', '2025-04-10'), table('d2', '2025-04-10', false)];
    const { filings } = filingRate({ units: products, events: [...won, ...tables] }, query);
    expect(filings.map(({ filed }) => filed)).toEqual(['unknown']);
  });

  it.each<Partial<FilingQuery>>([{ year: 24 }, { asOf: 'bad' }, { dueOn: 'bad' }])(
    'are refused of a question that cannot be meant: %j',
    (wrong) => {
      expect(() => filing([], wrong)).toThrow(/^invalid-(query|day)/);
    },
  );

  it('of a holder of products are filed when those of all its products are', () => {
    const products = [product('d1'), product('d2')];
    const won = products.map(({ id }) => recognised(id, 'national', '2022-01-21'));
    const rate = (...more: RegistryEvent[]) =>
      filingRate({ units: products, events: [...won, ...more] }, query).filings.map(({ filed, inTime }) => [
        filed,
        inTime,
      ]);
    expect(rate(table('d1', '2025-04-10'))).toEqual([['unknown', undefined]]);
    expect(rate(table('d1', '2025-04-10'), table('d2', '2025-04-10', false))).toEqual([['no', undefined]]);
    expect(rate(table('d1', '2025-04-10'), table('d2', '2025-04-20'))).toEqual([['yes', 'no']]);
  });

  it('are as they were known', () => {
    const known = [...held, ...events].map((event) => ({
      ...event,
      recordedAt: event.type === 'title' ? '2022-02-01' : '2025-04-18',
    }));
    const filed = (knownAt: string) => filingRate({ units, events: known }, { ...query, knownAt }).filed;
    expect(filed('2025-04-17')).toEqual({ total: 0, uncertain: 5 });
    expect(filed('2025-04-18')).toEqual({ total: 3, uncertain: 1 });
  });

  it('have no rate where nobody has to file', () => {
    expect(filing([], { dueOn: '2021-04-15' })).toMatchObject({
      due: { total: 0, uncertain: 0 },
      rate: null,
    });
  });
});
