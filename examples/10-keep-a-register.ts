/**
 * Keeps a made-up register in a folder: closes it, opens it again, records a notice, counts, and asks what was known in December.
 * Run it with `npm run example:register`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegistryRecord, TitleEvent } from 'green-manufacturing-registry';
import { migrate, openFolder, openStore, type Store } from 'green-manufacturing-registry/postgres';
import { describeBasis } from 'green-manufacturing-registry/text';

const folder = join(mkdtempSync(join(tmpdir(), 'example-')), 'register');
const locale = 'en';

/** Opens the register, does something with it, and closes it. */
async function withRegister(work: (store: Store) => Promise<void>): Promise<void> {
  const { port, close } = await openFolder(folder);
  await migrate(port);
  await work(await openStore(port));
  await close();
}

const records: RegistryRecord[] = [
  { kind: 'enterprise', id: 'e1', name: '甲制造有限公司' },
  { kind: 'factory', id: 'f1', enterprise: 'e1', division: '120116' },
  { kind: 'enterprise', id: 'e2', name: '乙制造有限公司' },
  { kind: 'factory', id: 'f2', enterprise: 'e2', division: '120115' },
  { kind: 'park', id: 'p1', name: '丙工业园区', division: '120116' },
];
const award = (unit: string): TitleEvent => ({
  type: 'title',
  unit,
  scheme: 'green-manufacturing',
  tier: 'national',
  stage: 'recognised',
  on: '2024-01-15',
  listYear: 2023,
});

console.log('\n1. A list is recorded\n');
await withRegister(async (store) => {
  await store.add(records, { recordedAt: '2024-02-01' });
  const { recorded } = await store.record(['f1', 'f2', 'p1'].map(award), { recordedAt: '2024-02-01' });
  console.log(`  ${recorded.length} titles recorded; the register is closed.`);
});

console.log('\n2. Opened again, a notice is recorded: a factory has left the list\n');
await withRegister(async (store) => {
  const removal: TitleEvent = { ...award('f2'), stage: 'removed', on: '2024-12-20' };
  const { recorded } = await store.record([removal], { recordedAt: '2025-01-10' });
  const again = await store.record([removal], { recordedAt: '2025-01-11' });
  console.log(
    `  ${recorded.length} removal recorded; handed over again: ${again.duplicates.length} duplicate.`,
  );
});

console.log('\n3. What stood at the end of the year, as it is known now and as it was known in December\n');
await withRegister(async (store) => {
  const query = { scheme: 'green-manufacturing', asOf: '2024-12-31', by: ['division'] } as const;
  for (const asked of [query, { ...query, knownAt: '2024-12-31' }]) {
    const counts = await store.countTiers(asked);
    console.log(`  ${describeBasis(counts, { locale })}`);
    for (const { key, total } of counts.groups) console.log(`    ${key.division ?? 'not stated'}: ${total}`);
  }
  console.log(`  f2: ${(await store.history('f2')).map(({ id }) => id).join(', ')}`);
});
rmSync(join(folder, '..'), { recursive: true });
