import type { Locale } from '../../words/vocabulary/index.js';
import type { RuleCitation } from './Rulebook.js';

type Words = { comma: string; articles: (numbers: string) => string; annex: string };

const wordsOf: Readonly<Record<Locale, Words>> = {
  en: { comma: ', ', articles: (numbers) => `Art. ${numbers}`, annex: 'annex, ' },
  'zh-CN': { comma: '，', articles: (numbers) => `第${numbers.replaceAll(', ', '、')}条`, annex: '附件，' },
  'zh-TW': { comma: '，', articles: (numbers) => `第${numbers.replaceAll(', ', '、')}條`, annex: '附件，' },
};

/**
 * A citation as it is read: the document by its own name, articles and annexes by the word of the language.
 *
 * @example
 * citationText({ document: '工信部节〔2024〕13号', clause: 'Art. 5, 12' }, 'zh-CN') //=> '工信部节〔2024〕13号，第5、12条'
 */
export function citationText({ document, clause }: RuleCitation, locale: Locale): string {
  const { comma, articles, annex } = wordsOf[locale];
  if (clause === undefined) return document;
  const said = clause
    .replace(/^Art\. (\d+(?:, \d+)*)/, (_, numbers: string) => articles(numbers))
    .replace(/^annex, /, annex);
  return [document, said].join(comma);
}
