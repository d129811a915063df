import { migrate, openStore, type Port, type Store } from 'green-manufacturing-registry/postgres';

const tables = ['records', 'events', 'mergers', 'finds', 'tenures', 'staged', 'exceptions'];

/** A store with nothing in it, whatever was in it before. */
export async function emptyStore(port: Port): Promise<Store> {
  await migrate(port);
  await port.query(`TRUNCATE ${tables.map((table) => `green_registry.${table}`).join(', ')}`);
  await port.query(
    `UPDATE green_registry.head SET records = 0, events = 0, latest = '', schemes = '[]', derivation = NULL, deriving = NULL,
      derived_to = ''`,
  );
  return openStore(port);
}
