import type { Scheme } from '../../records/title/index.js';
import {
  foldText,
  labelOf,
  RegistryError,
  smartFactoryTiers,
  tierOf,
} from '../../words/vocabulary/internal.js';

/** The tier that a cell means; none where its jurisdiction leaves open which. */
export function tierOfCell(
  text: string,
  scheme: Scheme,
  jurisdiction: string | undefined,
): string | undefined {
  const own = scheme.tiers.find((tier) => foldText(tier) === foldText(text));
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

/** The tier that a title speaks of. */
export function tierInTitle(
  text: string,
  scheme: Scheme,
  jurisdiction: string | undefined,
): string | undefined {
  const folded = foldText(text);
  if (scheme.id === 'smart-factory') {
    const found = smartFactoryTiers.filter((tier) =>
      folded.includes(labelOf('smart-factory-tier', tier, { locale: 'zh-CN' })),
    );
    return found.length === 1 ? found[0] : undefined;
  }
  const [word] = /国家级|自治区级|省级|市级|区县级|区级|县级/.exec(folded) ?? [];
  return word === undefined ? undefined : tierOfCell(word, scheme, jurisdiction);
}
