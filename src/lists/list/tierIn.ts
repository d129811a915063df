import type { Scheme } from '../../records/title/index.js';
import { labelOf, RegistryError, smartFactoryTiers, tierOf } from '../../words/vocabulary/internal.js';
import { foldWords } from './foldWords.js';

/** Longer texts are no tiers. */
const longestTier = 60;

export type TierReader = (text: string) => string | undefined;

/** Reads the tiers of cells. Lists say few words in many rows: each is looked up once. */
export function tierReader(scheme: Scheme, jurisdiction: string | undefined): TierReader {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (text.length > longestTier) return undefined;
    if (!known.has(text)) known.set(text, tierOfCell(text, scheme, jurisdiction));
    return known.get(text);
  };
}

/** The tier that a cell means; none where its jurisdiction leaves open which. */
function tierOfCell(text: string, scheme: Scheme, jurisdiction: string | undefined): string | undefined {
  const folded = foldWords(text);
  const own = scheme.tiers.find((tier) => wordsOf(tier, scheme).some((word) => foldWords(word) === folded));
  if (own !== undefined) return own;
  try {
    if (scheme.id === 'smart-factory') return tierOf(text, { scheme: 'smart-factory' });
    if (scheme.id !== 'green-manufacturing') return undefined;
    return tierOf(text, { scheme: 'green-manufacturing', ...(jurisdiction ? { jurisdiction } : {}) });
  } catch (error) {
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}

/** What a scheme of the caller's own calls its tiers, beside their codes. */
function wordsOf(tier: string, { about }: Scheme): string[] {
  return [tier, ...Object.values(about?.tiers?.[tier]?.labels ?? {})];
}

/** The tier that a title speaks of. */
export function tierInTitle(
  text: string,
  scheme: Scheme,
  jurisdiction: string | undefined,
): string | undefined {
  const folded = foldWords(text);
  if (scheme.id === 'smart-factory') {
    const found = smartFactoryTiers.filter((tier) =>
      folded.includes(labelOf('smart-factory-tier', tier, { locale: 'zh-CN' })),
    );
    return found.length === 1 ? found[0] : undefined;
  }
  if (scheme.id !== 'green-manufacturing') {
    const found = scheme.tiers.filter((tier) =>
      wordsOf(tier, scheme).some((word) => folded.includes(foldWords(word))),
    );
    return found.length === 1 ? found[0] : undefined;
  }
  const [word] = /国家级|自治区级|省级|市级|区县级|区级|县级/.exec(folded) ?? [];
  return word === undefined ? undefined : tierOfCell(word, scheme, jurisdiction);
}
