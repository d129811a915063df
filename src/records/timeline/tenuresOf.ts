import { addMonthsTo, type DaySpan, spanOf } from '../../words/calendar/internal.js';
import { type EndingStage, endingStages, type Stage } from '../../words/vocabulary/index.js';
import type { Fact, TitleEvent, UnitEvent } from '../event/index.js';
import { eventIdOf, heldStagesOf, type Scheme } from '../title/internal.js';
import type { Beginning, End, Tenure, TitleName } from './Tenure.js';

/** Facts of one day that come after the steps that hold a title, in this order; `title` stands for its endings. */
const later: readonly Fact['type'][] = ['opening', 'title', 'merged', 'split', 'closed'];

type Unmaking = Extract<UnitEvent, { type: 'merged' | 'split' | 'closed' }>;
type Ending = TitleEvent & { stage: EndingStage };

/**
 * Folds facts into the tenures of one scheme's titles. An ending that finds no title open becomes a tenure whose
 * beginning is unknown.
 *
 * @param facts what stands, as `effectiveFacts` tells it, with all units that merged with one another
 * @param options `stages`: counts these as held instead of those that the scheme says
 */
export function tenuresOf(
  facts: readonly Fact[],
  scheme: Scheme,
  options: { stages?: readonly Stage[] | undefined } = {},
): Tenure[] {
  const { stages: chosen } = options;
  const tenures: Tenure[] = [];
  /** The latest tenure of each title, by unit and then by tier and project. */
  const latest = new Map<string, Map<string, Tenure>>();
  const holds = ({ tier, stage }: TitleEvent) => heldStagesOf(scheme, tier).includes(stage);

  const add = (tenure: Tenure): Tenure => {
    const { unit } = tenure.name;
    latest.set(unit, (latest.get(unit) ?? new Map<string, Tenure>()).set(titleKey(tenure.name), tenure));
    tenures.push(tenure);
    return tenure;
  };

  /** The tenure of a title unless it was certainly over by a day. */
  const openAt = (name: TitleName, day: number): Tenure | undefined => {
    const tenure = latest.get(name.unit)?.get(titleKey(name));
    return tenure && (!tenure.end || tenure.end.span.first > day) ? tenure : undefined;
  };

  const begin = (fact: Beginning, span: DaySpan, step?: TitleEvent): void => {
    const open = openAt(fact, span.last);
    const tenure = open ?? add({ name: fact, since: span, begun: fact });
    if (open && !step) return;
    if (scheme.validMonths !== undefined) {
      const on = addMonthsTo(fact.on, scheme.validMonths);
      const over = spanOf(on);
      tenure.end = { span: step ? over : { ...over, first: span.last + 1 }, on, by: 'expired' };
    }
    if (!step) return;
    tenure.step = step;
    if (!open) return;
    // Two blurred steps: either may have been the first to hold the title.
    if (span.first < open.since.last) open.rival = step;
    const before = open.again ?? { step: open.begun ?? step, span: open.since };
    open.again = span.last < before.span.last ? before : { step, span };
    open.since = { ...open.since, last: Math.min(open.since.last, span.last) };
    if (open.doubt) open.doubt = { ...open.doubt, until: span.last };
  };

  const finish = (fact: Ending, span: DaySpan): void => {
    const end = { span, on: fact.on, by: fact.stage, notice: fact };
    const last = latest.get(fact.unit)?.get(titleKey(fact))?.end;
    const open = openAt(fact, span.first);
    // The notice of an end that had come by itself: the title ran out, or lapsed when its bearer closed.
    const ownEnd = fact.stage === 'expired' ? 'expired' : 'closed';
    if (last?.by === ownEnd && span.last >= last.span.first) last.notice = fact;
    else if (open) {
      open.end = end;
      const { again } = open;
      // What seemed to confirm the title may have come after its end, and won it anew.
      if (again && again.span.last > span.first)
        add({
          name: fact,
          since: again.span,
          begun: again.step,
          doubt: { from: -Infinity, until: Infinity },
        });
    }
    // Where the caller chose the stages, an ending may well belong to one that was not chosen.
    else if (!chosen) add({ name: fact, since: { ...span, first: -Infinity }, end });
  };

  /** A step to a stage that does not count. It ends what was counted, unless a held title is only looked at again. */
  const moveOn = (fact: TitleEvent, span: DaySpan): void => {
    const open = openAt(fact, span.first);
    if (open?.step && (holds(fact) || !holds(open.step))) open.end = { span, on: fact.on, by: 'passed-on' };
  };

  /** Hands a title to the unit that absorbs its bearer, unless that unit has the same title already. */
  const pass = (tenure: Tenure, into: string, end: End, doubt: Tenure['doubt']): void => {
    const name = { ...tenure.name, unit: into };
    const isNew = !openAt(name, end.span.first);
    if (isNew)
      add({ ...tenure, name, since: end.span, doubt, inherited: { from: tenure.name.unit, on: end.on } });
    tenure.end = isNew ? { ...end, by: 'passed-on' } : end;
  };

  const unmake = (fact: Unmaking, span: DaySpan): void => {
    const end = { span, on: fact.on, by: fact.type };
    const review = fact.titles === 'review' ? { from: span.first, until: Infinity } : undefined;
    for (const tenure of [...(latest.get(fact.unit)?.values() ?? [])]) {
      if (tenure.end && (tenure.end.notice || tenure.end.span.first <= span.first)) continue;
      // Each title has an end of its own, since a notice may yet be added to it.
      if (fact.titles === 'lapse') tenure.end = { ...end };
      else if (fact.type === 'merged') pass(tenure, fact.into, end, review);
      else tenure.doubt = review ?? tenure.doubt;
    }
  };

  const take = (fact: TitleEvent, span: DaySpan): void => {
    if (chosen?.includes(fact.stage) ?? holds(fact)) begin(fact, span, fact);
    else if (isEnding(fact)) finish(fact, span);
    else moveOn(fact, span);
  };

  /** Facts of one day stand in an order of their own, so that the order of arrival never matters. */
  const rankOf = (fact: Fact): number => {
    if (fact.type !== 'title' || isEnding(fact)) return 10 + later.indexOf(fact.type);
    return (chosen ?? heldStagesOf(scheme, fact.tier)).indexOf(fact.stage);
  };

  const inOrder = facts
    .filter((fact) => ('scheme' in fact ? fact.scheme === scheme.id : isUnmaking(fact)))
    .map((fact) => {
      const span = spanOf(fact.on);
      // What ends counts from its last possible day, so that a blurred ending follows what it ends.
      return {
        fact,
        span,
        rank: rankOf(fact),
        id: `${fact.unit}\u0000${eventIdOf(fact)}`,
        place: isEnding(fact) || isUnmaking(fact) ? span.last : span.first,
      };
    })
    .sort(
      (a, b) => a.place - b.place || a.rank - b.rank || a.span.last - b.span.last || (a.id < b.id ? -1 : 1),
    );

  for (const { fact, span } of inOrder) {
    if (isUnmaking(fact)) unmake(fact, span);
    else if (fact.type === 'opening') {
      // What is only known to be held counts where any stage that holds it is asked for.
      const asked = chosen ?? scheme.heldAt;
      if (asked.some((stage) => heldStagesOf(scheme, fact.tier).includes(stage)))
        begin(fact, { ...span, first: -Infinity });
    } else if (fact.type === 'title') take(fact, span);
  }
  return tenures;
}

function isEnding(fact: Fact): fact is Ending {
  return fact.type === 'title' && endingStages.some((stage) => stage === fact.stage);
}

function isUnmaking(fact: Fact): fact is Unmaking {
  return later.includes(fact.type) && !('scheme' in fact);
}

function titleKey({ tier, project }: TitleName): string {
  return JSON.stringify([tier, project]);
}
