import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = fileURLToPath(new URL('.', import.meta.url));
const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'];
const source = {
  alias: [
    { find: /^green-manufacturing-registry$/, replacement: `${here}src/index.ts` },
    { find: /^green-manufacturing-registry\/(.+)$/, replacement: `${here}src/$1/index.ts` },
  ],
};

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      ...zones.map((zone) => ({
        resolve: source,
        test: {
          name: zone,
          env: { TZ: zone },
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/package/**', 'test/bench/**'],
          setupFiles: ['test/support/seed.ts'],
          testTimeout: 60_000,
          pool: 'forks' as const,
        },
      })),
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
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});
