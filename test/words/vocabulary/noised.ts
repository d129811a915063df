import * as fc from 'fast-check';

/** The full-width form of a printable ASCII character, which Chinese input methods produce. */
function widen(character: string): string {
  const code = character.charCodeAt(0);
  if (character === ' ') return '\u3000';
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : character;
}

/** Texts that print a word with spaces inside, full-width letters or capitals. */
export function noised(word: string): fc.Arbitrary<string> {
  const space = fc.constantFrom('', '', ' ', '\u3000', '\t', '\n', '\u00a0');
  const form = fc.constantFrom(
    (character: string) => character,
    (character: string) => character.toUpperCase(),
    widen,
  );
  const pieces = [...word].map((character) =>
    fc.tuple(space, form).map(([before, change]) => before + change(character)),
  );
  return fc.tuple(fc.tuple(...pieces), space).map(([printed, after]) => printed.join('') + after);
}
