import type { Connection } from '@duckdb/node-api';
import { type Day, greenTiers, type RegistryEvent } from 'green-manufacturing-registry';
import { fill, openDatabase } from './duckdb.js';

const types = {
  type: 'enum',
  unit: 'enum',
  id: 'enum',
  event: 'enum',
  tier: `enum (${greenTiers.map((tier) => `'${tier}'`)})`,
  stage: 'enum',
  day: 'date',
  recordedAt: 'date',
};

/** A database with a table of events as they were written down. */
export async function eventsTable(events: readonly RegistryEvent[]): Promise<Connection> {
  const database = await openDatabase();
  const cells = events.map((event) => {
    const { type, unit, id, recordedAt } = event;
    const corrected = type === 'corrected' ? event.event : undefined;
    const title = type === 'title' ? event : undefined;
    return [type, unit, id, corrected, title?.tier, title?.stage, title?.on, recordedAt];
  });
  await fill(database, 'events', types, cells);
  return database;
}

/** The highest tier that each unit holds on a day, and as it was known on a day. */
export function tiersHeld(asOf: Day, knownAt?: Day): string {
  return `with known as (from events ${knownAt === undefined ? '' : `where recordedAt <= date '${knownAt}'`}),
      retracted as (select unit, event as id from known where type = 'corrected'),
      steps as (from known anti join retracted using (unit, id) where type = 'title' and day <= date '${asOf}'),
      latest as (select unit, tier, arg_max(stage, day) as stage from steps group by all)
    select unit, max(tier) as tier from latest where stage = 'recognised' group by unit`;
}
