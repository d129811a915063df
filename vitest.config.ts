import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

const here = fileURLToPath(new URL('.', import.meta.url));

/** The package by its name, entry by entry, from the sources. */
const source = {
  alias: Object.entries(manifest.exports).flatMap(([entry, files]) => {
    if (typeof files === 'string') return [];
    const file = files.import.default.replace('./dist/', `${here}src/`).replace(/\.js$/, '.ts');
    return { find: new RegExp(`^${manifest.name}${entry.slice(1)}$`), replacement: file };
  }),
};

/** Rooms in which `Date`, `Intl` or date-fns occur, and the smoke run of the built package: the zone could matter to them. */
const zoned = [
  'test/words/calendar/**/*.test.ts',
  'test/words/vocabulary/locale.test.ts',
  'test/rules/rulebook/**/*.test.ts',
  'test/lists/list/**/*.test.ts',
  'test/faces/cli/{runCommand,dueCommand,today}.test.ts',
  'test/package/smoke.test.ts',
];

const unit = {
  include: ['test/**/*.test.ts'],
  exclude: ['**/node_modules/**', 'test/package/**', 'test/bench/**', 'test/faces/page/**'],
  setupFiles: ['test/support/seed.ts'],
  testTimeout: 60_000,
  pool: 'forks' as const,
  // No test leaves anything behind, so that files share their modules.
  isolate: false,
};

/** Long runs of the same rooms that are about no days. */
const unzoned = [
  '**/node_modules/**',
  'test/lists/list/{hostile,disturbed.prop}.test.ts',
  'test/rules/rulebook/compileCondition.prop.test.ts',
];

const inZone = (zone: string) => ({
  resolve: source,
  test: { ...unit, name: zone, env: { TZ: zone }, include: zoned, exclude: unzoned },
});

export default defineConfig({
  test: {
    // By itself vitest leaves one core free, and so half of a small machine.
    maxWorkers: '100%',
    projects: [
      { resolve: source, test: { ...unit, name: 'unit', env: { TZ: 'Asia/Shanghai' } } },
      inZone('UTC'),
      inZone('America/Los_Angeles'),
      {
        resolve: source,
        test: {
          name: 'page',
          include: ['test/faces/page/**/*.test.ts'],
          globalSetup: 'test/faces/page/unpackBrowser.ts',
          pool: 'forks' as const,
          fileParallelism: false,
          // Alone, since it holds the page to times.
          sequence: { groupOrder: 1 },
          // One browser for all files.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: source,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          pool: 'forks' as const,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // It runs in a browser, where nobody counts the lines.
      exclude: ['src/faces/page/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});
