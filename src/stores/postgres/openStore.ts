import { checkScheme, type Scheme } from '../../records/title/internal.js';
import { checkVersion } from './migrate.js';
import type { Port } from './Port.js';
import { Store } from './Store.js';
import { told } from './told.js';

/**
 * Opens a store whose tables `migrate` has made. It never changes them.
 *
 * @param options `schemes`: of your own
 * @throws RegistryError `store-version`, `store-failed`
 * @example
 * import { PGlite } from '@electric-sql/pglite'
 * const port = portOfPglite(await PGlite.create())
 * await migrate(port)
 * const store = await openStore(port)
 * await store.get('p1') //=> undefined
 */
export async function openStore(port: Port, options: { schemes?: readonly Scheme[] } = {}): Promise<Store> {
  await told(() => checkVersion(port));
  const { schemes = [] } = options;
  for (const scheme of schemes) checkScheme(scheme);
  return new Store(port, schemes);
}
