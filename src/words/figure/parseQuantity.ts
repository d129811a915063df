import { normalForm, textIn } from '../vocabulary/internal.js';
import {
  aspirations,
  type Said,
  scaleWords,
  type Words,
  wordsAfter,
  wordsAtEnd,
  wordsBefore,
} from './figureWords.js';
import { type Boundary, type Quantity, zerosOf } from './Quantity.js';

/** Longer texts are sentences, not figures. */
const longest = 80;

const traditional = '餘萬億約達於過滿爭內將來幾許強級號屆時兩';
const simplified = '余万亿约达于过满争内将来几许强级号届时两';

/**
 * Reads a figure as printed. The text must be the figure and nothing else: what holds a second number, a date, an ordinal,
 * a number in Chinese characters, or words that contradict one another or are not known, is no figure, and nothing is
 * guessed. Full-width digits and traditional characters are read alike.
 *
 * @example
 * parseQuantity('2500余家') //=> { value: 2500, boundary: 'more-than', unit: '家', text: '2500余家' }
 * parseQuantity('over 30,000')?.value //=> 30000
 * parseQuantity('2024年') //=> undefined
 */
export function parseQuantity(text: string): Quantity | undefined {
  if (textIn(text, 'text').length > longest) return undefined;
  const printed = normalForm(text);
  const folded = [...printed].map(fold).join('');
  const said: Said[] = [];
  let at = 0;

  /** Moves past the first of the words that stands here. */
  const take = <T>(words: Words<T>): T | undefined => {
    at += folded.slice(at).search(/\S|$/u);
    const found = words.find(([word]) => standsAt(folded, word, at));
    at += found?.[0].length ?? 0;
    return found?.[1];
  };
  const listen = (words: Words<Said>): boolean => {
    const word = take(words);
    if (word) said.push(word);
    return word !== undefined;
  };

  const aspirational = take(aspirations);
  while (listen(wordsBefore));
  take([]);
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d{1,6})?)(?![\d.,])/.exec(folded.slice(at));
  if (!number) return undefined;
  const [all, sign, whole = '', fraction] = number;
  at += all.length;
  const odd = listen(wordsAfter);
  const scale = take(scaleWords);
  const oddAfterScale = listen(wordsAfter);
  // Below zero, 多 reaches downwards: no word of ours says that.
  if (sign === '-' && (odd || oddAfterScale)) return undefined;

  let end = folded.trimEnd().length;
  const last = wordsAtEnd.find(([word]) => end - word.length >= at && folded.endsWith(word, end));
  if (last) {
    said.push(last[1]);
    end -= last[0].length;
  }
  const digits = whole.replaceAll(',', '');
  const unit = printed.slice(at, end).trim();
  const boundary = boundaryOf(said);
  const value = Number(`${sign}${digits}${fraction}e${scale ? zerosOf[scale] : 0}`);
  if (!boundary || Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  const rest = folded.slice(at, end).trim();
  if (!isUnit(rest) || isDate(digits, rest, said)) return undefined;
  return {
    value,
    boundary,
    ...(scale ? { scale } : {}),
    ...(unit ? { unit: /^per ?cent$/i.test(unit) ? '%' : unit } : {}),
    ...(aspirational ? { aspirational } : {}),
    text,
  };
}

/** Brings a character to the one form that the words are written in. It stays one character, so that places agree. */
function fold(character: string): string {
  const at = traditional.indexOf(character);
  if (at >= 0) return simplified.charAt(at);
  if (character === '−') return '-';
  return /[A-Z]/.test(character) ? character.toLowerCase() : character;
}

/** A word in Latin letters ends where they do. */
function standsAt(text: string, word: string, at: number): boolean {
  return text.startsWith(word, at) && !(/[a-z]$/.test(word) && /^[a-z]/.test(text.slice(at + word.length)));
}

/** What the words say together; nothing where they contradict one another. */
function boundaryOf(said: readonly Said[]): Boundary | undefined {
  const boundaries = said.flatMap((word) => (word === 'reached' ? [] : word));
  const [boundary = said.length > 0 ? 'at-least' : 'exact'] = boundaries;
  return boundaries.every((other) => other === boundary) ? boundary : undefined;
}

/** Whether what is left may be a unit: letters, none of which says something about the number. */
function isUnit(text: string): boolean {
  if (!/^[\p{L}\p{M}%‰°/ .-]*$/u.test(text)) return false;
  // 规模以上 is a size of firms, not a boundary.
  const unit = text.replace(/规模以[上下]/g, '');
  return !(
    /^(?:[十百万亿兆来几许强弱]|千(?![克瓦米伏卡焦])|出头)/.test(unit) ||
    /上下|之间|不等|[以之开]外|以[上下内]|左右|不足|超过|突破|至[少多]/.test(unit) ||
    /^(?:(?:hundred|thousand|million|billion|trillion|dozen|score|lakh|crore)s?|bn|mn|mln|tn)\b|^[kw](?![a-z/])|^[bm](?=\p{Script=Han}|\s+[a-z])/u.test(
      unit,
    ) ||
    /\b(?:or|so|to|of|than|more|less|fewer|over|under|about|nearly|plus|minus)\b/.test(unit)
  );
}

/** Dates and ordinals are numbers, but nothing is counted by them; 近3年 is a span of time and not nearly three. */
function isDate(digits: string, rest: string, said: readonly Said[]): boolean {
  return (
    (/^(?:19|20)\d\d$/.test(digits) && rest.startsWith('年')) ||
    (said.includes('nearly') && /^(?:年|天|周|个月)/.test(rest)) ||
    /^(?:[月日号级届时]|(?:st|nd|rd|th|march|april|may|june|july|august|october)\b)/.test(rest) ||
    /^(?:jan|febr)uary\b|^(?:sept|nov|dec)ember\b/.test(rest)
  );
}
