import type { RuleChange, RuleCitation } from '../../rulebook/index.js';

/** The local wording of the clause on bad credit records: the list of serious dishonesty. */
export function seriousDishonesty(citation: RuleCitation): Extract<RuleChange, { do: 'change' }> {
  return {
    do: 'change',
    rule: 'no-bad-credit',
    title: {
      en: 'not on the list of serious dishonesty in the last three years',
      'zh-CN': '近三年未被列入严重失信主体名单',
      'zh-TW': '近三年未被列入嚴重失信主體名單',
    },
    condition: { op: 'none-within', kinds: ['serious-dishonesty-list'], years: 3 },
    citation,
    confidence: 'primary',
    note: {
      en: 'The local wording of what the nation calls a bad credit record; the three years are those of the nation.',
      'zh-CN': '国家条件称不良信用记录，此为地方表述；三年期限沿用国家条件。',
      'zh-TW': '國家條件稱不良信用記錄，此為地方表述；三年期限沿用國家條件。',
    },
  };
}
