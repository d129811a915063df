import * as fc from 'fast-check';
import { type Fact, type RegistryEvent, stages } from 'green-manufacturing-registry';
import { arbitraryBlurredDate, arbitraryDay, arbitraryText } from '../unit/arbitraryUnit.js';

const text = arbitraryText;

const common = {
  id: text,
  unit: text,
  recordedAt: arbitraryDay,
  document: fc.record(
    { title: text, number: text, date: arbitraryBlurredDate },
    { requiredKeys: [], noNullPrototype: true },
  ),
  confidence: fc.constantFrom('primary' as const, 'press' as const),
};
const dated = { ...common, on: arbitraryBlurredDate };
const titles = fc.constantFrom('continue' as const, 'lapse' as const, 'review' as const);
const endings: readonly string[] = ['removed', 'expired', 'withdrawn', 'rejected'];

const titleEvent = fc
  .record(
    {
      type: fc.constant('title' as const),
      ...dated,
      scheme: fc.constantFrom('smart-factory', 'lighthouse', '__proto__'),
      tier: text,
      stage: fc.constantFrom(...stages),
      project: text,
      listYear: fc.integer({ min: 1000, max: 9999 }),
      batch: text,
      recommendedBy: text,
      decidedBy: text,
      basis: fc.oneof(
        fc.constant('award' as const),
        fc.record({ equivalence: text }, { noNullPrototype: true }),
      ),
      reason: text,
    },
    { requiredKeys: ['type', 'unit', 'on', 'scheme', 'stage'], noNullPrototype: true },
  )
  .map(({ reason, ...event }) =>
    reason !== undefined && endings.includes(event.stage) ? { ...event, reason } : event,
  );

/** A fact of one type: the common fields may be left out, those of its own stand unless they are named as optional. */
function factOf<T extends string, F extends object>(
  type: T,
  own: { [K in keyof F]: fc.Arbitrary<F[K]> },
): fc.Arbitrary<F & { type: T; unit: string; on: string }> {
  const shared = fc.record(dated, { requiredKeys: ['unit', 'on'], noNullPrototype: true });
  const fields = fc.record<F>(own, { noNullPrototype: true });
  return fc.tuple(shared, fields).map(([a, b]) => ({ ...a, ...b, type }));
}

export const arbitraryFact: fc.Arbitrary<Fact> = fc.oneof<fc.Arbitrary<Fact>[]>(
  titleEvent,
  factOf('renamed', { name: text }),
  factOf('relocated', { division: fc.constantFrom('120116', 'XPCC'), zone: text }),
  factOf('merged', { into: text, titles }).filter(({ unit, into }) => unit !== into),
  factOf('split', { into: fc.array(text, { minLength: 1, maxLength: 3 }), titles }).filter(
    ({ unit, into }) => !into.includes(unit),
  ),
  factOf('transferred', { to: text }),
  factOf('closed', { titles }),
  factOf('opening', { scheme: text, tier: text, project: text }),
  factOf('rating', { rating: text, level: fc.oneof(text, fc.integer()) }),
  factOf('annual-record', { year: fc.integer({ min: 1000, max: 9999 }), filed: fc.boolean() }),
);

const correction = fc
  .tuple(
    fc.record({ ...common, event: text }, { requiredKeys: ['unit', 'event'], noNullPrototype: true }),
    fc.option(arbitraryFact, { nil: undefined }),
  )
  .map(([fields, fact]) => {
    const { unit } = fields;
    const event = { ...fields, type: 'corrected' as const };
    if (!fact || ('into' in fact && [fact.into].flat().includes(unit))) return event;
    return { ...event, replacement: { ...fact, unit } };
  });

/** Events of every type that the schema knows, whether or not a registry would take them. */
export const arbitraryEvent: fc.Arbitrary<RegistryEvent> = fc.oneof<fc.Arbitrary<RegistryEvent>[]>(
  arbitraryFact,
  arbitraryFact,
  correction,
);
