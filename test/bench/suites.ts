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
