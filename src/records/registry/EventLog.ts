import type { Day } from '../../words/calendar/index.js';
import { endingStages, type Issue, RegistryError } from '../../words/vocabulary/index.js';
import type { Correction, Fact, RegistryEvent, TitleEvent } from '../event/index.js';
import { effectiveFacts, pushTo, strayEndings } from '../timeline/internal.js';
import { eventIdOf } from '../title/index.js';
import { areApart } from './areApart.js';
import type { Clock } from './Clock.js';
import { checkFact, type FactContext, known } from './checkFact.js';
import { checkHistory } from './checkHistory.js';
import { checkMergers } from './checkMergers.js';
import { sameRecord } from './sameRecord.js';

/** What a registry writes on an event itself. */
const besides = ['recordedAt', 'openingHistory'];

/** What became of recorded events. */
export type RecordResult = {
  recorded: RegistryEvent[];
  /** Events that the log held already, also those that a correction has put aside: loading a list again undoes nothing. */
  duplicates: RegistryEvent[];
  /** Removals whose earlier history was never loaded. */
  doubts: Issue[];
};

/** The append-only log of a registry. It takes a batch whole or not at all. */
export class EventLog {
  readonly #context: FactContext;
  readonly #clock: Clock;
  readonly #all: RegistryEvent[] = [];
  readonly #byUnit = new Map<string, RegistryEvent[]>();
  /** Units that a merger ties together, each to its neighbours. */
  readonly #neighbours = new Map<string, Set<string>>();

  constructor(context: FactContext, clock: Clock) {
    this.#context = context;
    this.#clock = clock;
  }

  get all(): readonly RegistryEvent[] {
    return this.#all;
  }

  of(unit: string): readonly RegistryEvent[] {
    return this.#byUnit.get(unit) ?? [];
  }

  /** The facts that stand for a unit, with those of every unit that a merger ties to it. */
  linkedFacts(unit: string, options: { knownAt?: Day | undefined }): Fact[] {
    const events = [...this.#linked(unit, new Map())].flatMap((id) => this.of(id));
    return effectiveFacts(events, options);
  }

  /**
   * Takes a batch, or the whole log of another registry.
   *
   * @param options `tolerant`: takes endings without a beginning; `restores`: the events come with days of recording of their own
   */
  admit(batch: readonly RegistryEvent[], options: { tolerant: boolean; restores?: boolean }): RecordResult {
    const { fresh, tangled, recorded, duplicates } = this.#sort(batch);
    const { restores = false } = options;
    if (!restores) for (const { recordedAt = '' } of recorded) this.#clock.check(recordedAt);
    for (const event of recorded) this.#checkEvent(event);
    for (const [unit, events] of fresh) {
      const corrections = events.filter((event) => event.type === 'corrected');
      if (!restores) checkTargets(corrections);
      if (corrections.length > 0) checkLearned(corrections, this.#withLog(unit, events));
    }

    const untold = this.#strays(fresh, tangled);
    const impossible = untold.find(({ isMarked }) => !isMarked);
    if (impossible && !options.tolerant) throw new RegistryError('title-not-held', impossible.info);

    for (const event of recorded) {
      this.#all.push(event);
      tie(this.#neighbours, event);
      this.#clock.set(event.recordedAt ?? '');
    }
    for (const [unit, events] of fresh) this.#byUnit.set(unit, this.#withLog(unit, events));
    return { recorded, duplicates, doubts: untold.map(doubtOf) };
  }

  /** Parts the new events, by unit, from those that the log or the batch itself holds already. */
  #sort(batch: readonly RegistryEvent[]) {
    const byUnit = groupsOf(batch);
    const twins = new Set<RegistryEvent>();
    /** Units whose events need a closer look. */
    const tangled = new Set<string>();
    for (const [unit, events] of byUnit) {
      const whole = this.#withLog(unit, events);
      if (areApart(whole)) continue;
      tangled.add(unit);
      const told = new Map<string, RegistryEvent[]>();
      for (const event of whole) {
        const id = eventIdOf(event);
        if (told.get(id)?.some((other) => sameRecord(other, event, besides))) twins.add(event);
        else pushTo(told, id, event);
      }
    }
    const recorded = batch.filter((event) => !twins.has(event));
    return {
      fresh: twins.size > 0 ? groupsOf(recorded) : byUnit,
      tangled,
      recorded,
      duplicates: batch.filter((event) => twins.has(event)),
    };
  }

  #checkEvent(event: RegistryEvent): void {
    known(event.unit, event, this.#context);
    const fact = event.type === 'corrected' ? event.replacement : event;
    if (fact) checkFact(fact, this.#context);
  }

  /** Checks every unit that a batch touches, with its log and its mergers. Answers what lost a title it never won. */
  #strays(fresh: ReadonlyMap<string, RegistryEvent[]>, tangled: ReadonlySet<string>): Stray[] {
    const { schemeOf } = this.#context;
    const mergers = new Map<string, Set<string>>();
    for (const events of fresh.values()) for (const event of events) tie(mergers, event);
    const factsOf = (unit: string) => {
      const own = effectiveFacts(this.#withLog(unit, fresh.get(unit)));
      if (tangled.has(unit)) checkIds(own);
      return own;
    };
    const seen = new Set<string>();
    const strays: Stray[] = [];
    for (const unit of fresh.keys()) {
      if (seen.has(unit)) continue;
      const isTied = mergers.has(unit) || this.#neighbours.has(unit);
      const linked = isTied ? [...this.#linked(unit, mergers)] : [unit];
      const facts = linked.flatMap(factsOf);
      if (isTied) checkMergers(facts);
      if (isTied || tangled.has(unit)) {
        for (const id of linked) seen.add(id);
        for (const [id, own] of lives(facts)) checkHistory(id, own, schemeOf);
      }
      const found = straysIn(facts, schemeOf);
      if (found.length === 0) continue;
      // What the log bears already was told when it came.
      const before = straysIn(
        linked.flatMap((one) => effectiveFacts(this.of(one))),
        schemeOf,
      );
      strays.push(...found.filter(({ key }) => !before.some((known) => known.key === key)));
    }
    return strays;
  }

  /** What the log holds of a unit, and what is new. */
  #withLog(unit: string, events: RegistryEvent[] = []): RegistryEvent[] {
    const known = this.#byUnit.get(unit);
    return known ? [...known, ...events] : events;
  }

  /** A unit and all that mergers tie to it. */
  #linked(start: string, more: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
    const found = new Set([start]);
    for (const unit of found) {
      for (const next of this.#neighbours.get(unit) ?? []) found.add(next);
      for (const next of more.get(unit) ?? []) found.add(next);
    }
    return found;
  }
}

function groupsOf(events: readonly RegistryEvent[]): Map<string, RegistryEvent[]> {
  const byUnit = new Map<string, RegistryEvent[]>();
  for (const event of events) pushTo(byUnit, event.unit, event);
  return byUnit;
}

/** The facts that touch each unit: its own, and the mergers into it. */
function lives(facts: readonly Fact[]): Map<string, Fact[]> {
  const byUnit = new Map<string, Fact[]>();
  for (const fact of facts) {
    pushTo(byUnit, fact.unit, fact);
    if (fact.type === 'merged') pushTo(byUnit, fact.into, fact);
  }
  return byUnit;
}

/** The schemes that facts name. */
export function schemesIn(facts: readonly Fact[]): Set<string> {
  return new Set(facts.flatMap((fact) => ('scheme' in fact ? fact.scheme : [])));
}

type Stray = {
  key: string;
  /** Whether the ending itself says that earlier lists were never loaded. */
  isMarked: boolean;
  info: { unit: string; scheme: string; tier: string | null; stage: string; on: string };
};

/** Only an ending can take away what was never won. */
function straysIn(facts: readonly Fact[], schemeOf: FactContext['schemeOf']): Stray[] {
  const endings = facts.filter(
    (fact) => 'stage' in fact && endingStages.some((stage) => stage === fact.stage),
  );
  if (!endings[0]) return [];
  return [...schemesIn(endings)].flatMap((scheme) => strayEndings(facts, schemeOf(scheme)).map(strayOf));
}

function strayOf(ending: TitleEvent): Stray {
  const { unit, scheme, tier = null, stage, on, openingHistory } = ending;
  const key = JSON.stringify([unit, eventIdOf(ending)]);
  return { key, isMarked: openingHistory !== undefined, info: { unit, scheme, tier, stage, on } };
}

function doubtOf({ info: { unit, scheme, tier, on } }: Stray): Issue {
  return {
    code: 'removal-without-history',
    severity: 'warning',
    path: [],
    params: { unit, scheme, tier, on },
  };
}

/** In one batch there is no order that could say which of two corrections of one event came first. */
function checkTargets(corrections: readonly Correction[]): void {
  const aimed = new Set<string>();
  for (const { unit, event } of corrections) {
    if (aimed.has(event)) throw new RegistryError('already-corrected', { unit, event });
    aimed.add(event);
  }
}

/** A correction cannot have been learned before what it corrects. */
function checkLearned(corrections: readonly Correction[], log: readonly RegistryEvent[]): void {
  const learned = new Map<string, Day>();
  const note = (id: string, day: Day) => {
    const known = learned.get(id);
    if (known === undefined || day < known) learned.set(id, day);
  };
  for (const event of log) {
    const { recordedAt = '' } = event;
    note(eventIdOf(event), recordedAt);
    if (event.type === 'corrected' && event.replacement) note(eventIdOf(event.replacement), recordedAt);
  }
  for (const { unit, event, recordedAt = '' } of corrections) {
    const day = learned.get(event);
    if (day === undefined || day > recordedAt) throw new RegistryError('unknown-event', { unit, event });
  }
}

/** Two standing facts of one id say different things, since the very same ones are known as duplicates. */
function checkIds(facts: readonly Fact[]): void {
  const ids = new Set<string>();
  for (const fact of facts) {
    const id = eventIdOf(fact);
    if (ids.has(id)) throw new RegistryError('event-differs', { unit: fact.unit, event: id });
    ids.add(id);
  }
}

function tie(neighbours: Map<string, Set<string>>, event: RegistryEvent): void {
  const fact = event.type === 'corrected' ? event.replacement : event;
  if (fact?.type !== 'merged') return;
  const { unit, into } = fact;
  neighbours.set(unit, (neighbours.get(unit) ?? new Set()).add(into));
  neighbours.set(into, (neighbours.get(into) ?? new Set()).add(unit));
}
