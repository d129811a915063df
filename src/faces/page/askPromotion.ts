import type { TitleEvent, Unit } from '../../index.js';
import { evidenceColumns } from '../../rules/promotion/internal.js';
import {
  checkPromotion,
  type EvidenceDoubt,
  type PromotionReport,
  readEvidence,
} from '../../rules/promotion.js';
import type { Rulebook } from '../../rules/rulebook/index.js';
import { localSchemes } from '../../rules/rulebooks/index.js';
import { type Labels, unitKinds } from '../../words/index.js';
import type { Answers } from './evidenceFields.js';

/** What is asked of a unit besides its evidence, as it stands in the fields of the page. */
export type PromotionAsked = Record<
  | 'scheme'
  | 'jurisdiction'
  | 'asOf'
  | 'rulebook'
  | 'kind'
  | 'to'
  | 'name'
  | 'rank'
  | 'held'
  | 'heldSince'
  | 'complete',
  string
>;

/** What of an answer cannot be, and what was asked. */
export type AnswerDoubt = { doubt: EvidenceDoubt; title: Labels | undefined };

export const parkRanks = ['national', 'provincial', 'municipal', 'county'] as const;

export function kindOf({ kind }: PromotionAsked): Unit['kind'] {
  return unitKinds.find((one) => one === kind) ?? 'factory';
}

/**
 * May the unit rise? Its answers are read as a row of the table that many firms fill in; what of them cannot be is said.
 *
 * @throws RegistryError as `checkPromotion`
 */
export function askPromotion(
  asked: PromotionAsked,
  answers: Answers,
  rulebook: Rulebook,
): { report: PromotionReport; doubts: AnswerDoubt[] } {
  const { to, asOf } = asked;
  const kind = kindOf(asked);
  const columns = evidenceColumns(rulebook, { to, kind });
  const given: Answers = { ...answers, unit: 'unit' };
  // Evidence of which nobody says how far it reaches back says nothing of the time before.
  given['period.from'] ||= given['period.until'] ?? '';
  const rows = [columns.map(({ key }) => key), columns.map(({ key }) => given[key] ?? '')];
  const { assessments, doubts } = readEvidence(rows, rulebook, { to, kind });
  const [assessment] = assessments;
  const question = { unit: unitOf(asked), history: historyOf(asked), ...(assessment && { assessment }) };
  const told = doubts.map((doubt) => ({ doubt, title: columns[(doubt.at.column ?? 0) - 1]?.title }));
  return { report: checkPromotion(question, { rulebook, to, asOf, schemes: localSchemes }), doubts: told };
}

/** The unit that asks, of which only its kind, its place and, of a park, its rank matter to the rules. */
function unitOf(asked: PromotionAsked): Unit {
  const { jurisdiction, rank } = asked;
  const place = { id: 'unit', ...(jurisdiction !== 'CN' && { division: jurisdiction }) };
  const kind = kindOf(asked);
  const administrativeRank = parkRanks.find((one) => one === rank);
  if (kind === 'park')
    return { kind, name: 'unit', ...(administrativeRank && { administrativeRank }), ...place };
  if (kind === 'product') return { kind, enterprise: 'enterprise', name: 'unit', ...place };
  return { kind, enterprise: 'enterprise', ...place };
}

function historyOf({ scheme, held: tier, heldSince: on, complete }: PromotionAsked) {
  const event: TitleEvent = { type: 'title', unit: 'unit', scheme, tier, stage: 'recognised', on };
  return { events: tier === '' || on === '' ? [] : [event], complete: complete === 'yes' };
}
