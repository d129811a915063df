import type { ProgrammeBasis } from '../programmes/service/index.js';
import { divisionName, isAreaCode } from '../words/identity/index.js';
import { labelOf, matchLocale, projectStages } from '../words/vocabulary/index.js';
import { sentenceOf } from './describeCountBasis.js';
import { programmeTextsByLocale } from './programmeTextsByLocale.js';
import { textsByLocale } from './textsByLocale.js';

/** Says what a count of projects, a sum of investment, a coverage of diagnoses or a funnel rests on. */
export function describeProgrammeBasis(basis: ProgrammeBasis, options: { locale: string }): string {
  const locale = matchLocale(options.locale);
  const texts = programmeTextsByLocale[locale];
  const words = textsByLocale[locale];
  const list = (items: readonly string[]) => items.join(words.comma);
  const by = 'by' in basis ? basis.by : [];
  const where = 'where' in basis ? Object.entries(basis.where) : [];
  const named = (value: string) => (isAreaCode(value) ? (divisionName(value, { locale }) ?? value) : value);
  const nameOf = (dimension: string) =>
    Object.entries(texts.dimensions).find(([one]) => one === dimension)?.[1] ?? dimension;
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
    ...where.map(([dimension, values]) => words.where(nameOf(dimension), list([values].flat().map(named)))),
    by.length > 0 && words.by(list(by.map(nameOf))),
    words.uncertain,
  ];
  return sentenceOf(parts, words);
}
