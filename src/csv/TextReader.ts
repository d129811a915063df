import { RegistryError } from '../vocabulary/index.js';
import type { CsvEncoding } from './CsvOptions.js';

/** So many bytes with some beyond ASCII are enough to tell the two encodings apart. */
const sampleBytes = 65_536;

const lineFeed = 10;
const carriageReturn = 13;
const mostBytesPerCharacter = 4;

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

  constructor(options: { encoding: CsvEncoding | undefined; rowCharacters: number }) {
    this.#encoding = options.encoding;
    this.#longestLine = options.rowCharacters;
  }

  /** The text of the lines that end in these bytes. */
  read(bytes: Uint8Array): string {
    const whole = joined(this.#rest, bytes);
    const end = Math.max(whole.lastIndexOf(lineFeed), whole.lastIndexOf(carriageReturn)) + 1;
    this.#rest = whole.slice(end);
    if (this.#rest.length > this.#longestLine * mostBytesPerCharacter) {
      const info = {
        limit: 'rowCharacters',
        allowed: this.#longestLine,
        found: null,
        line: this.#line,
      } as const;
      throw new RegistryError('limit-exceeded', info);
    }
    const lines = whole.subarray(0, end);
    if (this.#encoding) return this.#decode(lines, this.#encoding);
    if (this.#sample.length === 0 && isAscii(lines)) return this.#decode(lines, 'utf-8');
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
    this.#encoding ??= (['utf-8', 'gb18030'] as const).find(
      (encoding) => textOf(sample, encoding) !== undefined,
    );
    return this.#decode(sample, this.#encoding);
  }

  #decode(lines: Uint8Array, encoding: CsvEncoding | undefined): string {
    const text = encoding && textOf(lines, encoding);
    if (text === undefined) {
      const line = this.#line + badLine(lines, encoding ?? 'gb18030');
      throw new RegistryError('text-undecodable', { encoding: encoding ?? null, line });
    }
    for (const byte of lines) if (byte === lineFeed) this.#line += 1;
    return text;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128);
}

function textOf(bytes: Uint8Array, encoding: CsvEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many lines stand before the first one that cannot be decoded. In both encodings a line ends with a byte of its own. */
function badLine(bytes: Uint8Array, encoding: CsvEncoding): number {
  let before = 0;
  let from = 0;
  for (let to = bytes.indexOf(lineFeed); to !== -1; to = bytes.indexOf(lineFeed, from)) {
    if (textOf(bytes.subarray(from, to), encoding) === undefined) break;
    from = to + 1;
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
