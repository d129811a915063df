import type { Fact, TitleEvent } from '../../records/event/index.js';
import { effectiveFacts } from '../../records/timeline/internal.js';
import { findScheme, heldStagesOf, type Scheme } from '../../records/title/internal.js';
import type { Unit } from '../../records/unit/index.js';
import { type DaySpan, dayOf, isDay, spanOf } from '../../words/calendar/internal.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import {
  type Condition,
  type History,
  placedConditions,
  type Rulebook,
  rulebookIn,
  subjectOf,
} from '../rulebook/internal.js';
import { checkApplicant } from './checkQuestion.js';
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
 * @throws RegistryError `unknown-scheme`, `invalid-rulebook`, `invalid-argument`
 * @example
 * const unit: Unit = { kind: 'factory', id: 'f1', enterprise: 'e1' }
 * const excellent: RegistryEvent = { type: 'title', unit: 'f1', scheme: 'smart-factory', tier: 'excellent', stage: 'recognised', on: '2025-01-02' }
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2024')
 * reviewHistory({ unit, history: { events: [excellent], complete: true } }, { rulebook })
 *   .map(({ finding }) => [finding.rule, finding.verdict, finding.severity])
 * //=> [['prerequisite-excellent', 'unmet', 'in-principle']]
 */
export function reviewHistory(
  question: { unit: Unit; history: History },
  options: { rulebook: Rulebook; schemes?: readonly Scheme[] },
): ReviewedTitle[] {
  const { unit, history } = objectIn(question, 'question');
  checkApplicant(unit, history);
  const { rulebook, schemes } = objectIn(options, 'options');
  const scheme = findScheme(rulebookIn(rulebook).scheme, schemes);
  const known = new Set(rulebook.tiers.map(({ tier }) => tier));
  const facts = effectiveFacts(history.events);
  return facts.flatMap((event) => {
    if (event.type !== 'title' || event.unit !== unit.id || event.scheme !== scheme.id) return [];
    const { tier = '', stage, basis = 'award' } = event;
    if (!known.has(tier) || basis !== 'award' || !heldStagesOf(scheme, tier).includes(stage)) return [];
    const given = daysInForce(rulebook, event);
    if (!given) return [];
    const events = facts.filter((fact) => fact !== event && !isOfOneList(fact, event, scheme));
    const askedOn = (day: number) => {
      return subjectOf({ unit, history: { ...history, events } }, { asOf: dayOf(day), day, scheme, schemes });
    };
    return planFor(rulebook, tier, unit.kind, { schemes })
      .steps.filter(({ rule }) => placedConditions(rule).every(({ condition }) => isAboutTitles(condition)))
      .flatMap((step) => {
        const turns = step.check.turns?.(askedOn(given.first)) ?? [];
        const between = turns.filter((day) => given.first < day && day < given.last);
        const days = [...new Set([given.first, ...between, given.last])];
        return inOne(days.flatMap((day) => findingsOf([step], askedOn(day))));
      })
      .filter(({ verdict }) => verdict !== 'met')
      .map((finding) => ({ event, finding }));
  });
}

/** The days in the rulebook's time on which a title may have been given. */
function daysInForce({ effective: { from, until } }: Rulebook, { on }: TitleEvent): DaySpan | undefined {
  const span = spanOf(on);
  const first = Math.max(span.first, spanOf(from).first);
  const last = until === undefined ? span.last : Math.min(span.last, spanOf(until).last - 1);
  return first <= last ? { first, last } : undefined;
}

/** Titles given on the same day, at the same tier or a higher one: none of them was held before the other. */
function isOfOneList(fact: Fact, event: TitleEvent, scheme: Scheme): boolean {
  if (fact.type !== 'title' || fact.unit !== event.unit || fact.scheme !== event.scheme) return false;
  const rung = ({ tier = '' }: TitleEvent) => scheme.tiers.indexOf(tier);
  const isGiven = heldStagesOf(scheme, fact.tier).includes(fact.stage);
  return isGiven && isDay(fact.on) && fact.on === event.on && rung(fact) >= rung(event);
}

function isAboutTitles(condition: Condition): boolean {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.every(isAboutTitles);
  return condition.op === 'not' ? isAboutTitles(condition.of) : condition.op === 'holds';
}

/** What the days on which a blurred date may lie come to: where they disagree, only the history can tell. */
function inOne(findings: readonly Finding[]): Finding[] {
  const [finding] = findings.slice(-1);
  if (!finding) return [];
  // When time would have healed it is no matter to a title that was given.
  const { clearsOn: _, ...settled } = finding;
  const isSettled = findings.every(({ verdict }) => verdict === finding.verdict);
  return [isSettled ? settled : { ...settled, verdict: 'unknown', missing: ['history'] }];
}
