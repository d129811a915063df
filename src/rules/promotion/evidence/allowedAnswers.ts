import { accidentGrades, type Labels, type Locale, locales } from '../../../words/vocabulary/index.js';
import { incidentKindLabels, incidentKinds } from '../../assessment/index.js';
import { unitText } from '../../rulebook/internal.js';
import { wordText } from '../wordText.js';
import type { EvidenceColumn } from './EvidenceColumn.js';

export const yes: Labels = { en: 'yes', 'zh-CN': '是', 'zh-TW': '是' };
export const no: Labels = { en: 'no', 'zh-CN': '否', 'zh-TW': '否' };
/** Nothing of what is asked for, which is an answer where several things may stand in one cell. */
export const none: Labels = { en: 'none', 'zh-CN': '无', 'zh-TW': '無' };

const kind: Labels = { en: 'KIND', 'zh-CN': '类型', 'zh-TW': '類型' };
const grade: Labels = { en: 'GRADE', 'zh-CN': '等级', 'zh-TW': '等級' };

/** A word as it is printed: with what it is called, `self (自评)`. */
export function printedWord(word: string, label: string): string {
  return label === word ? word : `${word} (${label})`;
}

/** What may stand in a cell of a column, for a reader. */
export function allowedAnswers({ type, values = [], unit }: EvidenceColumn, locale: Locale): string {
  switch (type) {
    case 'text':
      return '';
    case 'day':
    case 'date':
      return '2026-01-31';
    case 'number':
      return unit === undefined ? '0' : `0${unitText(unit, locale)}`;
    case 'statement':
      return `${yes[locale]} / ${no[locale]}`;
    case 'word':
      return values.map((word) => printedWord(word, wordText(word, locale))).join(' / ');
    case 'years':
      return `2024=${yes[locale]}; 2025=${no[locale]}`;
    case 'scenarios':
      return `${none[locale]} / 2025/ID; 2025/ID+AI`;
    case 'incidents': {
      const kinds = incidentKinds.map((one) => printedWord(one, incidentKindLabels[one][locale])).join(', ');
      const grades = accidentGrades.map((one) => printedWord(one, wordText(one, locale))).join(', ');
      const [word, further] = [kind[locale], grade[locale]];
      return `${none[locale]} / ${word} 2024-05-20; ${word}:${further} 2024-05..2024-08; ${word} = ${kinds}; ${further} = ${grades}`;
    }
  }
}

/** The same in every language. */
export function allowedInEach(column: EvidenceColumn): Labels {
  const [en = '', simplified = '', traditional = ''] = locales.map((locale) =>
    allowedAnswers(column, locale),
  );
  return { en, 'zh-CN': simplified, 'zh-TW': traditional };
}
