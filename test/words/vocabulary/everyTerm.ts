import {
  type Locale,
  labelOf,
  locales,
  smartFactoryTiers,
  stages,
  termOf,
  unitKinds,
} from 'green-manufacturing-registry';
import {
  accidentGrades,
  constructionAreas,
  type PlainVocabulary,
  planListedCities,
  projectKinds,
  projectStages,
  type TermOf,
  tianjinKeyChains2021,
} from 'green-manufacturing-registry/words';

export type TermRow = {
  vocabulary: PlainVocabulary;
  term: string;
  locale: Locale;
  label: string;
  parse: (text: string) => string;
};

function rowsOf<V extends PlainVocabulary>(vocabulary: V, terms: readonly TermOf<V>[]): TermRow[] {
  return terms.flatMap((term) =>
    locales.map((locale) => ({
      vocabulary,
      term,
      locale,
      label: labelOf(vocabulary, term, { locale }),
      parse: (text: string) => termOf(vocabulary, text),
    })),
  );
}

/** One row for each term and language; a vocabulary that is forgotten here does not compile. */
const rows: Readonly<Record<PlainVocabulary, TermRow[]>> = {
  'unit-kind': rowsOf('unit-kind', unitKinds),
  'smart-factory-tier': rowsOf('smart-factory-tier', smartFactoryTiers),
  stage: rowsOf('stage', stages),
  'accident-grade': rowsOf('accident-grade', accidentGrades),
  'construction-area': rowsOf('construction-area', constructionAreas),
  'plan-listed-city': rowsOf('plan-listed-city', planListedCities),
  'key-chain': rowsOf('key-chain', tianjinKeyChains2021),
  'project-stage': rowsOf('project-stage', projectStages),
  'project-kind': rowsOf('project-kind', projectKinds),
};

/** Every label of every word list whose names do not depend on the jurisdiction. */
export const everyTerm: readonly TermRow[] = Object.values(rows).flat();
