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
  greenRequirements2024,
  type PlainVocabulary,
  planListedCities,
  projectKinds,
  projectStages,
  renovationActions2024,
  supplierFields2024,
  supportDirections2024,
  type TermOf,
  tianjinKeyChains2021,
  transformationSectors2024,
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
  'renovation-action': rowsOf('renovation-action', renovationActions2024),
  'supplier-field': rowsOf('supplier-field', supplierFields2024),
  'transformation-sector': rowsOf('transformation-sector', transformationSectors2024),
  'green-requirement': rowsOf('green-requirement', greenRequirements2024),
  'support-direction': rowsOf('support-direction', supportDirections2024),
};

/** Every label of every word list whose names do not depend on the jurisdiction. */
export const everyTerm: readonly TermRow[] = Object.values(rows).flat();
