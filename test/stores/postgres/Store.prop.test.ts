import { PGlite } from '@electric-sql/pglite';
import * as fc from 'fast-check';
import { portOfPglite } from 'green-manufacturing-registry/postgres';
import { afterAll, describe, it } from 'vitest';
import { compareWithRegistry } from './support/compareWithRegistry.js';
import { stories } from './support/stories.js';

const database = await PGlite.create();
const port = portOfPglite(database);

afterAll(() => database.close());

describe('a store in the process', () => {
  it('takes, refuses, answers, counts and dumps as a registry in memory does', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        await compareWithRegistry(port, story);
      }),
      { numRuns: Number(process.env.STORE_RUNS ?? 25) },
    );
  }, 3_600_000);
});
