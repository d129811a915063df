export { lockFolder } from './lockFolder.js';
export { migrate } from './migrate.js';
export { openFolder } from './openFolder.js';
export { openStore } from './openStore.js';
export type { Port, Session, StoredRow } from './Port.js';
export { type PgliteDatabase, portOfPglite } from './portOfPglite.js';
export { portOfPool, type ServerPool } from './portOfPool.js';
export type { Store } from './Store.js';
