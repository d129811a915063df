/** Bytes or text, in pieces of any size. */
export type CsvChunks = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;
