import { type ProjectDimension, projectDimensions } from '../programmes/project/index.js';
import type { ProgrammeBasis } from '../programmes/service/index.js';
import { labelOf, matchLocale, projectStages } from '../words/vocabulary/index.js';
import { type BasisOptions, sentenceOf } from './describeCountBasis.js';
import { programmeTextsByLocale } from './programmeTextsByLocale.js';
import { programmeValueName } from './programmeValueName.js';
import { textsByLocale } from './textsByLocale.js';

/** Says what a count of projects, a sum of investment, a coverage of diagnoses or a funnel rests on. */
export function describeProgrammeBasis(
  basis: ProgrammeBasis,
  options: Pick<BasisOptions, 'locale' | 'divisions'>,
): string {
  const locale = matchLocale(options.locale);
  const texts = programmeTextsByLocale[locale];
  const words = textsByLocale[locale];
  const list = (items: readonly string[]) => items.join(words.comma);
  const by = 'by' in basis ? basis.by : [];
  const wanted = (dimension: ProjectDimension) =>
    'where' in basis ? [basis.where[dimension] ?? []].flat() : [];
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
    ...projectDimensions.map((dimension) => {
      const names = wanted(dimension).map((one) => programmeValueName(dimension, one, options) ?? one);
      return names.length > 0 && words.where(texts.dimensions[dimension], list(names));
    }),
    by.length > 0 && words.by(list(by.map((dimension) => texts.dimensions[dimension]))),
    words.uncertain,
  ];
  return sentenceOf(parts, words);
}
