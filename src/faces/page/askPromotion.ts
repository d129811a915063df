import type { Scheme, TitleEvent, Unit } from '../../index.js';
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
import { bareUnit } from '../cli/internal.js';
import type { Answers } from './evidenceFields.js';
import type { Subject } from './worker/Answers.js';

/** A title that is held by a unit or, where it is named, by one of its members or suppliers. */
export type HeldTitle = { bearer: string; tier: string; since: string };

/** What is asked of a unit besides its evidence, as it stands in the fields of the page. */
export type PromotionAsked = Record<
  'scheme' | 'jurisdiction' | 'asOf' | 'rulebook' | 'kind' | 'to' | 'name' | 'rank' | 'complete',
  string
> & {
  titles: readonly HeldTitle[];
  /** The unit where it was taken from a register: what was filled in by hand does not count then. */
  subject: Subject | undefined;
};

/** What of an answer cannot be, and what was asked. */
export type AnswerDoubt = { doubt: EvidenceDoubt; title: Labels | undefined };

export const parkRanks = ['national', 'provincial', 'municipal', 'county'] as const;

export function kindOf({ kind, subject }: PromotionAsked): Unit['kind'] {
  return subject?.unit.kind ?? unitKinds.find((one) => one === kind) ?? 'factory';
}

/** The schemes that are known beside those of the nation: the local ones, and those of the register. */
export function schemesFor({ subject }: PromotionAsked): Scheme[] {
  return [...localSchemes, ...(subject?.schemes ?? [])];
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
  const { to, asOf, subject } = asked;
  const kind = kindOf(asked);
  const unit = subject?.unit ?? unitByHand(asked);
  const { events, units } = subject ?? { events: eventsByHand(asked), units: [] };
  const columns = evidenceColumns(rulebook, { to, kind });
  const given: Answers = { ...answers, unit: unit.id };
  // Evidence of which nobody says how far it reaches back says nothing of the time before.
  given['period.from'] ||= given['period.until'] ?? '';
  const rows = [columns.map(({ key }) => key), columns.map(({ key }) => given[key] ?? '')];
  const { assessments, doubts } = readEvidence(rows, rulebook, { to, kind });
  const [assessment] = assessments;
  const history = { events, units, complete: asked.complete === 'yes' };
  return {
    report: checkPromotion({ unit, history, assessment }, { rulebook, to, asOf, schemes: schemesFor(asked) }),
    doubts: doubts.map((doubt) => ({ doubt, title: columns[(doubt.at.column ?? 0) - 1]?.title })),
  };
}

/** Of a unit that is filled in by hand its kind, its place, its members and, of a park, its rank matter to the rules. */
function unitByHand(asked: PromotionAsked): Unit {
  const { jurisdiction, rank, titles } = asked;
  const unit = bareUnit(kindOf(asked), 'unit');
  if (jurisdiction !== 'CN') unit.division = jurisdiction;
  const bearers = [...new Set(titles.map(({ bearer }) => bearer))].filter((bearer) => bearer !== '');
  const administrativeRank = parkRanks.find((one) => one === rank);
  if (unit.kind === 'supply-chain' && bearers.length > 0) unit.suppliers = bearers;
  if (unit.kind === 'park' && bearers.length > 0) unit.members = bearers;
  if (unit.kind === 'park' && administrativeRank) unit.administrativeRank = administrativeRank;
  return unit;
}

function eventsByHand({ scheme, titles }: PromotionAsked): TitleEvent[] {
  return titles
    .filter(({ tier }) => tier !== '')
    .map(({ bearer, tier, since }) => {
      return { type: 'title', unit: bearer || 'unit', scheme, tier, stage: 'recognised', on: since };
    });
}
