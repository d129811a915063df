import { RegistryError } from '../vocabulary/index.js';

/** What the two builds of the parser have in common. */
export type CsvModule = Pick<typeof import('csv-parse'), 'Parser'>;

/**
 * The build for browsers and edge runtimes brings a buffer of its own, by which it is nine times as slow in Node as the
 * build for Node. That one is named indirectly, or bundlers for browsers would follow it to `node:stream`.
 *
 * @throws RegistryError `peer-missing`
 */
export async function loadCsvParse(): Promise<CsvModule> {
  return (await loadForNode()) ?? (await loadForAll());
}

async function loadForNode(): Promise<CsvModule | undefined> {
  if (globalThis.process?.versions?.node === undefined) return undefined;
  const build = 'csv-parse';
  try {
    const loaded: CsvModule = await import(/* @vite-ignore */ /* webpackIgnore: true */ build);
    return loaded;
  } catch {
    return undefined;
  }
}

async function loadForAll(): Promise<CsvModule> {
  try {
    return await import('csv-parse/browser/esm');
  } catch {
    throw new RegistryError('peer-missing', { peer: 'csv-parse', reads: 'csv' });
  }
}
