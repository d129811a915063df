const lineFeed = 10;
const carriageReturn = 13;

/** The lines of bytes, without their ends. In all encodings that are read a line ends with a byte of its own. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  // Over millions of bytes an iterator takes ten times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    const isEnd = bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed);
    if (!isEnd) continue;
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  if (from < bytes.length) lines.push(bytes.subarray(from));
  return lines;
}

/** Where the last whole line ends. After a carriage return at the very end a line feed may follow. */
export function endOfLines(bytes: Uint8Array): number {
  const last = bytes.length - 1;
  return bytes.findLastIndex((byte, at) => byte === lineFeed || (byte === carriageReturn && at < last)) + 1;
}
