import type { Session, StoredRow } from './Port.js';

/** What drivers answer statements with. */
export type Queries = { query(text: string, parameters?: unknown[]): Promise<{ rows: unknown[] }> };

/** Answers statements by a driver. */
export function sessionOf(queries: Queries): Session {
  return {
    async query(text, parameters = []) {
      const { rows } = await queries.query(text, [...parameters]);
      return rows.filter(isRow);
    },
  };
}

/** Drivers answer an object for each row. */
function isRow(row: unknown): row is StoredRow {
  return typeof row === 'object' && row !== null;
}
