import type { RegistryEvent } from '../../records/event/index.js';
import { pushTo, type RecordVersion, type Source } from '../../records/timeline/internal.js';
import { eventIdOf } from '../../records/title/index.js';
import type { Moment } from './Comparison.js';
import type { Move } from './Move.js';

/** What was learned about what bears a thing: events, and other wordings of its record. */
export type Learned = { learned: RegistryEvent[]; revised: RecordVersion[] };

/** Makes a look-up of what was recorded between two days of knowledge about what bears a thing. */
export function learnedBetween(source: Source, from: Moment, to: Moment): (move: Move) => Learned {
  const { knownAt: first = '9999-12-31' } = from;
  const { knownAt: last = '9999-12-31' } = to;
  const isNews = (recordedAt = '') => recordedAt > first !== recordedAt > last;
  const absorbing = absorbersIn(source.events);
  const byUnit = new Map<string, RegistryEvent[]>();
  for (const event of source.events) {
    if (!isNews(event.recordedAt)) continue;
    for (const unit of new Set([event.unit, ...absorbing(event)])) pushTo(byUnit, unit, event);
  }
  const revisions = (source.revisions ?? []).filter(({ recordedAt }) => isNews(recordedAt));
  return ({ before, after }) => {
    const bearers = [before, after].flatMap((entry) => entry?.bearers ?? []);
    const ids = new Set(bearers.map(({ id }) => id));
    return {
      learned: [...new Set([...ids].flatMap((id) => byUnit.get(id) ?? []))],
      revised: revisions.filter(({ record }) => ids.has(record.id)),
    };
  };
}

/** The units that a merger passes titles to, also where an event corrects one. */
function absorbersIn(events: readonly RegistryEvent[]): (event: RegistryEvent) => string[] {
  const mergers = new Map<string, string[]>();
  const nameOf = (unit: string, id: string) => JSON.stringify([unit, id]);
  for (const event of events) {
    const fact = event.type === 'corrected' ? event.replacement : event;
    if (fact?.type === 'merged') pushTo(mergers, nameOf(fact.unit, eventIdOf(fact)), fact.into);
  }
  return (event) => {
    const fact = event.type === 'corrected' ? event.replacement : event;
    const corrected = event.type === 'corrected' ? mergers.get(nameOf(event.unit, event.event)) : [];
    return [...(fact?.type === 'merged' ? [fact.into] : []), ...(corrected ?? [])];
  };
}
