import type { ProgrammeBasis } from '../programmes/service/index.js';
import {
  type Labels,
  labelOf,
  matchLocale,
  projectStages,
  vocabularies,
} from '../words/vocabulary/internal.js';
import { sentenceOf } from './describeCountBasis.js';
import { ownIn } from './ownIn.js';
import { placeName } from './placeName.js';
import { programmeTextsByLocale } from './programmeTextsByLocale.js';
import { textsByLocale } from './textsByLocale.js';

/** The words that a dimension takes its values from. */
const wordsOf: Readonly<Record<string, Readonly<Record<string, Labels>>>> = {
  kind: vocabularies['project-kind'],
  action: vocabularies['renovation-action'],
  sector: vocabularies['transformation-sector'],
  chain: vocabularies['key-chain'],
};

/** Says what a count of projects, a sum of investment, a coverage of diagnoses or a funnel rests on. */
export function describeProgrammeBasis(basis: ProgrammeBasis, options: { locale: string }): string {
  const locale = matchLocale(options.locale);
  const texts = programmeTextsByLocale[locale];
  const words = textsByLocale[locale];
  const list = (items: readonly string[]) => items.join(words.comma);
  const by = 'by' in basis ? basis.by : [];
  const where = 'where' in basis ? Object.entries(basis.where) : [];
  const named = (dimension: string, value: string) =>
    ownIn(ownIn(wordsOf, dimension) ?? {}, value)?.[locale] ?? placeName(value, { locale }) ?? value;
  const nameOf = (dimension: string) => ownIn<string>(texts.dimensions, dimension) ?? dimension;
  const said = () => {
    switch (basis.result) {
      case 'projects': {
        const asked = projectStages.filter((stage) => basis.stages.includes(stage));
        return texts.projects(
          basis.asOf,
          list(asked.map((stage) => labelOf('project-stage', stage, { locale }))),
        );
      }
      case 'investment': {
        const { base, from, to, asOf } = basis;
        return base === null
          ? texts.investmentDone(from, to, asOf)
          : texts.investmentPlanned(texts.bases[base], from, to, asOf);
      }
      case 'diagnosis':
      case 'project-funnel': {
        const kinds = list(basis.kinds.map((kind) => texts.diagnosisKinds[kind]));
        const reached = texts.diagnosisStages[basis.reached];
        return texts[basis.result === 'diagnosis' ? 'diagnosis' : 'funnel'](basis.asOf, reached, kinds);
      }
    }
  };
  const parts = [
    said(),
    ...where.map(([dimension, values]) =>
      words.where(nameOf(dimension), list([values].flat().map((value) => named(dimension, value)))),
    ),
    by.length > 0 && words.by(list(by.map(nameOf))),
    words.uncertain,
  ];
  return sentenceOf(parts, words);
}
