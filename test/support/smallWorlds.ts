import * as fc from 'fast-check';
import type { Fact, Unit } from 'green-manufacturing-registry';
import { relocated as moved } from './figures.js';
import { factory, park, product, recognised } from './records.js';

/** What is known of a few units: a place and an industry or none, and awards, some of whose dates and batches are not known. */
export type Known = { units: Unit[]; events: Fact[] };

/** The day on which the small worlds are looked at; the year 2024 has days before and after it. */
export const lookedAtOn = '2024-06-30';

const places = [undefined, undefined, '120000', '120115', '120116', '130102'];
const industries = [undefined, 'C', '38', 'C3821', '36'];
const dates = ['2023-05-01', '2024', '2024', '2025-01-10'];

/** What a value that is left open may be; nothing stands for another place, industry or batch than those of the lists. */
const divisionsOf: Readonly<Record<string, string[]>> = {
  none: ['120101', '120115', '120116', '130102'],
  '120000': ['120101', '120115', '120116'],
};
const industriesOf: Readonly<Record<string, string[]>> = {
  none: ['C3821', 'C3610', 'A0111'],
  C: ['C3821', 'C3610'],
  '38': ['C3821', 'C3899'],
  '36': ['C3610'],
};
const daysOf: Readonly<Record<string, string[]>> = { '2024': ['2024-02-01', '2024-11-01'] };
const batches = ['1', '2', '3'];

const drawnUnit = fc.record({
  place: fc.constantFrom(...places),
  industry: fc.constantFrom(...industries),
  owner: fc.constantFrom('e1', 'e1', 'e2'),
  kind: fc.constantFrom('product' as const, 'product' as const, 'factory' as const, 'park' as const),
  awards: fc.array(
    fc.record({
      tier: fc.constantFrom('provincial', 'national'),
      on: fc.constantFrom(...dates),
      batch: fc.constantFrom(undefined, '1', '2'),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  move: fc.option(
    fc.record({ on: fc.constantFrom('2024', '2024-03-01'), to: fc.constantFrom('120000', '120115') }),
    {
      nil: undefined,
      freq: 4,
    },
  ),
});

export const smallSources: fc.Arbitrary<Known> = fc
  .array(drawnUnit, { minLength: 1, maxLength: 3 })
  .map((drawn) => {
    const units = drawn.map(({ kind, place, industry, owner }, at): Unit => {
      const stated = { ...(place && { division: place }), ...(industry && { industry }) };
      if (kind === 'park') return park(`u${at}`, stated);
      return { product, factory }[kind](`u${at}`, { ...stated, enterprise: owner });
    });
    const events = drawn.flatMap(({ awards, move }, at): Fact[] =>
      [...new Map(awards.map((award) => [award.tier, award])).values()]
        .map(({ tier, on, batch }): Fact => recognised(`u${at}`, tier, on, batch ? { batch } : {}))
        .concat(move ? [moved(`u${at}`, move.on, { division: move.to })] : []),
    );
    return { units, events };
  });

/** One world in which what is known is true, with everything stated. `draw` picks one of some possibilities. */
export function worldOf({ units, events }: Known, draw: (possible: readonly string[]) => string): Known {
  const placeOf = (division: string | undefined) => draw(divisionsOf[division ?? 'none'] ?? [division ?? '']);
  return {
    units: units.map((unit) => ({
      ...unit,
      division: placeOf(unit.division),
      industry: draw(industriesOf[unit.industry ?? 'none'] ?? [unit.industry ?? '']),
    })),
    events: events.map((event) => {
      const on = draw(daysOf[event.on] ?? [event.on]);
      if (event.type === 'title') return { ...event, on, batch: event.batch ?? draw(batches) };
      return event.type === 'relocated'
        ? { ...event, on, division: placeOf(event.division) }
        : { ...event, on };
    }),
  };
}
