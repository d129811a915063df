import type { Session } from './Port.js';

/** So many rows go into one statement. */
export const atOnce = 5000;

/** A value for a column; what is left out is not stated. */
export type Value = string | number | readonly (string | null)[] | null | undefined;

/** The columns of each table, in the order in which rows give their values. */
const tables = {
  records:
    'id text, number integer, recorded_on integer, kind text, owner text, zone text, chains text[], record text',
  events: 'unit text, number integer, recorded_on integer, type text, event text',
  mergers: 'unit text, other text',
  tenures: `owner text, unit text, kind text, division text, region text, region_rolled_up text, zone text, industry text,
    industry_group text, chains text[], enterprise text, number integer, scheme text, stage text, rank integer,
    project text, since_first integer, since_last integer, until_first integer, until_last integer, known_from integer,
    known_until integer, flags integer, end_year text, list_year text, batch text, recommender text, basis text`,
  staged: 'owner text, unit text, scheme text, stages text[]',
  exceptions: 'owner text, unit text',
} as const;

/**
 * Writes rows into a table, some thousand as one parameter: for every driver the same, and much faster than a statement for each.
 * Rows are plain lists: objects of so many fields would take ten times as long to make.
 */
export async function insertRows(
  session: Session,
  table: keyof typeof tables,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const columns = tables[table].split(',').map((column) => column.trim().split(' '));
  const names = columns.map(([name]) => name).join(', ');
  const values = columns.map(([, type], at) =>
    type === 'text[]'
      ? `CASE jsonb_typeof(row->${at}) WHEN 'array' THEN ARRAY(SELECT jsonb_array_elements_text(row->${at})) END`
      : `(row->>${at})::${type}`,
  );
  // What is there already says the same.
  const again = table === 'mergers' || table === 'exceptions' ? 'ON CONFLICT DO NOTHING' : '';
  const text = `INSERT INTO green_registry.${table} (${names})
    SELECT ${values.join(', ')} FROM jsonb_array_elements($1::jsonb) AS row ${again}`;
  for (let from = 0; from < rows.length; from += atOnce)
    await session.query(text, [JSON.stringify(rows.slice(from, from + atOnce))]);
}
