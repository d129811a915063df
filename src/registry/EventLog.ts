import type { Day } from '../calendar/index.js';
import type { Correction, Fact, RegistryEvent } from '../event/index.js';
import { effectiveFacts, pushTo, type Tenure, tenuresOf } from '../timeline/index.js';
import { eventIdOf } from '../title/index.js';
import { endingStages, type Issue, RegistryError } from '../vocabulary/index.js';
import { checkFact, type FactContext } from './checkFact.js';
import { checkHistory } from './checkHistory.js';
import { sameRecord } from './sameRecord.js';

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
  readonly #all: RegistryEvent[] = [];
  readonly #byUnit = new Map<string, RegistryEvent[]>();
  /** Units that a merger ties together, each to its neighbours. */
  readonly #neighbours = new Map<string, Set<string>>();
  /** Titles that were taken away although their beginning was never loaded. */
  readonly #tolerated = new Set<string>();

  constructor(context: FactContext) {
    this.#context = context;
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

  admit(batch: readonly RegistryEvent[], options: { tolerant: boolean }): RecordResult {
    const { fresh, recorded, duplicates } = this.#sort(batch);
    for (const event of recorded) this.#checkEvent(event);
    for (const [unit, events] of fresh) {
      const corrections = events.filter((event) => event.type === 'corrected');
      if (corrections.length > 0) checkLearned(corrections, [...this.of(unit), ...events]);
    }

    const untold = this.#strays(fresh).filter(({ key }) => !this.#tolerated.has(key));
    const [first] = untold;
    if (first && !options.tolerant) throw new RegistryError('title-not-held', first.info);

    for (const { key } of untold) this.#tolerated.add(key);
    for (const event of recorded) this.#append(event);
    return { recorded, duplicates, doubts: untold.map(doubtOf) };
  }

  /** Parts the new events, by unit, from those that the log or the batch itself holds already. */
  #sort(batch: readonly RegistryEvent[]) {
    const told = new Map<string, RegistryEvent[]>();
    const nameOf = (event: RegistryEvent) => `${event.unit}\u0000${eventIdOf(event)}`;
    const fresh = new Map<string, RegistryEvent[]>();
    const recorded: RegistryEvent[] = [];
    const duplicates: RegistryEvent[] = [];
    const units = this.#all.length > 0 ? batch.map((event) => event.unit) : [];
    for (const unit of new Set(units)) for (const event of this.of(unit)) pushTo(told, nameOf(event), event);
    for (const event of batch) {
      const name = nameOf(event);
      if (told.get(name)?.some((other) => sameRecord(other, event, ['recordedAt']))) {
        duplicates.push(event);
        continue;
      }
      pushTo(told, name, event);
      pushTo(fresh, event.unit, event);
      recorded.push(event);
    }
    return { fresh, recorded, duplicates };
  }

  #checkEvent(event: RegistryEvent): void {
    if (!this.#context.recordOf(event.unit)) {
      throw new RegistryError('unknown-record', { id: event.unit, namedBy: eventIdOf(event) });
    }
    const fact = event.type === 'corrected' ? event.replacement : event;
    if (fact) checkFact(fact, this.#context);
  }

  #append(event: RegistryEvent): void {
    this.#all.push(event);
    pushTo(this.#byUnit, event.unit, event);
    tie(this.#neighbours, event);
  }

  /** Checks every unit that a batch touches, with its log and its mergers. Answers what lost a title it never won. */
  #strays(fresh: ReadonlyMap<string, readonly RegistryEvent[]>): Stray[] {
    const { schemeOf } = this.#context;
    const mergers = neighboursIn(fresh);
    const seen = new Set<string>();
    const strays: Stray[] = [];
    for (const unit of fresh.keys()) {
      if (seen.has(unit)) continue;
      const facts = [...this.#linked(unit, mergers)].flatMap((id) => {
        seen.add(id);
        const own = effectiveFacts([...this.of(id), ...(fresh.get(id) ?? [])]);
        checkIds(own);
        return own;
      });
      for (const [id, own] of lives(facts)) checkHistory(id, own, schemeOf);
      strays.push(...straysIn(facts, schemeOf));
    }
    return strays;
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
  info: { unit: string; scheme: string; tier: string | null; stage: string; on: string };
};

/** Only an ending can take away what was never won. */
function straysIn(facts: readonly Fact[], schemeOf: FactContext['schemeOf']): Stray[] {
  const endings = facts.filter(
    (fact) => 'stage' in fact && endingStages.some((stage) => stage === fact.stage),
  );
  return [...schemesIn(endings)].flatMap((scheme) => tenuresOf(facts, schemeOf(scheme)).flatMap(strayOf));
}

function strayOf(tenure: Tenure): Stray[] {
  const ended = tenure.end?.notice;
  if (tenure.begun || !ended) return [];
  const { unit, scheme, tier = null, stage, on } = ended;
  return [{ key: JSON.stringify([unit, eventIdOf(ended)]), info: { unit, scheme, tier, stage, on } }];
}

function doubtOf({ info: { unit, scheme, tier, on } }: Stray): Issue {
  return {
    code: 'removal-without-history',
    severity: 'warning',
    path: [],
    params: { unit, scheme, tier, on },
  };
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
  if (facts.length < 2) return;
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

function neighboursIn(fresh: ReadonlyMap<string, readonly RegistryEvent[]>): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const events of fresh.values()) for (const event of events) tie(neighbours, event);
  return neighbours;
}
