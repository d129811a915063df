import type { Confidence } from '../../words/vocabulary/index.js';
import type { Overlay, Rulebook, RuleChange, RuleCitation } from './Rulebook.js';

/** One place in which a rulebook rests on a document: which rule, tier, window or duty, and how well it is known. */
export type DocumentUse = {
  part: 'rule' | 'tier' | 'window' | 'duty';
  id: string;
  citation: RuleCitation;
  confidence: Confidence;
};

/** A document, and everything that rests on it. */
export type CitedDocument = { document: string; uses: readonly DocumentUse[] };

type Cited = { readonly citation: RuleCitation; readonly confidence: Confidence };

/**
 * Lists the documents that a rulebook cites, each with what rests on it, in the order in which they are first cited. Of an
 * overlay that is what it says itself.
 *
 * @example
 * const [first] = documentsOf(resolveRulebook(shelf, 'gbt-36132-2025'))
 * first?.document //=> 'GB/T 36132-2025 绿色工厂评价通则'
 * first?.uses.map(({ part, id }) => `${part} ${id}`) //=> ['tier green-factory', 'rule no-violation', 'rule management-duty', 'rule management-systems']
 */
export function documentsOf(one: Rulebook | Overlay): CitedDocument[] {
  const { windows = [], duties = [] } = one;
  const own = 'changes' in one ? one.changes.map(changeUse) : rulebookUses(one);
  const uses = [
    ...own,
    ...windows.map((window) => useOf('window', window.id, window)),
    ...duties.map((duty) => useOf('duty', duty.id, duty)),
  ];
  const documents = new Map<string, DocumentUse[]>();
  for (const use of uses) {
    const { document } = use.citation;
    documents.set(document, [...(documents.get(document) ?? []), use]);
  }
  return [...documents].map(([document, some]) => ({ document, uses: some }));
}

function rulebookUses({ tiers, rules }: Rulebook): DocumentUse[] {
  return [
    ...tiers.map((tier) => useOf('tier', tier.tier, tier)),
    ...rules.map((rule) => useOf('rule', rule.id, rule)),
  ];
}

function changeUse(change: RuleChange): DocumentUse {
  switch (change.do) {
    case 'add':
      return useOf('rule', change.rule.id, change.rule);
    case 'change':
    case 'drop':
      return useOf('rule', change.rule, change);
    case 'name-tier':
    case 'drop-tier':
      return useOf('tier', change.tier, change);
  }
}

function useOf(part: DocumentUse['part'], id: string, { citation, confidence }: Cited): DocumentUse {
  return { part, id, citation, confidence };
}
