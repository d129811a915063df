import { foldText } from '../../words/vocabulary/internal.js';
import { simplifyScript } from './simplifyScript.js';

/** Brings a heading, a title or another set word to one form, as `foldText` does, with the characters of lists besides. */
export function foldWords(text: string): string {
  return foldText(simplifyScript(text));
}
