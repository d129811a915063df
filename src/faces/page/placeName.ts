import { valueName } from '../../text/index.js';
import { regions } from '../../words/index.js';
import type { Choice } from './controls.js';
import { divisions } from './divisions.js';
import type { Voice } from './Voice.js';

/** A place by its name, in the language of the page where it is known in it. */
export function placeName(code: string, { locale, texts }: Voice): string {
  if (code === 'CN') return texts.nation;
  return valueName('division', code, { scheme: '', locale, divisions }) ?? code;
}

/** The nation, what ranks as a province in the lists, and others. */
export function placesOf(voice: Voice, more: readonly string[] = []): Choice[] {
  const codes = new Set(['CN', ...Object.keys(regions), ...more]);
  return [...codes].map((value) => ({ value, label: placeName(value, voice) }));
}
