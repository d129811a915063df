import { migrate, openFolder, openStore, portOfPool } from 'green-manufacturing-registry/postgres';
import pg from 'pg';
import { park, recognised } from '../../../support/records.js';

// A process to be killed: writes batch after batch, and says which it was answered.
const [place = '', from = '0'] = process.argv.slice(2);
const port = place.startsWith('postgres:')
  ? portOfPool(new pg.Pool({ connectionString: place }))
  : (await openFolder(place)).port;
await migrate(port);
const store = await openStore(port);
const options = { recordedAt: '2026-11-23' };
await store.add([park('p0')], options);
for (let batch = Number(from); ; batch += 1) {
  const id = `p${batch + 1}`;
  await store.add([park(id)], options);
  await store.record(
    [1, 2, 3].map((day) => recognised(id, 'national', `2017-08-0${day}`)),
    options,
  );
  process.stdout.write(`${batch}\n`);
}
