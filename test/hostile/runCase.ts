import { RegistryError } from 'green-manufacturing-registry';
import { cases } from './cases.js';

/** Runs the named case and prints what comes of it: this process may end by the lack of memory, and the tests go on. */
const hostile = cases[process.argv[2] ?? ''];
if (!hostile) throw new Error(`no case ${process.argv[2]}`);
process.stdout.write(JSON.stringify(await hostile.run().catch(outcomeOf)));

function outcomeOf(error: unknown): string {
  if (!(error instanceof RegistryError)) throw error;
  const info: { limit?: string; part?: string | null } = error.info;
  return [error.code, info.limit ?? info.part ?? ''].join(' ').trim();
}
