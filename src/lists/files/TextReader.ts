import { RegistryError } from '../../words/vocabulary/index.js';
import type { CsvEncoding } from './CsvOptions.js';
import { decodes, guessEncoding, isChineseUtf8 } from './guessEncoding.js';
import { endOfLines, linesOf } from './linesOf.js';

/** So many bytes with some beyond ASCII are enough to tell the encodings apart. */
const sampleBytes = 65_536;

/**
 * Turns bytes into text as they come, by whole lines. Which encoding they have is found by trying, and text with lost or
 * wrong characters is refused: it is worse than none.
 */
export class TextReader {
  readonly #longestLine: number;
  readonly #isGuessed: boolean;
  #encoding: CsvEncoding | undefined;
  /** Whole lines that wait until the encoding is known. */
  #sample = new Uint8Array();
  /** The beginning of a line that is not complete. */
  #rest = new Uint8Array();
  #line = 1;

  constructor(options: { encoding: CsvEncoding | undefined; rowBytes: number }) {
    this.#encoding = options.encoding;
    this.#isGuessed = options.encoding === undefined;
    this.#longestLine = options.rowBytes;
  }

  /** The text of the lines that end in these bytes. */
  read(bytes: Uint8Array): string {
    const whole = joined(this.#rest, bytes);
    const end = endOfLines(whole);
    const lines = whole.subarray(0, end);
    this.#rest = whole.slice(end);
    if (this.#rest.length > this.#longestLine) {
      const line = this.#line + linesOf(this.#sample).length + linesOf(lines).length;
      const info = { limit: 'rowBytes', allowed: this.#longestLine, found: null, line } as const;
      throw new RegistryError('limit-exceeded', info);
    }
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
    this.#encoding ??= guessEncoding(sample, this.#line);
    return this.#decode(sample, this.#encoding);
  }

  #decode(bytes: Uint8Array, encoding: CsvEncoding): string {
    const lines = linesOf(bytes);
    const isWhole = decodes(bytes, encoding);
    const isMixed = (line: Uint8Array) => this.#isGuessed && encoding !== 'utf-8' && isChineseUtf8(line);
    const wrong = lines.findIndex((line) => isMixed(line) || (!isWhole && !decodes(line, encoding)));
    const line = this.#line + Math.max(0, wrong);
    this.#line += lines.length;
    const [first] = lines.slice(wrong);
    if (wrong === -1) return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const found = first && isMixed(first) ? { found: 'mixed' as const } : {};
    throw new RegistryError('text-undecodable', { encoding: found.found ? null : encoding, line, ...found });
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
