import { stat } from 'node:fs/promises';
import { Registry } from '../../index.js';
import { openRegister } from './openRegister.js';
import { Refusal, reasonOf } from './Refusal.js';
import { readJson } from './readJson.js';
import { textsFor } from './textsFor.js';

/**
 * Reads a register: the folder in which it is kept, or a dump of it in a file.
 *
 * @throws Refusal; RegistryError as a store and `Registry.fromJSON`
 */
export async function readRegister(path: string, locale: string): Promise<Registry> {
  const { problems } = textsFor(locale);
  const found = await stat(path).catch(reasonOf);
  if (typeof found === 'string') throw new Refusal(problems['file-unread'](path, found));
  if (found.isDirectory()) {
    const register = await openRegister(path, { make: false });
    return register.store.registry().finally(register.close);
  }
  return Registry.fromJSON(await readJson(path, locale));
}
