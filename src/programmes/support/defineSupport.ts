import type { FilingWindow, Rule, Rulebook, RuleCitation } from '../../rules/rulebook/index.js';
import type { Confidence, Labels } from '../../words/vocabulary/index.js';
import type { SupportScheme } from './SupportScheme.js';

/** A rule of a scheme. Without a citation or a confidence it has those of its scheme. */
export type GivenRule = Omit<Rule, 'tiers' | 'severity' | 'citation' | 'confidence'> &
  Partial<Pick<Rule, 'severity' | 'citation' | 'confidence'>>;

/** A scheme of support as its data file says it. Its amount stands where the scheme does, unless said otherwise. */
export type GivenSupport = Omit<SupportScheme, 'rulebook' | 'amountStands'> &
  Partial<Pick<SupportScheme, 'amountStands'>> &
  Pick<Rulebook, 'id' | 'title' | 'jurisdiction' | 'effective' | 'document' | 'notes' | 'replaces'> & {
    citation: RuleCitation;
    confidence: Confidence;
    decidedBy?: Labels;
    rules: readonly GivenRule[];
    windows?: readonly Omit<FilingWindow, 'tiers'>[];
  };

const notNamed: Labels = {
  en: 'not named in what was seen',
  'zh-CN': '所见资料未载明',
  'zh-TW': '所見資料未載明',
};

/**
 * Makes a scheme of support out of what differs from scheme to scheme.
 *
 * @example
 * const labels = { en: 'Mine', 'zh-CN': '本区', 'zh-TW': '本區' }
 * const mine = defineSupport({
 *   id: 'mine',
 *   title: labels,
 *   programme: 'mine',
 *   standing: 'official',
 *   jurisdiction: '120115',
 *   effective: { from: '2026-01-01' },
 *   document: { title: '本区办法' },
 *   citation: { document: '本区办法' },
 *   confidence: 'primary',
 *   payers: [{ level: 'district' }],
 *   amount: { kind: 'rate', base: 'equipment', bands: [{ from: { amount: '0', unit: '元' }, percent: 5 }] },
 *   rules: [{ id: 'here', title: labels, condition: { op: 'declared', statement: 'here' } }],
 * })
 * mine.rulebook.rules[0]?.tiers //=> ['support']
 */
export function defineSupport(given: GivenSupport): SupportScheme {
  const { id, title, jurisdiction, effective, document, notes, replaces, ...rest } = given;
  const { citation, confidence, decidedBy = notNamed, rules, windows, ...scheme } = rest;
  const tiers = ['support'];
  return {
    amountStands: { citation, confidence },
    ...scheme,
    rulebook: {
      ...{ id, title, jurisdiction, effective, document },
      ...(notes && { notes }),
      ...(replaces && { replaces }),
      ...(windows && { windows: windows.map((one) => ({ ...one, tiers })) }),
      scheme: 'support',
      edition: effective.from.slice(0, 4),
      tiers: [{ tier: 'support', decidedBy, citation, confidence }],
      rules: rules.map((rule) => ({ severity: 'must', citation, confidence, ...rule, tiers })),
    },
  };
}
