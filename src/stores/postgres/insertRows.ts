import type { Session, StoredRow } from './Port.js';

/** So many rows go into one statement. */
export const atOnce = 5000;

const tables = {
  records:
    'id text, number integer, recorded_on integer, kind text, owner text, zone text, chains text[], record text',
  events: 'unit text, number integer, batch integer, recorded_on integer, type text, event text',
  mergers: 'unit text, other text',
  tenures: `owner text, unit text, number integer, scheme text, rank integer, project text, since_first integer,
    since_last integer, until_first integer, until_last integer, known_from integer, known_until integer, flags integer,
    end_year text, list_year text, batch text, recommender text, basis text, kind text, division text, region text,
    region_rolled_up text, zone text, industry text, industry_group text, chains text[], enterprise text`,
  exceptions: 'owner text, unit text',
} as const;

/** Writes rows into a table, as one parameter for each few thousand: as fast as a copy, and the same for every driver. */
export async function insertRows(
  session: Session,
  table: keyof typeof tables,
  rows: readonly StoredRow[],
): Promise<void> {
  const columns = tables[table];
  const names = columns.replace(/ (text|integer)(\[\])?/g, '');
  // What is there already says the same.
  const again = table === 'mergers' || table === 'exceptions' ? 'ON CONFLICT DO NOTHING' : '';
  for (let from = 0; from < rows.length; from += atOnce)
    await session.query(
      `INSERT INTO green_registry.${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS row(${columns}) ${again}`,
      [JSON.stringify(rows.slice(from, from + atOnce))],
    );
}
