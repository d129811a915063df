import { foldText } from './foldText.js';
import {
  type GreenTier,
  greenTierAliases,
  greenTierLabels,
  greenTiers,
  type LadderNaming,
  ladderNamingOf,
  ladderNamings,
} from './greenTiers.js';
import { RegistryError } from './RegistryError.js';
import type { SmartFactoryTier } from './smartFactoryTiers.js';
import { onlyReading, readingsOf, textsOf } from './termOf.js';
import { unitKindAliases, unitKindLabels } from './unitKinds.js';

/** Takes off the noun that lists print behind a rung: 国家级绿色工厂, 卓越级智能工厂项目. */
function withoutNoun(text: string, scheme: 'green-manufacturing' | 'smart-factory'): string {
  const kinds = Object.values(unitKindLabels).flatMap((labels) => Object.values(labels));
  const green = ['绿色制造单位', ...kinds, ...Object.values(unitKindAliases).flat()];
  const nouns = scheme === 'smart-factory' ? ['智能工厂项目', '智能工厂', 'smart factory'] : green;
  const folded = foldText(text);
  const noun = nouns.map(foldText).find((one) => folded.endsWith(one) && folded.length > one.length);
  return noun ? folded.slice(0, -noun.length) : folded;
}

/** A tier's own code means itself; any other text is read as the jurisdiction names its rungs. */
function greenTierIn(naming: LadderNaming, folded: string): GreenTier | undefined {
  const rungs = greenTierLabels[naming];
  const coded = greenTiers.find((tier) => tier === folded);
  if (coded) return rungs[coded] ? coded : undefined;
  return greenTiers.find((tier) => {
    const labels = rungs[tier];
    return labels !== undefined && textsOf(tier, labels, greenTierAliases[naming][tier]).includes(folded);
  });
}

export type TierOptions<S extends 'green-manufacturing' | 'smart-factory'> = {
  scheme: S;
  /** `XPCC` or a GB/T 2260 code; decides what 市级 and 区级 mean. `CN`, or none, stands for the whole country. */
  jurisdiction?: string;
};

/**
 * Finds the tier that a printed text means. Names of green rungs are read in the given jurisdiction; where jurisdictions
 * differ and none is given, every reading is named in the error.
 *
 * @throws RegistryError `unknown-term` or `ambiguous-term`
 * @example
 * tierOf('卓越級智能工廠', { scheme: 'smart-factory' }) //=> 'excellent'
 * tierOf('市级', { scheme: 'green-manufacturing', jurisdiction: '120000' }) //=> 'provincial'
 * tierOf('市级', { scheme: 'green-manufacturing', jurisdiction: '320000' }) //=> 'local'
 */
export function tierOf(text: string, options: TierOptions<'green-manufacturing'>): GreenTier;
export function tierOf(text: string, options: TierOptions<'smart-factory'>): SmartFactoryTier;
export function tierOf(
  text: string,
  options: TierOptions<'green-manufacturing' | 'smart-factory'>,
): GreenTier | SmartFactoryTier {
  const folded = withoutNoun(text, options.scheme);
  if (options.scheme === 'smart-factory') {
    return onlyReading('smart-factory-tier', readingsOf('smart-factory-tier', folded), text);
  }

  const { jurisdiction = 'CN' } = options;
  const asked = jurisdiction === 'CN' ? ladderNamings : [ladderNamingOf(jurisdiction)];
  const readings = asked.flatMap((naming) => {
    const term = greenTierIn(naming, folded);
    return term ? [{ term, where: naming }] : [];
  });
  const [first] = readings;
  if (!first) {
    const allowed = asked.flatMap((naming) =>
      Object.values(greenTierLabels[naming]).map((label) => label['zh-CN']),
    );
    throw new RegistryError('unknown-term', {
      vocabulary: 'green-tier',
      text,
      allowed: [...new Set(allowed)],
    });
  }
  if (readings.some(({ term }) => term !== first.term))
    throw new RegistryError('ambiguous-term', { text, readings });
  return first.term;
}
