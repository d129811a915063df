import { accidentGrades, constructionAreas, type Locale, labelOf } from '../../words/vocabulary/index.js';
import { wordLabels } from '../rulebook/internal.js';

/** A word of the data in the asked language; one that is the caller's own stays as it is. */
export function wordText(word: string, locale: Locale): string {
  const area = constructionAreas.find((one) => one === word);
  if (area) return labelOf('construction-area', area, { locale });
  const grade = accidentGrades.find((one) => one === word);
  if (grade) return labelOf('accident-grade', grade, { locale });
  return (Object.hasOwn(wordLabels, word) && wordLabels[word]?.[locale]) || word;
}
