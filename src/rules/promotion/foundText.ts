import { type Locale, labelOf } from '../../words/vocabulary/index.js';
import { incidentKindLabels } from '../assessment/index.js';
import type { Found, FoundIncident, FoundTitle, Range } from '../rulebook/index.js';
import type { PromotionTexts } from './PromotionTexts.js';
import { wordText } from './wordText.js';

/** Tells what was found; nothing where nothing was. `unit` follows a number, with the space before it. */
export function foundText(
  found: Found,
  texts: PromotionTexts,
  locale: Locale,
  tierName: (tier: string | undefined) => string,
  unit: string,
): string | undefined {
  if (found === null) return undefined;
  if (typeof found === 'boolean') return found ? texts.declared : texts.denied;
  if (typeof found === 'string') return wordText(found, locale);
  if (typeof found === 'number') return numberText(found);
  if ('part' in found) {
    const { part, of } = found;
    const shares = typeof part === 'number' ? [part] : [part.atLeast, part.atMost];
    const percent = shares.map((one) => texts.percent(inPercent(one / of))).join(' – ');
    return texts.share(amountText(part, texts), numberText(of), unit, percent);
  }
  if ('atLeast' in found) return texts.range(found);
  if (found.length === 0) return texts.nothing;
  return found.map((one) => itemText(one, texts, locale, tierName)).join(texts.comma);
}

/** A number as it is, without the noise of binary fractions: never rounded up to what was needed. */
export function numberText(number: number): string {
  return String(Number(number.toPrecision(12)));
}

/** A share in percent, to two decimals: the parts that it is made of stand beside it. */
function inPercent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

function amountText(amount: number | Range, texts: PromotionTexts): string {
  return typeof amount === 'number' ? numberText(amount) : texts.range(amount);
}

function itemText(
  item: string | FoundTitle | FoundIncident,
  texts: PromotionTexts,
  locale: Locale,
  tierName: (tier: string | undefined) => string,
): string {
  if (typeof item === 'string') return wordText(item, locale);
  if ('standing' in item) return texts.foundTitle(item, tierName(item.tier));
  const kind = Object.entries(incidentKindLabels).find(([name]) => name === item.kind)?.[1][locale];
  return texts.foundIncident(item, kind ?? labelOf('stage', 'removed', { locale }), gradeText(item, locale));
}

function gradeText({ grade }: FoundIncident, locale: Locale): string | undefined {
  return grade === undefined ? undefined : wordText(grade, locale);
}
