import { readFileSync } from 'node:fs';
import { Registry } from 'green-manufacturing-registry';
import { readCsv } from 'green-manufacturing-registry/files';
import { acceptEntries, readList } from 'green-manufacturing-registry/list';
import { exampleFile } from './openPage.js';

/** The register of example 05, before its notice. */
export async function madeUpRegister(): Promise<string> {
  const sheet = await readCsv(readFileSync(exampleFile('made-up-list.csv')));
  const options = { scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const;
  const accepted = acceptEntries(readList(sheet, { ...options, announcedOn: '2024-01-15' }), {
    when: () => true,
  });
  const registry = new Registry();
  registry.add([...accepted.enterprises, ...accepted.units], { recordedAt: '2024-02-01' });
  registry.record(accepted.events, { recordedAt: '2024-02-01' });
  return JSON.stringify(registry);
}
