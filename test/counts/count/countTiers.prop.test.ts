import * as fc from 'fast-check';
import {
  type Cell,
  type CountQuery,
  countTiers,
  type Dimension,
  type Filter,
  listUnits,
  Registry,
} from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/words/calendar/internal.js';
import {
  arbitraryHistory,
  arbitraryQuestion,
  blurred,
  deepFrozen,
  fitting,
  type History,
  opened,
  type Question,
  shuffled,
} from '../../support/histories.js';
import { everyDimension, type ReferenceCell, referenceCount } from '../../support/referenceCount.js';

const asked = fc.record(
  {
    by: fc.uniqueArray(fc.constantFrom(...everyDimension), { maxLength: 2 }),
    where: fc.constantFrom<Filter[]>(
      {},
      {},
      { kind: 'product' },
      { kind: ['factory', 'park'], tier: ['provincial', 'excellent', 'national'] },
      { division: '120000' },
      { division: ['370200', 'XPCC', null] },
      { region: ['370000', null] },
      { enterprise: [null, 'e1'] },
      { listYear: 2020 },
      { basis: 'equivalence' },
      { recommender: ['120000', null], basis: 'award' },
    ),
    rollUp: fc.boolean(),
  },
  { noNullPrototype: true },
);

/** What hangs on the award itself is not known of a title that was found already held. */
const placesOnly: readonly Dimension[] = ['kind', 'region', 'division', 'zone', 'industry', 'enterprise'];

const cases = (histories: fc.Arbitrary<History>) =>
  histories.chain((history) =>
    fc.record({ history: fc.constant(history), question: arbitraryQuestion(history), more: asked }),
  );

const exactHistory = arbitraryHistory({ rewon: true });

function plainCell({ total, tiers }: Cell): ReferenceCell {
  return { total, tiers: tiers.map(({ tier, exact, atOrAbove }) => ({ tier, exact, atOrAbove })) };
}

function groupsOf(source: History | Registry, query: CountQuery): [string, ReferenceCell][] {
  const { groups } = countTiers(source, query);
  return groups
    .map((group): [string, ReferenceCell] => [
      JSON.stringify((query.by ?? []).map((dimension) => group.key[dimension])),
      plainCell(group),
    ])
    .filter(([, { total }]) => total > 0);
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

function registryOf({ enterprises, units, events }: History): Registry {
  const registry = new Registry();
  registry.add([...enterprises, ...units], { recordedAt: '2026-01-01' });
  registry.record(events, { recordedAt: '2026-01-01' });
  return registry;
}

/** Fails unless the truth lies between what is certain and the most that it can be, in the whole and in every tier. */
function expectBetween(cell: Cell | undefined, truth: ReferenceCell): void {
  expect(truth.total).toBeGreaterThanOrEqual(cell?.total ?? 0);
  expect(truth.total).toBeLessThanOrEqual(cell ? cell.total + cell.uncertain : 0);
  truth.tiers.forEach(({ tier, atOrAbove }, rank) => {
    const found = cell?.tiers[rank];
    expect(found?.tier ?? tier).toBe(tier);
    expect(atOrAbove).toBeGreaterThanOrEqual(found?.atOrAbove ?? 0);
    expect(atOrAbove).toBeLessThanOrEqual(found ? found.atOrAbove + found.uncertain : 0);
  });
}

function expectGroupsBetween(known: History, truth: History, question: Question, by: Dimension[]): void {
  const query = { ...question, by };
  const found = countTiers(known, query);
  const expected = referenceCount(truth, query);
  expectBetween(found, expected);
  const names = found.groups.map(({ key }) => JSON.stringify(by.map((dimension) => key[dimension])));
  found.groups.forEach((group, at) => {
    const truthHere = expected.groups.get(names[at] ?? '');
    expectBetween(group, truthHere ?? emptyCell(group));
  });
  expect(names).toEqual(expect.arrayContaining([...expected.groups.keys()]));
}

function emptyCell({ tiers }: Cell): ReferenceCell {
  return { total: 0, tiers: tiers.map(({ tier }) => ({ tier, exact: 0, atOrAbove: 0 })) };
}

/** Whether blurred dates leave no doubt in which order the steps of each title that was lost were taken. */
function isOrderKnown({ events }: History): boolean {
  const titles = new Map<string, { lost: boolean; spans: { first: number; last: number }[] }>();
  for (const event of events) {
    if (event.type !== 'title') continue;
    const name = JSON.stringify([event.unit, event.scheme, event.tier, event.project]);
    const title = titles.get(name) ?? { lost: false, spans: [] };
    titles.set(name, title);
    title.lost ||= ['removed', 'expired', 'withdrawn'].includes(event.stage);
    title.spans.push(spanOf(event.on));
  }
  return [...titles.values()].every(({ lost, spans }) => {
    const inOrder = [...spans].sort((a, b) => a.first - b.first || a.last - b.last);
    return !lost || inOrder.every(({ first }, at) => first > (inOrder[at - 1]?.last ?? -Infinity));
  });
}

describe('countTiers, with exact dates', () => {
  it('counts what a day-by-day replay counts, in the whole and in every group', () => {
    fc.assert(
      fc.property(cases(exactHistory), ({ history, question, more }) => {
        const query = fitting({ ...question, ...more });
        const expected = referenceCount(history, query);
        const found = countTiers(history, query);
        expect(plainCell(found)).toEqual({ total: expected.total, tiers: expected.tiers });
        expect(groupsOf(history, query).sort(byName)).toEqual([...expected.groups].sort(byName));
        expect([found.uncertain, ...found.groups.map(({ uncertain }) => uncertain)]).toEqual(
          Array.from({ length: found.groups.length + 1 }, () => 0),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('counts the same from a registry as from plain units and events', () => {
    fc.assert(
      fc.property(cases(exactHistory), ({ history, question, more }) => {
        const query = fitting({ ...question, ...more });
        expect(countTiers(registryOf(history), query)).toEqual(countTiers(history, query));
      }),
    );
  });

  it('closes the books: held later is held before, plus won, minus lost in between', () => {
    const days = exactHistory.chain((history) =>
      fc.record({
        history: fc.constant(history),
        a: arbitraryQuestion(history),
        b: arbitraryQuestion(history),
      }),
    );
    fc.assert(
      fc.property(days, ({ history, a, b }) => {
        const [early = '', late = ''] = [a.asOf, b.asOf].sort();
        const period = { from: nextDay(early), until: nextDay(late) };
        const asked = { scheme: a.scheme, count: 'title' } as const;
        const before = countTiers(history, { ...asked, asOf: early });
        const after = countTiers(history, { ...asked, asOf: late });
        const won = countTiers(history, { ...asked, asOf: late, measure: 'new', period });
        const lost = countTiers(history, { ...asked, asOf: late, measure: 'removed', period });
        expect(after.total).toBe(before.total + won.total - lost.total);
        after.tiers.forEach(({ exact }, rank) => {
          const at = ({ tiers }: Cell) => tiers[rank]?.exact ?? Number.NaN;
          expect(exact).toBe(at(before) + at(won) - at(lost));
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('countTiers, whatever the dates', () => {
  const anyHistory = fc.oneof(
    exactHistory,
    blurred(exactHistory).map(({ known }) => known),
    opened(exactHistory).map(({ known }) => known),
  );

  it('does not depend on the order of events or of units', () => {
    const reordered = cases(anyHistory).chain((one) =>
      shuffled(one.history).map((other) => ({ ...one, other })),
    );
    fc.assert(
      fc.property(reordered, ({ history, other, question, more }) => {
        const query = fitting({ ...question, ...more });
        expect(countTiers(other, query)).toEqual(countTiers(history, query));
      }),
      { numRuns: 300 },
    );
  });

  it('sums its parts to the whole where it says that they add up', () => {
    fc.assert(
      fc.property(cases(anyHistory), ({ history, question, more }) => {
        const counts = countTiers(history, fitting({ ...question, ...more }));
        if (more.by.length === 0) expect(counts.groups).toEqual([]);
        if (!counts.additive || more.by.length === 0) return;
        const sum = (pick: (cell: Cell) => number) =>
          counts.groups.reduce((total, group) => total + pick(group), 0);
        expect(sum(({ total }) => total)).toBe(counts.total);
        expect(sum(({ uncertain }) => uncertain)).toBe(counts.uncertain);
        counts.tiers.forEach(({ exact, atOrAbove, uncertain }, rank) => {
          expect(sum(({ tiers }) => tiers[rank]?.exact ?? 0)).toBe(exact);
          expect(sum(({ tiers }) => tiers[rank]?.atOrAbove ?? 0)).toBe(atOrAbove);
          expect(sum(({ tiers }) => tiers[rank]?.uncertain ?? 0)).toBe(uncertain);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('makes exact tiers of the whole that sum to the total, and cumulative tiers that fall as they rise', () => {
    fc.assert(
      fc.property(cases(anyHistory), ({ history, question, more }) => {
        const { total, tiers } = countTiers(history, fitting({ ...question, ...more }));
        expect(tiers.reduce((sum, { exact }) => sum + exact, 0)).toBe(total);
        expect(tiers[0]?.atOrAbove).toBe(total);
        tiers.forEach(({ exact, atOrAbove }, rank) => {
          expect(atOrAbove).toBe(exact + (tiers[rank + 1]?.atOrAbove ?? 0));
        });
      }),
    );
  });

  it('ends with the group that is not stated, and prints it always, when asked for one dimension', () => {
    const oneDimension = cases(anyHistory).chain((one) =>
      fc.constantFrom(...everyDimension).map((by) => ({ ...one, by })),
    );
    fc.assert(
      fc.property(oneDimension, ({ history, question, by }) => {
        const keys = countTiers(history, { ...question, by: [by] }).groups.map(({ key }) => key[by]);
        expect(keys.at(-1)).toBeNull();
        const stated = keys.slice(0, -1);
        expect(stated).not.toContain(null);
        expect(stated).toEqual([...new Set(stated)].sort());
      }),
    );
  });

  it('survives JSON and leaves query and source as they were', () => {
    fc.assert(
      fc.property(cases(anyHistory), ({ history, question, more }) => {
        const query = deepFrozen(fitting({ ...question, ...more }));
        const counts = countTiers(deepFrozen(history), query);
        expect(JSON.parse(JSON.stringify(counts))).toEqual(counts);
        expect(counts.query).toEqual(fitting({ ...question, ...more }));
        const entries = listUnits(history, query);
        expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
      }),
    );
  });

  it('answers as without knownAt once everything is known', () => {
    const recorded = (history: History) => ({
      ...history,
      events: history.events.map((event) => ({ ...event, recordedAt: '2026-01-01' })),
    });
    fc.assert(
      fc.property(cases(anyHistory), ({ history, question, more }) => {
        const query = fitting({ ...question, ...more });
        const { query: _, basis, ...now } = countTiers(history, query);
        const later = countTiers(recorded(history), { ...query, knownAt: '2026-01-01' });
        const { query: __, basis: laterBasis, ...then } = later;
        expect(then).toEqual(now);
        expect({ ...laterBasis, knownAt: null }).toEqual(basis);
      }),
    );
  });

  it('asked with knownAt, knows only what had been recorded by then', () => {
    const heard = cases(anyHistory).chain((one) =>
      fc.record({
        one: fc.constant(one),
        days: fc.array(fc.integer({ min: 1, max: 9 }), {
          minLength: one.history.events.length,
          maxLength: one.history.events.length,
        }),
        known: fc.integer({ min: 0, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(heard, ({ one: { history, question, more }, days, known }) => {
        const query = fitting({ ...question, ...more });
        const events = history.events.map((event, at) => ({ ...event, recordedAt: `2025-03-0${days[at]}` }));
        const before = events.filter((_, at) => (days[at] ?? 0) <= known);
        const knownAt = known === 0 ? '2025-02-28' : `2025-03-0${known}`;
        const found = countTiers({ ...history, events }, { ...query, knownAt });
        const expected = countTiers({ ...history, events: before }, query);
        expect([plainCell(found), found.uncertain, found.groups]).toEqual([
          plainCell(expected),
          expected.uncertain,
          expected.groups,
        ]);
      }),
    );
  });

  it('counts the same under the stages that the scheme itself names', () => {
    fc.assert(
      fc.property(cases(anyHistory), ({ history, question, more }) => {
        const query = fitting({ ...question, ...more, scheme: 'green-manufacturing' });
        const chosen = countTiers(history, { ...query, stages: ['recognised', 'accepted'] });
        const own = countTiers(history, query);
        expect([plainCell(chosen), chosen.groups]).toEqual([plainCell(own), own.groups]);
      }),
    );
  });
});

describe('countTiers, with dates that are not all known', () => {
  const bounded = (pairs: fc.Arbitrary<{ truth: History; known: History }>) =>
    pairs.chain((pair) =>
      fc.record({
        pair: fc.constant(pair),
        question: arbitraryQuestion(pair.truth),
        by: fc.constantFrom(...placesOnly),
      }),
    );

  it('keeps the truth between certain and possible where units stay where they are and no title is won twice', () => {
    fc.assert(
      fc.property(
        bounded(blurred(arbitraryHistory({ rewon: false, moves: 0 }))),
        ({ pair: { truth, known }, question, by }) => {
          expectGroupsBetween(known, truth, question, [by]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps the truth between certain and possible where units move, at most once each', () => {
    const once = arbitraryHistory({ rewon: false, moves: 1 });
    fc.assert(
      fc.property(bounded(blurred(once)), ({ pair: { truth, known }, question, by }) => {
        expectGroupsBetween(known, truth, question, [by]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the truth between certain and possible where units move again and again', () => {
    const often = arbitraryHistory({ rewon: false, moves: 10 });
    fc.assert(
      fc.property(bounded(blurred(often)), ({ pair: { truth, known }, question, by }) => {
        expectGroupsBetween(known, truth, question, [by]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the truth between certain and possible where titles are lost and won again in a known order', () => {
    const rewon = arbitraryHistory({ rewon: true, moves: 0 });
    fc.assert(
      fc.property(bounded(blurred(rewon)), ({ pair: { truth, known }, question, by }) => {
        fc.pre(isOrderKnown(known));
        expectGroupsBetween(known, truth, question, [by]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the truth between certain and possible where the beginning of titles was never loaded', () => {
    fc.assert(
      fc.property(bounded(opened(exactHistory)), ({ pair: { truth, known }, question, by }) => {
        expectGroupsBetween(known, truth, question, [by]);
      }),
      { numRuns: 300 },
    );
  });

  it('counts the same from a registry as from plain units and events', () => {
    fc.assert(
      fc.property(
        cases(blurred(arbitraryHistory({ rewon: false, moves: 1 })).map(({ known }) => known)),
        ({ history, question, more }) => {
          const query = fitting({ ...question, ...more });
          expect(countTiers(registryOf(history), query)).toEqual(countTiers(history, query));
        },
      ),
    );
  });
});

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
