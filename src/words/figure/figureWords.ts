import type { Locale } from '../vocabulary/index.js';
import type { Boundary, Scale } from './Quantity.js';

/** Words and what they mean. Where one is the beginning of another, the longer stands first. */
export type Words<T> = readonly (readonly [word: string, meaning: T])[];

/** `reached` (达到) says at least, unless another word says more. */
export type Said = Boundary | 'reached';

/** Words before the number. */
export const wordsBefore: Words<Said> = [
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['至少', 'at-least'],
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['最高', 'at-most'],
  ['至多', 'at-most'],
  ['超过', 'more-than'],
  ['突破', 'more-than'],
  ['高于', 'more-than'],
  ['超', 'more-than'],
  ['逾', 'more-than'],
  ['不足', 'less-than'],
  ['低于', 'less-than'],
  ['不满', 'less-than'],
  ['不到', 'less-than'],
  ['接近', 'nearly'],
  ['将近', 'nearly'],
  ['近', 'nearly'],
  ['大约', 'about'],
  ['约', 'about'],
  ['达到', 'reached'],
  ['达', 'reached'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['at most', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['up to', 'at-most'],
  ['more than', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['≥', 'at-least'],
  ['≧', 'at-least'],
  ['>=', 'at-least'],
  ['≤', 'at-most'],
  ['≦', 'at-most'],
  ['<=', 'at-most'],
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['≈', 'about'],
  ['~', 'about'],
];

/** Words between the number and its unit. */
export const wordsAfter: Words<Said> = [
  ['余', 'more-than'],
  ['多', 'more-than'],
  ['-odd', 'more-than'],
  ['odd', 'more-than'],
  ['+', 'at-least'],
  ['or more', 'at-least'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
];

/** Words at the end, behind the unit. */
export const wordsAtEnd: Words<Said> = [
  ['以上(含)', 'at-least'],
  ['(含)以上', 'at-least'],
  ['以上', 'at-least'],
  ['以下(含)', 'at-most'],
  ['(含)以下', 'at-most'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['左右', 'about'],
  ['or more', 'at-least'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
];

export const aspirations: Words<true> = [
  ['力争', true],
  ['aiming for', true],
];

export const scaleWords: Words<Scale> = [
  ['万亿', '万亿'],
  ['万', '万'],
  ['亿', '亿'],
  ['thousand', 'thousand'],
  ['million', 'million'],
  ['billion', 'billion'],
  ['trillion', 'trillion'],
];

/** How a language writes a figure. */
export type FigureWords = {
  boundaries: Readonly<Record<Boundary, string>>;
  aspirational: string;
  /** The scale words that the language has; others are written out. */
  scales: Readonly<Partial<Record<Scale, string>>>;
  grouped: boolean;
  /** The scale words that large amounts are printed with, the largest first. */
  short: readonly Scale[];
  /** Units of sources in this language, where it is another; an empty one is left out. */
  units: Readonly<Record<string, string>>;
};

export const figureWords: Readonly<Record<Locale, FigureWords>> = {
  en: {
    boundaries: {
      exact: '',
      about: 'about ',
      nearly: 'nearly ',
      'more-than': 'more than ',
      'at-least': 'at least ',
      'at-most': 'at most ',
      'less-than': 'less than ',
    },
    aspirational: 'aiming for ',
    scales: { thousand: ' thousand', million: ' million', billion: ' billion', trillion: ' trillion' },
    grouped: true,
    short: ['billion', 'million'],
    units: { 家: '', 元: 'yuan' },
  },
  'zh-CN': {
    boundaries: {
      exact: '',
      about: '约',
      nearly: '近',
      'more-than': '超过',
      'at-least': '不少于',
      'at-most': '不超过',
      'less-than': '不足',
    },
    aspirational: '力争',
    scales: { 万: '万', 亿: '亿', 万亿: '万亿' },
    grouped: false,
    short: ['亿'],
    units: {},
  },
  'zh-TW': {
    boundaries: {
      exact: '',
      about: '約',
      nearly: '近',
      'more-than': '超過',
      'at-least': '不少於',
      'at-most': '不超過',
      'less-than': '不足',
    },
    aspirational: '力爭',
    scales: { 万: '萬', 亿: '億', 万亿: '萬億' },
    grouped: false,
    short: ['亿'],
    units: {},
  },
};
