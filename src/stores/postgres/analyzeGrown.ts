import type { Session } from './Port.js';

/** Below so many rows any plan is fast. */
const fewest = 1000;

/** The tables that grow with records, and those that grow with events. */
const tables = {
  records: ['records', 'finds'],
  events: ['events', 'mergers', 'tenures', 'staged', 'exceptions'],
} as const;

/**
 * Lets the database take the measure of its tables each time that records, or events, have about doubled. With a plan that was
 * made for an empty table a count takes minutes; PGlite never looks by itself, and a server a minute later. A writer who does
 * not own the tables gets a warning instead, and the server has to do it.
 */
export async function analyzeGrown(
  session: Session,
  of: keyof typeof tables,
  before: number,
  after: number,
): Promise<void> {
  if (after < fewest || Math.clz32(before) === Math.clz32(after)) return;
  // The texts of records and events are long, and a sample of some thousand rows says enough.
  await session.query('SET LOCAL default_statistics_target = 10');
  for (const table of tables[of]) await session.query(`ANALYZE green_registry.${table}`);
}
