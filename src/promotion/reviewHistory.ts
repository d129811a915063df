import { dayOf, spanOf } from '../calendar/index.js';
import type { TitleEvent } from '../event/index.js';
import { type History, type Rule, type Rulebook, subjectOf } from '../rulebook/index.js';
import { effectiveFacts } from '../timeline/index.js';
import { findScheme, heldStagesOf, type Scheme } from '../title/index.js';
import type { Unit } from '../unit/index.js';
import { findingsOf } from './findingsOf.js';
import type { Finding } from './PromotionReport.js';
import { planFor } from './planFor.js';

/** A title that was given although a rule about earlier titles was not met, or is not known to have been. */
export type ReviewedTitle = { event: TitleEvent; finding: Finding };

/**
 * Checks recorded titles against the ladder of a rulebook: was each one given to a unit that held what it had to hold? The
 * finding has the strength that the edition gives the rule. Titles given before or after the rulebook's time, and those
 * granted as an equivalence, are left alone.
 *
 * @throws RegistryError `unknown-scheme`
 * @example
 * const unit = { kind: 'factory', id: 'f1', enterprise: 'e1' }
 * const excellent = { type: 'title', unit: 'f1', scheme: 'smart-factory', tier: 'excellent', stage: 'recognised', on: '2025-01-02' }
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2024')
 * reviewHistory({ unit, history: { events: [excellent], complete: true } }, { rulebook })
 *   .map(({ finding }) => [finding.rule, finding.verdict, finding.severity])
 * //=> [['prerequisite-excellent', 'unmet', 'in-principle']]
 */
export function reviewHistory(
  question: { unit: Unit; history: History },
  options: { rulebook: Rulebook; schemes?: readonly Scheme[] },
): ReviewedTitle[] {
  const { unit, history } = question;
  const { rulebook, schemes } = options;
  const scheme = findScheme(rulebook.scheme, schemes);
  const known = new Set(rulebook.tiers.map(({ tier }) => tier));
  const facts = effectiveFacts(history.events);
  return facts.flatMap((event) => {
    if (event.type !== 'title' || event.unit !== unit.id || event.scheme !== scheme.id) return [];
    const { tier = '', stage, basis = 'award', on } = event;
    if (!known.has(tier) || basis !== 'award' || !heldStagesOf(scheme, tier).includes(stage)) return [];
    if (!isInForce(rulebook, on)) return [];
    // A title does not stand in for what had to come before it.
    const before = { ...history, events: facts.filter((fact) => fact !== event) };
    const plan = planFor(rulebook, tier, unit.kind);
    const steps = plan.steps.filter(({ rule }) => isAboutTitles(rule));
    const askedOn = (day: number) =>
      findingsOf(
        { ...plan, steps },
        subjectOf({ unit, history: before }, { asOf: dayOf(day), day, scheme, schemes }),
      );
    const { first, last } = spanOf(on);
    const early = askedOn(first);
    return askedOn(last)
      .map((finding, at): Finding => {
        // Where the first and the last day that it may mean disagree, a blurred date leaves it open.
        return early[at]?.verdict === finding.verdict ? finding : { ...finding, verdict: 'unknown' };
      })
      .filter(({ verdict }) => verdict !== 'met')
      .map((finding) => ({ event, finding }));
  });
}

function isInForce({ effective: { from, until } }: Rulebook, on: string): boolean {
  const { first, last } = spanOf(on);
  return last >= spanOf(from).first && (until === undefined || first < spanOf(until).last);
}

function isAboutTitles({ condition }: Rule): boolean {
  return condition.op === 'holds';
}
