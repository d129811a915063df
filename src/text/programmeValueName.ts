import type { ProjectDimension } from '../programmes/project/index.js';
import type { DiagnosisDimension } from '../programmes/service/index.js';
import { type Divisions, industryName } from '../words/identity/index.js';
import { type Labels, matchLocale } from '../words/vocabulary/index.js';
import { vocabularies } from '../words/vocabulary/internal.js';
import { ownIn } from './ownIn.js';
import { programmeTextsByLocale } from './programmeTextsByLocale.js';
import { valueName } from './valueName.js';

const vocabularyOf = {
  kind: 'project-kind',
  action: 'renovation-action',
  sector: 'transformation-sector',
  chain: 'key-chain',
} as const;

/** Names a value by which projects or diagnoses are grouped or filtered; nothing where it is known by its code alone. */
export function programmeValueName(
  dimension: ProjectDimension | DiagnosisDimension,
  value: string,
  options: { locale: string; divisions?: Divisions | undefined },
): string | undefined {
  const locale = matchLocale(options.locale);
  switch (dimension) {
    case 'division':
      return valueName('division', value, { ...options, scheme: '' });
    case 'industry':
      // Industries have their names in the script of the standard only.
      return locale === 'zh-CN' ? industryName(value) : undefined;
    case 'of':
      return ownIn(programmeTextsByLocale[locale].diagnosisKinds, value);
    case 'kind':
    case 'action':
    case 'sector':
    case 'chain':
      return ownIn<Labels>(vocabularies[vocabularyOf[dimension]], value)?.[locale];
    case 'zone':
    case 'builder':
    case 'provider':
      return undefined;
  }
}
