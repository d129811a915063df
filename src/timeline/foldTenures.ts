import { addMonthsTo, type BlurredDate, type DaySpan, spanOf } from '../calendar/index.js';
import { type Fact, heldStagesOf, type Scheme, type TitleEvent, type UnitEvent } from '../title/index.js';
import { type EndingStage, endingStages, type Stage } from '../vocabulary/index.js';
import type { Beginning, Tenure } from './Tenure.js';

/** What the fold must know beside the facts. */
export type FoldOptions = {
  schemeOf: (id: string) => Scheme;
  /** Counts these stages as held instead of those that the scheme says. */
  stages?: readonly Stage[] | undefined;
};

type Unmaking = Extract<UnitEvent, { type: 'merged' | 'split' | 'closed' }>;
type Ending = TitleEvent & { stage: EndingStage };

/**
 * Folds the facts of one unit, or of units that merged, into tenures. An ending that finds no title open becomes a
 * tenure whose beginning is unknown.
 */
export function foldTenures(facts: readonly Fact[], options: FoldOptions): Tenure[] {
  const fold = new Fold(options);
  for (const { fact, span } of inOrder(facts)) fold.take(fact, span);
  return fold.tenures;
}

function isEnding(event: TitleEvent): event is Ending {
  return endingStages.some((stage) => stage === event.stage);
}

function isUnmaking(fact: Fact): fact is Unmaking {
  return fact.type === 'merged' || fact.type === 'split' || fact.type === 'closed';
}

/** What ends counts from its last possible day, so that a blurred ending follows what it ends. */
function inOrder(facts: readonly Fact[]): { fact: Fact; span: DaySpan }[] {
  const placed = facts.flatMap((fact) => {
    const unmakes = isUnmaking(fact);
    if (!unmakes && fact.type !== 'title' && fact.type !== 'opening') return [];
    const span = spanOf(fact.on);
    const ends = unmakes || (fact.type === 'title' && isEnding(fact));
    return [{ fact, span, place: ends ? span.last : span.first, rank: Number(ends) + Number(unmakes) }];
  });
  return placed.sort((a, b) => a.place - b.place || a.rank - b.rank);
}

class Fold {
  readonly tenures: Tenure[] = [];
  readonly #options: FoldOptions;
  /** The latest tenure of each title, by unit and then by scheme, tier and project. */
  readonly #latest = new Map<string, Map<string, Tenure>>();
  /** The last time that a tenure was given again what it had. */
  readonly #confirmed = new Map<Tenure, DaySpan>();
  /** Titles that were held at a stage that was not asked for. */
  readonly #elsewhere = new Set<string>();

  constructor(options: FoldOptions) {
    this.#options = options;
  }

  take(fact: Fact, span: DaySpan): void {
    if (fact.type === 'opening') this.#begin(fact, { first: -Infinity, last: span.last }, undefined);
    else if (isUnmaking(fact)) this.#unmake(fact, span);
    else if (fact.type !== 'title') return;
    else if (this.#counts(fact)) this.#begin(fact, span, fact.stage);
    else if (isEnding(fact)) this.#end(fact, span);
    else this.#moveOn(fact, span);
  }

  #counts(fact: TitleEvent): boolean {
    return this.#options.stages?.includes(fact.stage) ?? this.#holds(fact, fact.stage);
  }

  #holds({ scheme, tier }: TitleName, stage: Stage | undefined): boolean {
    return stage === undefined || heldStagesOf(this.#options.schemeOf(scheme), tier).includes(stage);
  }

  #begin(fact: Beginning, span: DaySpan, stage: Stage | undefined): void {
    const open = this.#openAt(fact, span.last);
    if (!open) {
      this.#add({ ...blank(fact), begun: fact, stage, since: span, sinceDate: stage && fact.on });
      this.#limit(fact);
      return;
    }
    if (stage === undefined) return;
    if (open.doubt) open.doubt = { from: open.doubt.from, until: span.last };
    else if (open.stage === stage) this.#confirmed.set(open, span);
    open.stage = stage;
    this.#limit(fact);
  }

  /** Sets the end of a title that is valid for a number of months. */
  #limit(fact: Beginning): void {
    const months = this.#options.schemeOf(fact.scheme).validMonths;
    const tenure = this.#tenureOf(fact);
    if (months === undefined || !tenure || fact.type === 'opening') return;
    close(tenure, spanOf(addMonthsTo(fact.on, months)), addMonthsTo(fact.on, months), 'expired');
  }

  #end(fact: Ending, span: DaySpan): void {
    const latest = this.#tenureOf(fact);
    if (fact.stage === 'expired' && latest?.endedBy === 'expired' && !latest.ended) {
      latest.ended = fact;
      return;
    }
    const open = this.#openAt(fact, span.first);
    if (!open && this.#elsewhere.has(`${fact.unit}\u0000${titleKey(fact)}`)) return;
    const tenure = open ?? this.#add({ ...blank(fact), since: { first: -Infinity, last: span.last } });
    const confirmed = this.#confirmed.get(tenure);
    if (confirmed && confirmed.last > span.first) {
      tenure.doubt = { from: span.first, until: Infinity };
      return;
    }
    close(tenure, span, fact.on, fact.stage);
    tenure.ended = fact;
  }

  /** A step to a stage that does not count. It ends what was counted, unless a held title is only looked at again. */
  #moveOn(fact: TitleEvent, span: DaySpan): void {
    const arrives = this.#holds(fact, fact.stage);
    if (arrives) this.#elsewhere.add(`${fact.unit}\u0000${titleKey(fact)}`);
    const open = this.#openAt(fact, span.first);
    if (open && (arrives || !this.#holds(open, open.stage))) close(open, span, fact.on, 'moved-on');
  }

  #unmake(fact: Unmaking, span: DaySpan): void {
    for (const tenure of [...(this.#latest.get(fact.unit)?.values() ?? [])]) {
      if (tenure.until && tenure.until.first <= span.first) continue;
      if (fact.type === 'merged' && fact.titles !== 'lapse') this.#pass(tenure, fact, span);
      else if (fact.titles === 'lapse') close(tenure, span, fact.on, fact.type);
      else if (fact.titles === 'review') tenure.doubt = { from: span.first, until: Infinity };
    }
  }

  /** Hands a title to the unit that absorbs its bearer, unless that unit has the same title already. */
  #pass(tenure: Tenure, fact: Extract<Unmaking, { type: 'merged' }>, span: DaySpan): void {
    const { until, untilDate, endedBy } = tenure;
    close(tenure, span, fact.on, 'merged');
    const heir = { ...tenure, unit: fact.into };
    if (this.#openAt(heir, span.first)) return;
    tenure.passedTo = fact.into;
    this.#add({
      ...heir,
      since: span,
      sinceDate: fact.on,
      until,
      untilDate,
      endedBy,
      doubt: fact.titles === 'review' ? { from: span.first, until: Infinity } : undefined,
      inheritedFrom: tenure.unit,
    });
  }

  #add(tenure: Tenure): Tenure {
    const titles = this.#latest.get(tenure.unit) ?? new Map<string, Tenure>();
    this.#latest.set(tenure.unit, titles.set(titleKey(tenure), tenure));
    this.tenures.push(tenure);
    return tenure;
  }

  #tenureOf(title: TitleName): Tenure | undefined {
    return this.#latest.get(title.unit)?.get(titleKey(title));
  }

  /** The tenure of a title unless it was certainly over by a day. */
  #openAt(title: TitleName, day: number): Tenure | undefined {
    const tenure = this.#tenureOf(title);
    return tenure && (!tenure.until || tenure.until.first > day) ? tenure : undefined;
  }
}

type TitleName = { unit: string; scheme: string; tier?: string | undefined; project?: string | undefined };

function titleKey({ scheme, tier = '', project = '' }: TitleName): string {
  return `${scheme}\u0000${tier}\u0000${project}`;
}

function blank({ unit, scheme, tier, project }: Beginning): Tenure {
  return {
    unit,
    scheme,
    tier,
    project,
    stage: undefined,
    begun: undefined,
    since: { first: -Infinity, last: -Infinity },
    sinceDate: undefined,
    until: undefined,
    untilDate: undefined,
    endedBy: undefined,
    ended: undefined,
    doubt: undefined,
    inheritedFrom: undefined,
    passedTo: undefined,
  };
}

function close(tenure: Tenure, span: DaySpan, date: BlurredDate, by: NonNullable<Tenure['endedBy']>): void {
  tenure.until = { first: Math.max(span.first, tenure.since.first), last: span.last };
  tenure.untilDate = date;
  tenure.endedBy = by;
}
