import { countTiers, Registry } from 'green-manufacturing-registry';
import type { Port, Store } from 'green-manufacturing-registry/postgres';
import { expect } from 'vitest';
import { emptyStore } from './emptyStore.js';
import { outcomeOf } from './outcomeOf.js';
import type { Batch, Story } from './stories.js';

/** Tells a story to a store and to a registry in memory, and expects the same of both throughout. */
export async function compareWithRegistry(port: Port, { records, batches, queries }: Story): Promise<Store> {
  const store = await emptyStore(port);
  const registry = new Registry();
  const recordedAt = '2022-12-31';
  expect(await outcomeOf(() => store.add(records, { recordedAt }))).toEqual(
    await outcomeOf(() => registry.add(records, { recordedAt })),
  );
  for (const batch of batches) expect(await told(store, batch)).toEqual(await told(registry, batch));
  expect(await textOf(store)).toBe(JSON.stringify(registry));
  for (const query of queries)
    expect(JSON.stringify(await outcomeOf(() => store.countTiers(query)))).toBe(
      JSON.stringify(await outcomeOf(() => countTiers(registry, query))),
    );
  for (const { id, name } of records) {
    const [asOf = '', knownAt = ''] = [
      queries[0]?.asOf,
      queries.find((query) => query.knownAt)?.knownAt ?? '2023-06-15',
    ];
    expect(await store.titlesOf(id, { asOf })).toEqual(registry.titlesOf(id, { asOf }));
    expect(await store.titlesOf(id, { asOf, knownAt })).toEqual(registry.titlesOf(id, { asOf, knownAt }));
    expect(await store.namesOf(id, { asOf })).toEqual(registry.namesOf(id, { asOf }));
    expect(await store.history(id)).toEqual(registry.history(id));
    expect(await store.get(id)).toEqual(registry.get(id));
    expect(await store.get(id, { knownAt })).toEqual(registry.get(id, { knownAt }));
    if (name !== undefined) expect(await store.find({ name })).toEqual(registry.find({ name }));
  }
  for (const query of [{ name: '新名甲' }, { name: '新名甲', knownAt: '2023-06-15' }])
    expect(await store.find(query)).toEqual(registry.find(query));
  return store;
}

function told(taker: Store | Registry, batch: Batch): Promise<unknown> {
  return outcomeOf(() =>
    'events' in batch ? taker.record(batch.events, batch) : taker.add(batch.records, batch),
  );
}

/** The whole dump of a store. */
export async function textOf(store: Store): Promise<string> {
  let text = '';
  for await (const piece of store.dump()) text += piece;
  return text;
}
