import { type Confidence, confidences } from '../../words/vocabulary/index.js';
import type { RuleCitation } from './Rulebook.js';

/** One place that rests on a document: where it stands, and how well it is known. */
export type DocumentUse = {
  /** The field in which it stands: `rules`, `tiers`, `windows`, `rows`. Left out: the whole rests on it. */
  part?: string;
  /** The rule, tier, window or row; for a part without a name of its own, that in which it stands. */
  id?: string;
  citation: RuleCitation;
  /** Left out where the citation says none. */
  confidence?: Confidence;
};

/** A document, and everything that rests on it. */
export type CitedDocument = { document: string; uses: readonly DocumentUse[] };

/**
 * Lists the documents that a rulebook, overlay, target, scheme, scoring form, scheme of support or pilot cites, each with what
 * rests on it, in the order in which they are first cited. Of an overlay that is what it says itself.
 *
 * @param citing whatever has citations in it, as plain data
 * @example
 * const [first] = documentsOf(resolveRulebook(shelf, 'gbt-36132-2025'))
 * first?.document //=> 'GB/T 36132-2025 绿色工厂评价通则'
 * first?.uses.map(({ part, id }) => `${part} ${id}`) //=> ['tiers green-factory', 'rules no-violation', 'rules management-duty', 'rules management-systems']
 */
export function documentsOf(citing: object): CitedDocument[] {
  const documents = new Map<string, DocumentUse[]>();
  for (const use of usesIn(citing, {})) {
    const { document } = use.citation;
    documents.set(document, [...(documents.get(document) ?? []), use]);
  }
  return [...documents].map(([document, uses]) => ({ document, uses }));
}

type Cited = RuleCitation & { readonly confidence?: Confidence };

/** Every citation in a value, however deep: whatever cites is found, also what a later type adds. */
function usesIn(value: object, place: Omit<DocumentUse, 'citation'>): DocumentUse[] {
  if (isCited(value)) return [{ ...place, citation: value, ...confidenceOf(value) }];
  if (Array.isArray(value)) return value.filter(isObject).flatMap((one) => usesIn(one, place));
  const own = { ...place, ...idOf(value), ...confidenceOf(value) };
  return Object.entries(value).flatMap(([part, one]) => {
    if (!isObject(one)) return [];
    return usesIn(one, isCited(one) || part === 'citations' ? own : { ...own, part });
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isCited(value: object): value is Cited {
  return 'document' in value && typeof value.document === 'string';
}

function idOf(value: object): { id?: string } {
  const named: { id?: unknown; rule?: unknown; tier?: unknown } = value;
  const id = [named.id, named.rule, named.tier].find((one) => typeof one === 'string');
  return id === undefined ? {} : { id };
}

function confidenceOf(value: object): { confidence?: Confidence } {
  const said = 'confidence' in value ? value.confidence : undefined;
  const confidence = confidences.find((one) => one === said);
  return confidence === undefined ? {} : { confidence };
}
