import { normalForm } from '../../words/vocabulary/internal.js';

/** Longer texts are not searched to their end. */
const longest = 2000;

/**
 * The numbers of the standards in a text, in the form in which they are compared: letters, digits and year, since lists
 * print T/CPCIF 0011-2018, T/CPCIF0011—2018 and TCPCIF/0011-2018 for one standard.
 */
export function standardKeys(text: string): string[] {
  const plain = normalForm(text.slice(0, longest))
    .toUpperCase()
    .replace(/[‐‑‒–—―－]+/g, '-');
  const found = plain.match(/[A-Z][A-Z/ ]{0,20}\d[\d.]{0,12} ?- ?\d{4}/g) ?? [];
  return [...new Set(found.map((number) => number.replace(/[/\s]/g, '')))].sort();
}
