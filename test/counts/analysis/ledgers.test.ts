import { countTiers, type RegistryEvent, type Source, type Unit } from 'green-manufacturing-registry';
import { bridge } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../examples/support/readCsv.js';
import { factory, park, recognised, removed, supplyChain } from '../../support/records.js';

type Row = { list: string; added: number; struck: number; published: string };

/** The published lists of a kind, 2017–2025: sizes, removals and totals, each with its source in the file. */
function ledgerOf(kind: string): Row[] {
  return readCsv('national-ledger.csv')
    .filter((row) => row.kind === kind)
    .map(({ list = '', added, removed, published = '' }) => {
      return { list, added: Number(added), struck: Number(removed), published };
    });
}

/** A list a year, on a made-up day. */
const dayOf = (at: number) => `${2001 + at}-07-01`;
const yearEnd = (at: number) => ({ asOf: `${2001 + at}-12-31` });

/** Made-up units of a ledger's sizes; each list strikes off the oldest that are left. */
function unitsOf(ledger: readonly Row[], make: (id: string) => Unit): Source {
  const units: Unit[] = [];
  const events: RegistryEvent[] = [];
  let struckBefore = 0;
  ledger.forEach(({ added, struck }, at) => {
    for (const { id } of units.slice(struckBefore, struckBefore + struck))
      events.push(removed(id, 'national', dayOf(at)));
    struckBefore += struck;
    for (let place = 0; place < added; place += 1) {
      const unit = make(`${at} ${place}`);
      units.push(unit);
      events.push(recognised(unit.id, 'national', dayOf(at)));
    }
  });
  return { units, events };
}

describe.each([
  ['factory', (id: string) => factory(id), 8336],
  ['park', (id: string) => park(id), 616],
  ['supply-chain', (id: string) => supplyChain(id), 727],
] as const)('the national lists of the kind %s', (kind, make, last) => {
  const ledger = ledgerOf(kind);
  const source = unitsOf(ledger, make);

  it(`lead from list to list, unit by unit, through every published total to ${last}`, () => {
    const totals = ledger.map(({ added, struck }, at) => {
      const bridged = bridge(source, {
        scheme: 'green-manufacturing',
        from: yearEnd(at - 1),
        to: yearEnd(at),
      });
      expect(bridged.changes.map(({ line, total }) => [line, total])).toEqual([
        ...[['added', added]],
        ...(struck > 0 ? [['removed', -struck]] : []),
      ]);
      return bridged.next.total;
    });
    const published = ledger.map((row, at) => (row.published ? Number(row.published) : totals[at]));
    expect(totals).toEqual(published);
    expect(totals.at(-1)).toBe(last);
  });
});

describe('the press figures of 2023-03-29', () => {
  // People's Daily: 3,657, 270 and 408, for lists whose totals are 3,616, 267 and 403.
  it.each([
    ['factory', (id: string) => factory(id), 3616, 3657],
    ['supply-chain', (id: string) => supplyChain(id), 403, 408],
  ] as const)('of the kind %s are gross over the total of the year before', (kind, make, net, gross) => {
    const upTo2022 = ledgerOf(kind).slice(0, 7);
    const source = unitsOf(upTo2022, make);
    const count = (measure: 'held' | 'ever') =>
      countTiers(source, { scheme: 'green-manufacturing', ...yearEnd(6), measure }).total;
    expect([count('held'), count('ever')]).toEqual([net, gross]);
  });

  it('of parks are 223 and 47, while the lists have 271 in gross', () => {
    const source = unitsOf(ledgerOf('park').slice(0, 7), (id) => park(id));
    const count = (measure: 'held' | 'ever') =>
      countTiers(source, { scheme: 'green-manufacturing', ...yearEnd(6), measure }).total;
    expect([count('held'), count('ever'), 223 + 47]).toEqual([267, 271, 270]);
  });
});
