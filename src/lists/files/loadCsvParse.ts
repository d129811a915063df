import { RegistryError } from '../../words/vocabulary/index.js';

/**
 * The build of the parser that runs everywhere, Node too: there it takes two to three times as long as the build for Node,
 * still less than the reading of the list.
 *
 * @throws RegistryError `peer-missing`
 */
export async function loadCsvParse(): Promise<typeof import('csv-parse/browser/esm')> {
  try {
    return await import('csv-parse/browser/esm');
  } catch {
    throw new RegistryError('peer-missing', { peer: 'csv-parse', reads: 'csv' });
  }
}
