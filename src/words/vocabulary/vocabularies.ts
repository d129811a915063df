import { accidentGradeLabels } from './accidentGrades.js';
import { constructionAreaAliases, constructionAreaLabels } from './constructionAreas.js';
import { greenRequirementLabels } from './greenRequirements.js';
import { keyChainLabels } from './keyChains.js';
import type { Labels } from './locale.js';
import { mustBeOneOf } from './mustBeOneOf.js';
import { planListedCityLabels } from './planListedCities.js';
import { projectKindLabels } from './projectKinds.js';
import { projectStageAliases, projectStageLabels } from './projectStages.js';
import { renovationActionLabels } from './renovationActions.js';
import { smartFactoryTierAliases, smartFactoryTierLabels } from './smartFactoryTiers.js';
import { stageAliases, stageLabels } from './stages.js';
import { supplierFieldLabels } from './supplierFields.js';
import { supportDirectionLabels } from './supportDirections.js';
import { transformationSectorLabels } from './transformationSectors.js';
import { unitKindAliases, unitKindLabels } from './unitKinds.js';

/** Every closed word list whose labels do not depend on the jurisdiction. */
export const vocabularies = {
  'unit-kind': unitKindLabels,
  'smart-factory-tier': smartFactoryTierLabels,
  stage: stageLabels,
  'accident-grade': accidentGradeLabels,
  'construction-area': constructionAreaLabels,
  'plan-listed-city': planListedCityLabels,
  'key-chain': keyChainLabels,
  'project-stage': projectStageLabels,
  'project-kind': projectKindLabels,
  'renovation-action': renovationActionLabels,
  'supplier-field': supplierFieldLabels,
  'transformation-sector': transformationSectorLabels,
  'green-requirement': greenRequirementLabels,
  'support-direction': supportDirectionLabels,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Labels>>>>;

/** The name of a closed word list, as `labelOf` and `termOf` take it. */
export type PlainVocabulary = keyof typeof vocabularies;

/** A term of the named word list. */
export type TermOf<V extends PlainVocabulary> = Extract<keyof (typeof vocabularies)[V], string>;

/** What lists print beside the labels. */
export const aliases: Readonly<
  Partial<Record<PlainVocabulary, Readonly<Record<string, readonly string[]>>>>
> = {
  'unit-kind': unitKindAliases,
  'smart-factory-tier': smartFactoryTierAliases,
  stage: stageAliases,
  'construction-area': constructionAreaAliases,
  'project-stage': projectStageAliases,
};

/** @throws RegistryError `invalid-query` for a name of no word list */
export function mustBeVocabulary(vocabulary: PlainVocabulary): void {
  mustBeOneOf('vocabulary', vocabulary, Object.keys(vocabularies));
}

/** The terms of a word list, in its own order. */
export function termsOf<V extends PlainVocabulary>(vocabulary: V): TermOf<V>[] {
  mustBeVocabulary(vocabulary);
  const labels = vocabularies[vocabulary];
  return Object.keys(labels).filter((term): term is TermOf<V> => Object.hasOwn(labels, term));
}
