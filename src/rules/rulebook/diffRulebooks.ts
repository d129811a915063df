import { type Labels, objectIn } from '../../words/vocabulary/internal.js';
import type { Rule, Rulebook } from './Rulebook.js';
import { rulebookIn } from './rulebookIn.js';

/** What differs in one rule. */
export type RuleDifference = {
  rule: string;
  title: Labels;
  /** The tiers that the rule guards, in either rulebook. */
  tiers: readonly string[];
  change: 'added' | 'dropped' | 'changed';
  /** What of it changed. */
  fields: readonly ComparedField[];
  before?: Rule;
  after?: Rule;
};

const compared = ['condition', 'onlyWhere', 'severity', 'tiers', 'kinds', 'for'] as const;

type ComparedField = (typeof compared)[number];

/**
 * Tells an applicant what changed from one rulebook to another: rules are the same when their ids are. A changed citation
 * is no change of the rule.
 *
 * @throws RegistryError `invalid-argument`
 * @example
 * const [of2024, of2025] = ['smart-factory-2024', 'smart-factory-2025'].map((id) => resolveRulebook(shelf, id))
 * diffRulebooks(of2024, of2025, { to: 'leading' }).map(({ rule, change }) => [rule, change])
 * //=> [['prerequisite-leading', 'changed'], ['industry-lead', 'added'], ['competitive-products', 'added'], ['global-smart-manufacturing', 'added'], ['ai-share-leading', 'added']]
 */
export function diffRulebooks(a: Rulebook, b: Rulebook, options: { to?: string } = {}): RuleDifference[] {
  const { to } = objectIn(options, 'options');
  const before = new Map(rulebookIn(a, 'a').rules.map((rule) => [rule.id, rule]));
  const after = new Map(rulebookIn(b, 'b').rules.map((rule) => [rule.id, rule]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => {
    const difference = differenceOf(before.get(id), after.get(id));
    return difference && (to === undefined || difference.tiers.includes(to)) ? difference : [];
  });
}

function differenceOf(before: Rule | undefined, after: Rule | undefined): RuleDifference | undefined {
  const rule = after ?? before;
  if (!rule) return undefined;
  const fields = compared.filter(
    (field) => inOrder(meaningOf(before, field)) !== inOrder(meaningOf(after, field)),
  );
  if (before && after && fields.length === 0) return undefined;
  return {
    rule: rule.id,
    title: rule.title,
    tiers: [...new Set([...(before?.tiers ?? []), ...(after?.tiers ?? [])])],
    change: before ? (after ? 'changed' : 'dropped') : 'added',
    fields: before && after ? fields : [],
    ...(before && { before }),
    ...(after && { after }),
  };
}

/** What a field says, also where it is left out. */
function meaningOf(rule: Rule | undefined, field: ComparedField): unknown {
  return rule && field === 'for' ? (rule.for ?? 'applicants') : rule?.[field];
}

/** The same text for the same data, in whatever order its keys were written. */
function inOrder(data: unknown): string {
  return (
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    ) ?? ''
  );
}
