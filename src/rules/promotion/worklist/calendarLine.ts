const mostBytes = 75;

/**
 * A line of an iCalendar file with a text as its value. A long line is folded by bytes of UTF-8, as RFC 5545 counts, and
 * never within a character.
 */
export function calendarLine(name: string, text: string): string {
  const escaped = text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
  let folded = '';
  let bytes = 0;
  for (const character of `${name}:${escaped}`) {
    const length = bytesOf(character);
    if (bytes + length > mostBytes) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += length;
  }
  return folded;
}

/** How many bytes a character takes in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
