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

/** The words of all tiers of a scheme, folded. */
export function wordsOfTiers(scheme: Scheme): string[] {
  if (scheme.id === 'smart-factory')
    return smartFactoryTiers.map((tier) => labelOf('smart-factory-tier', tier, { locale: 'zh-CN' }));
  if (scheme.id !== 'green-manufacturing')
    return scheme.tiers.flatMap((tier) => wordsOf(tier, scheme).map(foldWords));
  return ['国家', '自治区', '省', '市', '区县', '县区', '区', '县'].map((place) => `${place}级`);
}

/** What a word of a tier may belong to that is no title of the list: a zone, or an honour of another kind. */
const ofOthers =
  /(国家|自治区|省|市|区县|区|县)级[^级绿智、和及与()]{0,8}?(开发区|经开区|高新区|新区|保税区|自贸区|试验区|示范区|合作区|产业园|工业园|科技园|园区|专精特新|小巨人|单项冠军|高新技术|技术中心)/g;

/** 省、市级 are two. */
const tierWords = /(国家|自治区|省|市|区县|区|县)(?=级|[、和及与或/](?:国家|自治区|省|市|区县|区|县)级)/g;

/**
 * The tier that a title speaks of: none where it speaks of several, or of all from one on, which leaves it open whatever a
 * title further away says.
 */
export function tierInTitle(
  text: string,
  scheme: Scheme,
  jurisdiction: string | undefined,
): { tier?: string | undefined } {
  const found = tiersIn(foldWords(text), scheme, jurisdiction);
  if (found.length === 0) return {};
  const [tier, ...others] = new Set(found);
  return { tier: others.length > 0 || /级(及|或)?以[上下]/.test(foldWords(text)) ? undefined : tier };
}

/** The tiers of which a title speaks; none in the place of one that its jurisdiction leaves open. */
function tiersIn(
  folded: string,
  scheme: Scheme,
  jurisdiction: string | undefined,
): readonly (string | undefined)[] {
  if (scheme.id === 'smart-factory') {
    return smartFactoryTiers.filter((tier) =>
      folded.includes(labelOf('smart-factory-tier', tier, { locale: 'zh-CN' })),
    );
  }
  if (scheme.id !== 'green-manufacturing') {
    return scheme.tiers.filter((tier) =>
      wordsOf(tier, scheme).some((word) => folded.includes(foldWords(word))),
    );
  }
  const words = folded.replace(ofOthers, '').match(tierWords) ?? [];
  return words.map((word) => tierOfCell(`${word}级`, scheme, jurisdiction));
}
