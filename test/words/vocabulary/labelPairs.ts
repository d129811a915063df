import { divisionName, greenTiers, labelOf, RegistryError } from 'green-manufacturing-registry';
import { traditionalPlaces } from '../../support/traditionalPlaces.js';
import { everyTerm } from './everyTerm.js';

/** A label in the two scripts of Chinese. */
export type LabelPair = { traditional: string; simplified: string };

const jurisdictions = ['320000', '450000', '120000', '370200'];

/** Every Chinese label that the library ships: of its word lists, the green ladders, the regions and the districts. */
export const labelPairs: readonly LabelPair[] = [
  ...everyTerm
    .filter(({ locale }) => locale === 'zh-TW')
    .map(({ vocabulary, term, label }) => ({
      traditional: label,
      simplified: simplifiedOf(vocabulary, term),
    })),
  ...jurisdictions.flatMap((jurisdiction) =>
    greenTiers.flatMap((tier) => {
      try {
        return [
          {
            traditional: labelOf('green-tier', tier, { locale: 'zh-TW', jurisdiction }),
            simplified: labelOf('green-tier', tier, { locale: 'zh-CN', jurisdiction }),
          },
        ];
      } catch (error) {
        if (error instanceof RegistryError) return []; // A ladder without this rung.
        throw error;
      }
    }),
  ),
  ...Object.entries(traditionalPlaces).map(([code, traditional]) => {
    return { traditional, simplified: divisionName(code, { locale: 'zh-CN' }) };
  }),
];

function simplifiedOf(vocabulary: string, term: string): string {
  const row = everyTerm.find(
    (one) => one.vocabulary === vocabulary && one.term === term && one.locale === 'zh-CN',
  );
  return row?.label ?? '';
}
