import { RegistryError } from '../../words/vocabulary/index.js';

/** @throws RegistryError `peer-missing` */
export async function loadReadExcelFile(): Promise<typeof import('read-excel-file/universal')> {
  try {
    return await import('read-excel-file/universal');
  } catch {
    throw new RegistryError('peer-missing', { peer: 'read-excel-file', reads: 'xlsx' });
  }
}
