import { RegistryError } from '../../words/vocabulary/index.js';
import type { CsvEncoding } from './CsvOptions.js';
import { linesOf } from './linesOf.js';

/** Chinese characters, of which UTF-8 takes three bytes for each; text in other encodings hardly ever looks like one. */
const chinese = /[\u3000-\u9FFF\uFF00-\uFFEF]/g;

/**
 * The encoding of lines of text, of which some are beyond ASCII. UTF-8 that has lost a byte is mostly valid GB18030 as well,
 * and Big5 nearly always is: both would be read as other characters.
 *
 * @param line the number of the first line
 * @throws RegistryError `text-undecodable`
 */
export function guessEncoding(bytes: Uint8Array, line: number): CsvEncoding {
  const lines = linesOf(bytes).map((one, at) => ({ ...lookAt(one), bytes: one, line: line + at }));
  const broken = lines.filter(({ lost }) => lost > 0);
  const [first] = broken;
  if (!first) return 'utf-8';
  const undecodable = (encoding: CsvEncoding | null, at: number, found?: 'big5' | 'mixed') =>
    new RegistryError('text-undecodable', { encoding, line: at, ...(found ? { found } : {}) });
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const kept = sum(broken.map((one) => one.chinese));
  if (kept > 0 && kept >= sum(broken.map(({ lost }) => lost))) throw undecodable('utf-8', first.line);
  const whole = lines.find((one) => one.lost === 0 && one.chinese > 1);
  if (whole) throw undecodable(null, Math.max(first.line, whole.line), 'mixed');
  if (broken.some((one) => isBig5(one.bytes)) && decodes(bytes, 'big5'))
    throw undecodable(null, first.line, 'big5');
  const lost = broken.find((one) => !decodes(one.bytes, 'gb18030'));
  if (lost) throw undecodable(null, lost.line);
  return 'gb18030';
}

/** Whether a line in the middle of another encoding is UTF-8. */
export function isChineseUtf8(line: Uint8Array): boolean {
  const seen = lookAt(line);
  return seen.lost === 0 && seen.chinese > 1;
}

/** How many Chinese characters a line has if it is UTF-8, and how many are lost. */
function lookAt(line: Uint8Array): { chinese: number; lost: number } {
  const text = new TextDecoder().decode(line);
  const lost = decodes(line, 'utf-8') ? 0 : (text.match(/\uFFFD/g)?.length ?? 0);
  return { chinese: text.match(chinese)?.length ?? 0, lost };
}

/**
 * In GB2312 both bytes of a character are beyond ASCII, and the characters that GB18030 adds are few in any line. In Big5
 * the common characters begin with A4 to C6, and the second byte of every other one is one of ASCII.
 */
function isBig5(line: Uint8Array): boolean {
  const pairs = { all: 0, common: 0, low: 0 };
  for (let at = 0; at + 1 < line.length; at += 1) {
    const [lead = 0, trail = 0] = line.subarray(at, at + 2);
    if (lead < 0x81) continue;
    at += 1;
    pairs.all += 1;
    if (lead >= 0xa4 && lead <= 0xc6) pairs.common += 1;
    if (trail < 0x7f) pairs.low += 1;
  }
  return pairs.all >= 4 && pairs.common >= pairs.all * 0.8 && pairs.low >= pairs.all * 0.2;
}

export function decodes(bytes: Uint8Array, encoding: CsvEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
