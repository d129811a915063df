import { isDay, spanOf } from '../../words/calendar/internal.js';
import { endingStages, RegistryError, type Stage } from '../../words/vocabulary/index.js';
import type { Fact } from '../event/index.js';
import { eventIdOf, heldStagesOf, type Scheme } from '../title/internal.js';
import { sameRecord } from './sameRecord.js';

/** Events that say what a unit is from then on: two of them on one day cannot both be so. */
const decisive: readonly Fact['type'][] = ['renamed', 'relocated', 'transferred', 'merged', 'closed'];

const lifeless: readonly Fact['type'][] = ['rating', 'annual-record'];

/**
 * Refuses what cannot have happened to one unit: two facts of one day that contradict each other, or a fact after the
 * unit's end. A removal after the end may stand: notices strike out closed units.
 *
 * @param facts all facts of the unit that stand, and the mergers into it
 * @throws RegistryError `one-day-contradiction` or `unit-ended`
 */
export function checkHistory(unit: string, facts: readonly Fact[], schemeOf: (id: string) => Scheme): void {
  checkDays(
    facts.filter((fact) => fact.unit === unit),
    schemeOf,
  );
  checkEnd(unit, facts);
}

function checkDays(facts: readonly Fact[], schemeOf: (id: string) => Scheme): void {
  const claims = new Map<string, { fact: Fact; says: unknown }>();
  for (const fact of facts) {
    const claim = isDay(fact.on) ? claimOf(fact, schemeOf) : undefined;
    if (!claim) continue;
    const other = claims.get(claim.about);
    if (other && !sameRecord(other.says, claim.says, beside)) {
      const events: [string, string] = [eventIdOf(other.fact), eventIdOf(fact)];
      throw new RegistryError('one-day-contradiction', { unit: fact.unit, on: fact.on, events });
    }
    claims.set(claim.about, { fact, says: claim.says });
  }
}

/** What an event says beside what happened. */
const beside = ['id', 'recordedAt', 'document', 'confidence'];

/** What a fact claims about its day, where another fact could claim the contrary. */
function claimOf(fact: Fact, schemeOf: (id: string) => Scheme): { about: string; says: unknown } | undefined {
  if (decisive.includes(fact.type)) return { about: `${fact.on} ${fact.type}`, says: fact };
  if (fact.type !== 'title') return undefined;
  const holds = heldStagesOf(schemeOf(fact.scheme), fact.tier).includes(fact.stage);
  const refuses: readonly Stage[] = ['removed', 'withdrawn', 'rejected'];
  if (!holds && !refuses.includes(fact.stage)) return undefined;
  return { about: JSON.stringify([fact.on, fact.scheme, fact.tier, fact.project]), says: holds };
}

function checkEnd(unit: string, facts: readonly Fact[]): void {
  const ends = facts.filter(
    (fact) => fact.unit === unit && (fact.type === 'merged' || fact.type === 'closed'),
  );
  const [end] = ends.sort((a, b) => spanOf(a.on).last - spanOf(b.on).last);
  if (!end) return;
  // Whatever their days, a unit ends once: two mergers may be one that two documents tell of, and then say the same.
  const another = ends.find((fact) => fact.type === end.type && !sameRecord(fact, end, [...beside, 'on']));
  if (another) throw new RegistryError('unit-ended', { unit, event: eventIdOf(another), endedOn: end.on });
  const { last } = spanOf(end.on);
  const late = facts.find((fact) => {
    if (lifeless.includes(fact.type) || spanOf(fact.on).first <= last) return false;
    return fact.type !== 'title' || !endingStages.some((stage) => stage === fact.stage);
  });
  if (late) throw new RegistryError('unit-ended', { unit, event: eventIdOf(late), endedOn: end.on });
}
