import type { Locale } from '../../words/vocabulary/index.js';
import type { RuleCitation } from './Rulebook.js';

type Words = {
  comma: string;
  articles: (numbers: string) => string;
  annex: (number: string) => string;
  requirements: string;
  requirement: (number: string) => string;
};

const wordsOf: Readonly<Record<Locale, Words>> = {
  en: {
    comma: ', ',
    articles: (numbers) => `Art. ${numbers}`,
    annex: (number) => `annex${number}`,
    requirements: 'basic requirements',
    requirement: (number) => `basic requirement ${number}`,
  },
  'zh-CN': {
    comma: '，',
    articles: (numbers) => `第${numbers.replaceAll(', ', '、')}条`,
    annex: (number) => `附件${number.trim()}`,
    requirements: '基本要求',
    requirement: (number) => `基本要求第${number}项`,
  },
  'zh-TW': {
    comma: '，',
    articles: (numbers) => `第${numbers.replaceAll(', ', '、')}條`,
    annex: (number) => `附件${number.trim()}`,
    requirements: '基本要求',
    requirement: (number) => `基本要求第${number}項`,
  },
};

/**
 * A citation as it is read: the document by its own name, articles, annexes and basic requirements by the word of the
 * language.
 *
 * @example
 * citationText({ document: '工信部节〔2024〕13号', clause: 'Art. 5, 12' }, 'zh-CN') //=> '工信部节〔2024〕13号，第5、12条'
 */
export function citationText({ document, clause }: RuleCitation, locale: Locale): string {
  const words = wordsOf[locale];
  if (clause === undefined) return document;
  const said = clause
    .replace(/^Art\. (\d+(?:(?:, |–)\d+)*)/, (_, numbers: string) => words.articles(numbers))
    .replace(/^annex( \d+)?(?:$|, )/, (found, number = '') => {
      return `${words.annex(number)}${found.endsWith(', ') ? words.comma : ''}`;
    })
    .replace(/basic requirements$/, words.requirements)
    .replace(/basic requirement (\d+)$/, (_, number: string) => words.requirement(number));
  return [document, said].join(words.comma);
}
