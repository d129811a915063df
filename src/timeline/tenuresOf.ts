import { addMonthsTo, type DaySpan, spanOf } from '../calendar/index.js';
import type { Fact, TitleEvent, UnitEvent } from '../event/index.js';
import { heldStagesOf, type Scheme } from '../title/index.js';
import { type EndingStage, endingStages, type Stage } from '../vocabulary/index.js';
import type { Beginning, End, Tenure, TitleName } from './Tenure.js';

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
  const fold = new Fold(scheme, options.stages);
  const own = facts.filter((fact) => isUnmaking(fact) || ('scheme' in fact && fact.scheme === scheme.id));
  for (const { fact, span } of inOrder(own)) fold.take(fact, span);
  return fold.tenures;
}

function isEnding(fact: Fact): fact is Ending {
  return fact.type === 'title' && endingStages.some((stage) => stage === fact.stage);
}

function isUnmaking(fact: Fact): fact is Unmaking {
  return fact.type === 'merged' || fact.type === 'split' || fact.type === 'closed';
}

/** What ends counts from its last possible day, so that a blurred ending follows what it ends. */
function inOrder(facts: readonly Fact[]): { fact: Fact; span: DaySpan }[] {
  return facts
    .map((fact) => {
      const span = spanOf(fact.on);
      const rank = isUnmaking(fact) ? 2 : Number(isEnding(fact));
      return { fact, span, rank, place: rank > 0 ? span.last : span.first };
    })
    .sort((a, b) => a.place - b.place || a.rank - b.rank);
}

class Fold {
  readonly tenures: Tenure[] = [];
  readonly #scheme: Scheme;
  readonly #stages: readonly Stage[] | undefined;
  /** The latest tenure of each title, by unit and then by tier and project. */
  readonly #latest = new Map<string, Map<string, Tenure>>();

  constructor(scheme: Scheme, stages: readonly Stage[] | undefined) {
    this.#scheme = scheme;
    this.#stages = stages;
  }

  take(fact: Fact, span: DaySpan): void {
    if (isUnmaking(fact)) this.#unmake(fact, span);
    else if (fact.type === 'opening') this.#begin(fact, { ...span, first: -Infinity });
    else if (fact.type !== 'title') return;
    else if (this.#stages?.includes(fact.stage) ?? this.#holds(fact)) this.#begin(fact, span, fact);
    else if (isEnding(fact)) this.#end(fact, span);
    else this.#moveOn(fact, span);
  }

  #holds({ tier, stage }: TitleEvent): boolean {
    return heldStagesOf(this.#scheme, tier).includes(stage);
  }

  #begin(fact: Beginning, span: DaySpan, step?: TitleEvent): void {
    const tenure = this.#openAt(fact, span.last) ?? this.#add({ name: fact, since: span, begun: fact });
    if (!step) return;
    if (tenure.doubt) tenure.doubt = { ...tenure.doubt, until: span.last };
    else if (tenure.step?.stage === step.stage) tenure.confirmed = span;
    tenure.step = step;
    const months = this.#scheme.validMonths;
    if (months === undefined) return;
    const on = addMonthsTo(fact.on, months);
    tenure.end = { span: spanOf(on), on, by: 'expired' };
  }

  #end(fact: Ending, span: DaySpan): void {
    const end = { span, on: fact.on, by: fact.stage, notice: fact };
    const latest = this.#latest.get(fact.unit)?.get(titleKey(fact));
    const open = this.#openAt(fact, span.first);
    if (fact.stage === 'expired' && latest?.end?.by === 'expired') latest.end.notice = fact;
    else if (open?.confirmed && open.confirmed.last > span.first)
      open.doubt = { from: span.first, until: Infinity };
    else if (open) open.end = end;
    // Where the caller chose the stages, an ending may well belong to one that was not chosen.
    else if (!this.#stages) this.#add({ name: fact, since: { ...span, first: -Infinity }, end });
  }

  /** A step to a stage that does not count. It ends what was counted, unless a held title is only looked at again. */
  #moveOn(fact: TitleEvent, span: DaySpan): void {
    const open = this.#openAt(fact, span.first);
    if (!open?.step) return;
    if (this.#holds(fact) || !this.#holds(open.step)) open.end = { span, on: fact.on, by: 'moved-on' };
  }

  #unmake(fact: Unmaking, span: DaySpan): void {
    const end = { span, on: fact.on, by: fact.type };
    const review = fact.titles === 'review' ? { from: span.first, until: Infinity } : undefined;
    for (const tenure of [...(this.#latest.get(fact.unit)?.values() ?? [])]) {
      if (tenure.end && tenure.end.span.first <= span.first) continue;
      if (fact.titles === 'lapse') tenure.end = end;
      else if (fact.type === 'merged') this.#pass(tenure, fact.into, end, review);
      else tenure.doubt = review ?? tenure.doubt;
    }
  }

  /** Hands a title to the unit that absorbs its bearer, unless that unit has the same title already. */
  #pass(tenure: Tenure, into: string, end: End, doubt: Tenure['doubt']): void {
    const name = { ...tenure.name, unit: into };
    const inherited = { from: tenure.name.unit, on: end.on };
    if (!this.#openAt(name, end.span.first)) {
      this.#add({ ...tenure, name, since: end.span, doubt, inherited });
      tenure.passedTo = into;
    }
    tenure.end = end;
  }

  #add(tenure: Tenure): Tenure {
    const titles = this.#latest.get(tenure.name.unit) ?? new Map<string, Tenure>();
    this.#latest.set(tenure.name.unit, titles.set(titleKey(tenure.name), tenure));
    this.tenures.push(tenure);
    return tenure;
  }

  /** The tenure of a title unless it was certainly over by a day. */
  #openAt(name: TitleName, day: number): Tenure | undefined {
    const tenure = this.#latest.get(name.unit)?.get(titleKey(name));
    return tenure && (!tenure.end || tenure.end.span.first > day) ? tenure : undefined;
  }
}

function titleKey({ tier, project }: TitleName): string {
  return JSON.stringify([tier, project]);
}
