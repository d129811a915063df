import { RegistryError } from '../../words/vocabulary/index.js';
import type { CsvEncoding } from './CsvOptions.js';

/** So many bytes with some beyond ASCII are enough to tell the two encodings apart. */
const sampleBytes = 65_536;

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Turns bytes into text as they come, by whole lines. Which encoding they have is found by trying: what is not UTF-8 is
 * GB18030, and what is neither is refused, since text with lost characters is worse than none.
 */
export class TextReader {
  readonly #longestLine: number;
  #encoding: CsvEncoding | undefined;
  /** Whole lines that wait until the encoding is known. */
  #sample = new Uint8Array();
  /** The beginning of a line that is not complete. */
  #rest = new Uint8Array();
  #line = 1;

  constructor(options: { encoding: CsvEncoding | undefined; rowBytes: number }) {
    this.#encoding = options.encoding;
    this.#longestLine = options.rowBytes;
  }

  /** The text of the lines that end in these bytes. */
  read(bytes: Uint8Array): string {
    const whole = joined(this.#rest, bytes);
    const end = lastEnd(whole);
    const lines = whole.subarray(0, end);
    this.#rest = whole.slice(end);
    if (this.#rest.length > this.#longestLine) {
      const line = this.#line + linesBefore(this.#sample) + linesBefore(lines);
      const info = { limit: 'rowBytes', allowed: this.#longestLine, found: null, line } as const;
      throw new RegistryError('limit-exceeded', info);
    }
    if (this.#encoding) return this.#decode(lines, this.#encoding);
    if (this.#sample.length === 0 && lines.every((byte) => byte < 128)) return this.#decode(lines, 'utf-8');
    this.#sample = joined(this.#sample, lines);
    return this.#sample.length < sampleBytes ? '' : this.#decodeSample();
  }

  /** What is left: a last line that no line end follows. */
  end(): string {
    this.#sample = joined(this.#sample, this.#rest);
    return this.#decodeSample();
  }

  #decodeSample(): string {
    const sample = this.#sample;
    this.#sample = new Uint8Array();
    const encodings = ['utf-8', 'gb18030'] as const;
    this.#encoding ??= encodings.find((encoding) => textOf(sample, encoding) !== undefined);
    return this.#decode(sample, this.#encoding);
  }

  #decode(lines: Uint8Array, encoding: CsvEncoding | undefined): string {
    const text = encoding && textOf(lines, encoding);
    if (text === undefined) {
      this.#line += linesBefore(lines, (line) => textOf(line, encoding ?? 'gb18030') === undefined);
      throw new RegistryError('text-undecodable', { encoding: encoding ?? null, line: this.#line });
    }
    this.#line += linesBefore(lines);
    return text;
  }
}

function textOf(bytes: Uint8Array, encoding: CsvEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the last whole line ends. After a carriage return at the very end a line feed may follow. */
function lastEnd(bytes: Uint8Array): number {
  const last = bytes.length - 1;
  return bytes.findLastIndex((byte, at) => byte === lineFeed || (byte === carriageReturn && at < last)) + 1;
}

/** How many whole lines there are, or stand before the first one of some kind. In both encodings a line ends with a byte of its own. */
function linesBefore(bytes: Uint8Array, isIt = (_line: Uint8Array) => false): number {
  let before = 0;
  let from = 0;
  // Over millions of bytes an iterator takes ten times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    const isEnd = bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed);
    if (!isEnd) continue;
    if (isIt(bytes.subarray(from, at))) break;
    from = at + 1;
    before += 1;
  }
  return before;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
