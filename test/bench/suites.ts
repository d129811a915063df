import type { Suite } from './Suite.js';

/** Each suite is loaded alone, so that none weighs on another's processes. */
type Suites = Readonly<Record<string, () => Promise<Suite>>>;

/** The suites by what they are about. */
export const groups: Readonly<Record<string, Suites>> = {
  load: {
    'load-210k': async () => (await import('./load.js')).load,
    'load-1m': async () => (await import('./load.js')).longLoad,
  },
  promotion: {
    promotion: async () => (await import('./promotion.js')).promotion,
  },
  clerk: {
    'worklist-10k': async () => (await import('./clerk.js')).worklists,
    'many-10k': async () => (await import('./clerk.js')).many,
  },
  counts: {
    'count-1m': async () => (await import('./counts.js')).counts,
    'count-print': async () => (await import('./counts.js')).printing,
    'count-series': async () => (await import('./series.js')).seriesBy(['kind', 'division', 'industry']),
    'count-series-kind': async () => (await import('./series.js')).seriesBy(['kind']),
    'table-1m': async () => (await import('./tableMaking.js')).tableMaking,
    'count-plain-100k': async () => (await import('./plainCounts.js')).plainCounts(100_000),
    'count-10k': async () => (await import('./plainCounts.js')).plainCounts(10_000),
    'count-10k-cold': async () => (await import('./plainCounts.js')).plainCounts(10_000, { cold: true }),
    memory: async () => (await import('./memory.js')).memory,
    'append-1m': async () => (await import('./append.js')).append,
    tiers: async () => (await import('./tiers.js')).tiers,
  },
  lists: {
    'list-100k': async () => (await import('./lists.js')).lists,
    'list-300k': async () => (await import('./lists.js')).longLists,
  },
  validation: {
    validate: async () => (await import('./validation.js')).allValid,
    'validate-bad': async () => (await import('./validation.js')).someBad,
  },
  stores: {
    'store-load-100k': async () => (await import('./stores.js')).storeLoading(100_000),
    'store-count-pglite': async () => (await import('./stores.js')).storeCounting('PGlite', 100_000),
    'store-count-100k': async () => (await import('./stores.js')).storeCounting('server', 100_000),
    'store-count-1m': async () => (await import('./stores.js')).storeCounting('server', 1_000_000),
    'store-batch': async () => (await import('./stores.js')).storeBatches('server', [10_000, 1_000_000]),
    'store-registry': async () => (await import('./stores.js')).storeReading('server', 100_000),
  },
  // The same, small enough to be run in between.
  'stores-small': {
    'store-load-10k': async () => (await import('./stores.js')).storeLoading(10_000),
    'store-count-10k': async () => (await import('./stores.js')).storeCounting('server', 10_000),
    'store-count-pglite-10k': async () => (await import('./stores.js')).storeCounting('PGlite', 10_000),
    'store-batch-small': async () => (await import('./stores.js')).storeBatches('server', [1000, 20_000]),
    'store-registry-10k': async () => (await import('./stores.js')).storeReading('server', 10_000),
  },
  import: {
    import: async () => (await import('./imports.js')).imports,
  },
};

const suites: Suites = Object.assign({}, ...Object.values(groups));

/** The suites of some names, which may be those of groups; all suites where no name is given. */
export function suitesOf(names: readonly string[]): string[] {
  if (names.length === 0) return Object.keys(suites);
  return names.flatMap((name) => Object.keys(groups[name] ?? { [name]: true }));
}

export async function suiteOf(name: string): Promise<Suite> {
  const suite = await suites[name]?.();
  if (!suite)
    throw new Error(`no suite ${name}: ${[...Object.keys(groups), ...Object.keys(suites)].join(', ')}`);
  return suite;
}
