import type { Port } from 'green-manufacturing-registry/postgres';

/** The columns that say which unit or enterprise a row is about. */
const ids = ['id', 'unit', 'other', 'owner', 'enterprise'];

/**
 * Makes a store so many times as large, by copies of its rows under other ids: much faster than to record as many. The texts of
 * the copies are those of what they were copied from, so that they may be counted by statements and are there, but not read.
 */
export async function multiply(port: Port, times: number): Promise<void> {
  const columns = await port.query(
    `SELECT table_name AS table, string_agg(column_name, ' ' ORDER BY ordinal_position) AS names
      FROM information_schema.columns WHERE table_schema = 'green_registry' AND table_name NOT IN ('head', 'migrations')
      GROUP BY table_name`,
  );
  for (const { table, names } of columns) {
    const copied = `${names}`.split(' ').map((name) => {
      if (ids.includes(name)) return `${name} || '*' || copy`;
      // What is recorded is numbered throughout, the titles of a unit each time anew.
      return name === 'number' && table !== 'tenures'
        ? `number + copy * (SELECT ${table} FROM green_registry.head)`
        : name;
    });
    await port.query(
      `INSERT INTO green_registry.${table} SELECT ${copied.join(', ')}
        FROM green_registry.${table}, generate_series(1, ${times - 1}) AS copy`,
    );
    await port.query(`ANALYZE green_registry.${table}`);
  }
  await port.query(`UPDATE green_registry.head SET records = records * ${times}, events = events * ${times}`);
}
