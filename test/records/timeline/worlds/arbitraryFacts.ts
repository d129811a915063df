import * as fc from 'fast-check';
import type { Fact } from 'green-manufacturing-registry';

/** Days close to each other, many of them the ends of months and years. */
const days = [
  '2020-12-31',
  '2021-01-01',
  '2021-03-01',
  '2021-03-02',
  '2021-03-15',
  '2021-03-31',
  '2021-06-14',
  '2021-06-15',
  '2021-10-01',
  '2021-12-31',
  '2022-01-01',
  '2022-03-01',
  '2022-03-15',
  '2022-06-15',
];

export const day = fc.constantFrom(...days);
const blurredDate = fc.constantFrom('2021', '2021', '2021', '2022', '2021-03', '2021-06', '2022-03');
export const date = fc.oneof({ weight: 3, arbitrary: day }, { weight: 2, arbitrary: blurredDate });

/** Titles that one history is about. */
const someTitles = fc
  .uniqueArray(
    fc.constantFrom(
      { scheme: 'ladder', tier: 'high' },
      { scheme: 'ladder', tier: 'low' },
      { scheme: 'term' },
      { scheme: 'plain' },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((some) => fc.constantFrom(...some));

/** What the facts of one history are drawn from. */
type Drawing = {
  unit: fc.Arbitrary<string>;
  title: fc.Arbitrary<{ scheme: string; tier?: string }>;
  date: fc.Arbitrary<string>;
};

const listYear = fc.option(fc.constantFrom(2020, 2021), { nil: undefined, freq: 2 });
const titles = fc.constantFrom('continue' as const, 'lapse' as const, 'review' as const);

function stepOf({ unit, title, date }: Drawing): fc.Arbitrary<Fact> {
  const stage = fc.oneof(
    {
      weight: 10,
      arbitrary: fc.constantFrom('recognised' as const, 'recognised' as const, 'accepted' as const),
    },
    { weight: 6, arbitrary: fc.constant('removed' as const) },
    { weight: 4, arbitrary: fc.constantFrom('expired' as const, 'withdrawn' as const) },
    { weight: 1, arbitrary: fc.constantFrom('applied' as const, 'rejected' as const) },
  );
  return fc.tuple(unit, title, stage, date, listYear).map(
    ([bearer, of, at, on, year]): Fact => ({
      type: 'title',
      unit: bearer,
      ...of,
      stage: at,
      on,
      ...(year === undefined ? {} : { listYear: year }),
    }),
  );
}

function changeOf({ unit, title, date }: Drawing): fc.Arbitrary<Fact> {
  return fc
    .tuple(unit, unit, titles, date, title, fc.constantFrom('e1', 'e2'), fc.nat(12))
    .map(([bearer, other, what, on, of, to, kind]): Fact => {
      if (kind < 4 && bearer !== other)
        return { type: 'merged', unit: bearer, into: other, titles: what, on };
      if (kind < 7)
        return { type: 'split', unit: bearer, into: [bearer === 'k' ? 'b' : 'k'], titles: what, on };
      if (kind < 10) return { type: 'closed', unit: bearer, titles: what, on };
      if (kind === 10 && bearer !== 'k') return { type: 'transferred', unit: bearer, to, on };
      return { type: 'opening', unit: bearer, ...of, on };
    });
}

export type Kind = {
  /**
   * Whether units merge, split, close and change hands, with openings, corrections, and removals without a history;
   * otherwise there are only the steps of titles.
   */
  changes: boolean;
};

/** Facts about a few titles of a few units, each with an id of its own. */
export function arbitraryFacts(
  dates: fc.Arbitrary<string>,
  { changes }: Kind,
): fc.Arbitrary<(Fact & { id: string })[]> {
  const units = fc
    .subarray(['a', 'b', 'p', 'q', 'k', ...(changes ? [] : ['e1'])], {
      minLength: 1,
      maxLength: changes ? 4 : 2,
    })
    .map((some) => fc.constantFrom(...some));
  return fc
    .tuple(units, someTitles)
    .chain(([unit, title]) => {
      const step = stepOf({ unit, title, date: dates });
      const change = changeOf({ unit, title, date: dates });
      const fact = changes
        ? fc.oneof({ weight: 3, arbitrary: step }, { weight: 2, arbitrary: change })
        : step;
      return fc.array(fact, { minLength: 1, maxLength: 7 });
    })
    .map((facts) => facts.map((fact, at) => ({ ...fact, id: `${at}` })));
}
