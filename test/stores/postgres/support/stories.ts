import * as fc from 'fast-check';
import type { CountQuery, Filter, RegistryEvent, RegistryRecord, Stage } from 'green-manufacturing-registry';
import { arbitraryHistory, historyRecords } from '../../../records/registry/arbitraryHistory.js';
import { arbitraryQuestion, fitting } from '../../../support/histories.js';
import { knowledgeDays, recordedHistories } from '../../../support/recordedHistories.js';
import { everyDimension } from '../../../support/referenceCount.js';

/** What is added, then what is revised and recorded batch by batch, and what is asked in the end. */
export type Story = {
  records: readonly RegistryRecord[];
  batches: readonly Batch[];
  queries: readonly CountQuery[];
};

export type Batch =
  | { events: readonly RegistryEvent[]; recordedAt: string; openingHistory: 'complete' | 'incomplete' }
  | { records: readonly RegistryRecord[]; recordedAt: string; revise: boolean };

const more = fc.record(
  {
    by: fc.uniqueArray(fc.constantFrom(...everyDimension, 'basis' as const), { maxLength: 3 }),
    where: fc.constantFrom<Filter[]>(
      {},
      {},
      { kind: 'product' },
      { kind: ['factory', 'park'], tier: ['provincial', 'excellent', 'national'] },
      { division: '120000', basis: 'award' },
      { division: ['120117', '120115'] },
      { division: '120221' },
      { region: ['370000', null] },
      { zone: ['开发区', '别处'], chain: ['new-energy', null, '别的'] },
      { enterprise: [null, 'e1', 'e9'], industry: 'C38' },
      { listYear: 2020, batch: ['1', null, '9'] },
      { recommender: ['120000', '别处'] },
    ),
    rollUp: fc.boolean(),
  },
  { noNullPrototype: true },
);

/** Stages of the caller's own, now and then. */
const chosen = fc.option(
  fc.subarray<Stage>(
    ['recognised', 'accepted', 'publicised', 'filed', 'self-assessed', 'cultivating', 'removed'],
    {
      minLength: 1,
    },
  ),
  { nil: undefined, freq: 2 },
);

function withStages(query: CountQuery, stages: readonly Stage[] | undefined): CountQuery {
  return stages ? { ...query, stages } : query;
}

const openingHistory = fc.constantFrom('complete' as const, 'incomplete' as const);

/** A record that says something else, or the same once more. */
function revisionOf(records: readonly RegistryRecord[], recordedAt: string): fc.Arbitrary<Batch> {
  return fc.record({
    records: fc
      .tuple(
        fc.constantFrom(...records),
        fc.constantFrom(
          { division: '120115' },
          { zone: '开发区' },
          { name: '新名甲' },
          {},
          { enterprise: 'e9' },
        ),
      )
      .map(([record, more]) => {
        const { enterprise, ...others } = { enterprise: undefined, ...more };
        return 'enterprise' in record && enterprise !== undefined
          ? [{ ...record, enterprise }]
          : [{ ...record, ...others }];
      }),
    recordedAt: fc.constant(recordedAt),
    revise: fc.boolean(),
  });
}

/** Histories of units that move, merge, split, close, are corrected, learned on several days. */
const recorded: fc.Arbitrary<Story> = recordedHistories.chain((history) => {
  const byDay = new Map<string, RegistryEvent[]>();
  for (const event of history.events) {
    const { recordedAt: day = '' } = event;
    byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  // 120221 was abolished: it is counted as 120117.
  const units = history.units.map((unit) =>
    unit.division === '120116' ? { ...unit, division: '120221' } : unit,
  );
  const records = [...history.enterprises, ...units];
  const facts = history.events.flatMap((event) => (event.type === 'corrected' ? [] : event));
  const query = fc
    .tuple(
      arbitraryQuestion({ ...history, events: facts }),
      more,
      fc.option(knowledgeDays, { nil: undefined }),
      chosen,
    )
    .map(([question, others, knownAt, stages]): CountQuery => {
      const asked = withStages(fitting({ ...question, ...others }), stages);
      return knownAt === undefined ? asked : { ...asked, knownAt };
    });
  const batches = days.map(([recordedAt, events]) => {
    const batch = openingHistory.map((openings): Batch => ({ events, recordedAt, openingHistory: openings }));
    return fc.tuple(batch, fc.option(revisionOf(records, recordedAt), { freq: 2 }));
  });
  return fc.record({
    records: fc.constant(records),
    batches: fc
      .tuple(...batches)
      .map((told) => told.flatMap(([batch, revision]) => (revision ? [batch, revision] : [batch]))),
    queries: fc.array(query, { minLength: 4, maxLength: 4 }),
  });
});

/** Histories that are hard on refusals: cut anyhow into batches, and some batches handed over again. */
const hard: fc.Arbitrary<Story> = fc
  .tuple(arbitraryHistory, fc.infiniteStream(fc.tuple(fc.nat(4), openingHistory, fc.nat(9))))
  .chain(([events, stream]) => {
    const batches: Batch[] = [];
    let day = 1;
    for (let from = 0; from < events.length; ) {
      const [length, openings, again] = stream.next().value ?? [1, 'complete', 0];
      const batch = { events: events.slice(from, from + length + 1), openingHistory: openings };
      batches.push({ ...batch, recordedAt: `2023-01-${String(day).padStart(2, '0')}` });
      if (again === 0) batches.push({ ...batch, recordedAt: `2023-01-${String(day + 1).padStart(2, '0')}` });
      from += length + 1;
      // Now and then the clock is turned back.
      day += again === 9 ? -1 : again % 3;
      day = Math.max(1, day);
    }
    const query = fc.record(
      {
        scheme: fc.constantFrom('green-manufacturing', 'water-efficiency-leader'),
        asOf: fc
          .integer({ min: 0, max: 1800 })
          .map((n) => new Date(Date.UTC(2018, 0, n)).toISOString().slice(0, 10)),
        count: fc.constantFrom('unit' as const, 'title' as const, 'enterprise' as const),
        by: fc.constantFrom<NonNullable<CountQuery['by']>[]>([], ['kind'], ['enterprise', 'batch']),
        knownAt: fc.nat(20).map((n) => `2023-01-${String(n + 1).padStart(2, '0')}`),
      },
      { requiredKeys: ['scheme', 'asOf'], noNullPrototype: true },
    );
    return fc.record({
      records: fc.constant(historyRecords),
      batches: fc.constant(batches),
      queries: fc.array(
        fc.tuple(query, chosen).map(([one, stages]) => withStages(one, stages)),
        { minLength: 4, maxLength: 4 },
      ),
    });
  });

export const stories: fc.Arbitrary<Story> = fc.oneof(recorded, hard);
