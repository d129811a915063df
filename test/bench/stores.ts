import { countTiers, greenTiers, Registry, type RegistryEvent } from 'green-manufacturing-registry';
import { dayNumber } from '../../src/words/calendar/internal.js';
import { now, scheme } from './madeUp.js';
import { multiply } from './multiply.js';
import { type Engine, load, type Made, madeForStores, type OpenedStore, openedStore } from './openedStore.js';
import { question } from './question.js';
import type { Suite, Work } from './Suite.js';
import { tell, tellCounts } from './told.js';

const asked = { ...question, asOf: now };

/** Loading records and events, on engines and in memory; what was loaded is counted. */
export function storeLoading(titles: number): Suite {
  const loading = (engine: Engine) => async (): Promise<Work> => {
    const made = madeForStores(titles);
    const { store, close } = await openedStore(engine);
    return async () => {
      await load(store, made);
      return closing(close, async () => tellCounts(await store.countTiers(asked)));
    };
  };
  return {
    title: `loading ${titles.toLocaleString('en')} titles`,
    things: titles,
    rounds: 1,
    cold: true,
    candidates: {
      Registry: () => {
        const made = madeForStores(titles);
        return async () => {
          const registry = new Registry();
          await load(registry, made);
          return () => tellCounts(countTiers(registry, asked));
        };
      },
      PGlite: loading('PGlite'),
      'a server': loading('server'),
    },
  };
}

/** A count by three keys beside SQL by hand over the same tenures. Nothing moves, so that the rows say all. */
export function storeCounting(engine: Engine, titles: number): Suite {
  const counting = (count: (opened: OpenedStore) => Promise<string>) => async (): Promise<Work> => {
    const { records, events } = madeForStores(Math.min(titles, mostLoaded));
    const opened = await openedStore(engine);
    await fill(opened, { records, events: events.filter(({ type }) => type === 'title') }, titles);
    return async () => {
      const told = await count(opened);
      return closing(opened.close, async () => told);
    };
  };
  return {
    title: `a count by three keys of ${titles.toLocaleString('en')} titles, ${engine}`,
    things: titles,
    rounds: 1,
    candidates: {
      'SQL by hand': counting(countByHand),
      countTiers: counting(async ({ store }) => tellCounts(await store.countTiers(asked))),
    },
  };
}

/** A batch of 100 events, into stores of several sizes. */
export function storeBatches(engine: Engine, sizes: readonly number[]): Suite {
  const batching = (titles: number) => async (): Promise<Work> => {
    const made = madeForStores(Math.min(titles, mostLoaded));
    const busy = new Set(made.events.flatMap(({ type, unit }) => (type === 'title' ? [] : unit)));
    const units = made.records.filter(({ kind, id }) => kind === 'factory' && !busy.has(id)).slice(0, 100);
    const opened = await openedStore(engine);
    await fill(opened, made, titles);
    const { store, close } = opened;
    let run = 0;
    return async () => {
      run += 1;
      const { recorded } = await store.record(
        units.map(({ id }) => titleOf(id, run)),
        { recordedAt: now },
      );
      return closing(close, async () => `${recorded.length} recorded`);
    };
  };
  return {
    title: `a batch of 100 events, ${engine}`,
    things: 100,
    rounds: 1,
    candidates: Object.fromEntries(
      sizes.map((size) => [`into ${size.toLocaleString('en')} titles`, batching(size)]),
    ),
  };
}

/** The whole in memory, from a dump and from a store. */
export function storeReading(engine: Engine, titles: number): Suite {
  return {
    title: `a registry of ${titles.toLocaleString('en')} titles in memory, ${engine}`,
    things: titles,
    rounds: 1,
    candidates: {
      'Registry.fromJSON': async () => {
        const registry = new Registry();
        await load(registry, madeForStores(titles));
        const dump = JSON.stringify(registry);
        return () => {
          const read = Registry.fromJSON(JSON.parse(dump));
          return () => tellCounts(countTiers(read, asked));
        };
      },
      'store.registry': async () => {
        const { store, close } = await openedStore(engine);
        await load(store, madeForStores(titles));
        return async () => {
          const read = await store.registry();
          return closing(close, async () => tellCounts(countTiers(read, asked)));
        };
      },
    },
  };
}

/** More titles than that are copies. */
const mostLoaded = 100_000;

async function fill({ store, port }: OpenedStore, made: Made, titles: number): Promise<void> {
  await load(store, made);
  if (titles > mostLoaded) await multiply(port, titles / mostLoaded);
}

/** What is told after the last run, when the store is closed. */
function closing(close: () => Promise<void>, tell: () => Promise<string>): Work {
  return async () => {
    const told = await tell();
    await close();
    return told;
  };
}

function titleOf(unit: string, run: number): RegistryEvent {
  const won = { type: 'title', scheme, tier: 'local', stage: 'recognised', on: '2026-11-05' } as const;
  return { ...won, unit, project: `${run}` };
}

async function countByHand({ port }: OpenedStore): Promise<string> {
  const day = dayNumber(now);
  const rows = await port.query(
    `SELECT kind, division, industry_group, sure, may, count(*)::integer AS things FROM (
        SELECT kind, division, industry_group, max(rank) AS may,
          max(rank) FILTER (WHERE since_last <= $1 AND $1 < until_first) AS sure
        FROM green_registry.tenures
        WHERE scheme = $2 AND known_until = 2147483647 AND since_first <= $1 AND $1 < until_last
        GROUP BY kind, division, industry_group, owner, CASE WHEN kind = 'product' THEN '' ELSE unit END) AS thing
      GROUP BY kind, division, industry_group, sure, may`,
    [day, scheme],
  );
  const numbers = new Map<string, { key: string[]; sure: number; may: number }>();
  for (const { kind, division, industry_group, sure, may, things } of rows)
    for (const [rank, of] of [
      [sure, 'sure'],
      [may, 'may'],
    ] as const) {
      if (rank === null) continue;
      const key = [kind, division, industry_group, greenTiers[Number(rank)]].map(String);
      const number = numbers.get(key.join()) ?? { key, sure: 0, may: 0 };
      numbers.set(key.join(), number);
      number[of] += Number(things);
    }
  return tell(numbers.values());
}
