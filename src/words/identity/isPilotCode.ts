import { organisationCodeCheckCharacter } from './checkCharacters.js';

/**
 * Whether a code is one that the pilot cities of 2015, Fuzhou and Xiamen, gave: its organisation code begins with M0 and has
 * the right check character, the code as a whole may have another than GB 32100 demands.
 */
export function isPilotCode(code: string): boolean {
  return (
    /^9[1-39]350[12]\d{2}M0/.test(code) &&
    organisationCodeCheckCharacter(code.slice(8, 16)) === code.charAt(16)
  );
}
