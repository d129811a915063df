import { readFile } from 'node:fs/promises';
import { Refusal, reasonOf } from './Refusal.js';
import type { ExitCode, Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';

/**
 * Hands out the page that the package carries.
 *
 * @throws Refusal
 */
export async function pageCommand(locale: string, terminal: Terminal): Promise<ExitCode> {
  // As far from the built file as from this one.
  const file = new URL('../../../dist/page.html', import.meta.url);
  const page = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Refusal(textsFor(locale).problems['file-unread'](file.pathname, reasonOf(error)));
  });
  terminal.out(page);
  return 0;
}
