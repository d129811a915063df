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
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const character of `${name}:${escaped}`) {
    const { length } = encoder.encode(character);
    if (bytes + length > mostBytes) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += length;
  }
  return folded;
}
