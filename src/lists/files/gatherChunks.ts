import { wrongArgument } from '../../words/vocabulary/internal.js';
import type { CsvChunks } from './CsvChunks.js';

/** Whatever is behind works on the beginning of a line again with each piece, so that pieces of a byte would take for ever. */
const enough = 65_536;

/** Joins small pieces of bytes or text to larger ones. */
export async function* gatherChunks(chunks: CsvChunks): AsyncGenerator<Uint8Array | string, void> {
  let held: (Uint8Array | string)[] = [];
  let length = 0;
  const isIterable =
    typeof chunks === 'string' ||
    (typeof chunks === 'object' &&
      chunks !== null &&
      (Symbol.iterator in chunks || Symbol.asyncIterator in chunks));
  if (!isIterable) throw wrongArgument('chunks', 'iterable', chunks);
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array))
      throw wrongArgument('chunk', 'bytes', chunk);
    if (chunk.length === 0) continue;
    const isOther = held.length > 0 && typeof held[0] !== typeof chunk;
    if (isOther || length >= enough) {
      yield joined(held, length);
      held = [];
      length = 0;
    }
    held.push(chunk);
    length += chunk.length;
  }
  if (length > 0) yield joined(held, length);
}

function joined(chunks: readonly (Uint8Array | string)[], length: number): Uint8Array | string {
  if (typeof chunks[0] === 'string') return chunks.join('');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
