import { readFile } from 'node:fs/promises';
import { Refusal, reasonOf } from './Refusal.js';
import { textsFor } from './textsFor.js';

/** @throws Refusal where the file cannot be read, or holds something else */
export async function readJson(file: string, locale: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : reasonOf(error);
    throw new Refusal(textsFor(locale).problems['file-unread'](file, reason));
  }
}
