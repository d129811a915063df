import { readFile, stat } from 'node:fs/promises';
import { Registry } from '../../index.js';
import { openRegister } from './openRegister.js';
import { Refusal, reasonOf } from './Refusal.js';
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
    const register = await openRegister(path);
    return register.store.registry().finally(register.close);
  }
  try {
    return Registry.fromJSON(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(problems['file-unread'](path, error.message));
    throw error;
  }
}
