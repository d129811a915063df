import { isDay, spanOf } from '../calendar/index.js';
import type { Fact } from '../event/index.js';
import { eventIdOf, heldStagesOf, type Scheme } from '../title/index.js';
import { endingStages, RegistryError, type Stage } from '../vocabulary/index.js';

/** Events that say what a unit is from then on: two of them on one day cannot both be so. */
const decisive: readonly Fact['type'][] = ['renamed', 'relocated', 'transferred', 'merged', 'closed'];

const lifeless: readonly Fact['type'][] = ['rating', 'annual-record'];

/**
 * Refuses what cannot have happened to one unit: two facts of one day that contradict each other, or a fact after the
 * unit's end. A removal after the end may stand: notices strike out closed units.
 *
 * @param facts all facts of the unit that stand
 * @throws RegistryError `one-day-contradiction` or `unit-ended`
 */
export function checkHistory(facts: readonly Fact[], schemeOf: (id: string) => Scheme): void {
  if (facts.length < 2) return;
  checkDays(facts, schemeOf);
  checkEnd(facts);
}

function checkDays(facts: readonly Fact[], schemeOf: (id: string) => Scheme): void {
  const claims = new Map<string, Fact>();
  for (const fact of facts) {
    const claim = isDay(fact.on) ? claimOf(fact, schemeOf) : undefined;
    if (claim === undefined) continue;
    const other = claims.get(claim.about);
    if (other && claimOf(other, schemeOf)?.says !== claim.says) {
      const events: [string, string] = [eventIdOf(other), eventIdOf(fact)];
      throw new RegistryError('one-day-contradiction', { unit: fact.unit, on: fact.on, events });
    }
    claims.set(claim.about, fact);
  }
}

/** What a fact claims about its day, where another fact could claim the contrary. */
function claimOf(fact: Fact, schemeOf: (id: string) => Scheme): { about: string; says: string } | undefined {
  if (decisive.includes(fact.type))
    return { about: `${fact.on} ${fact.type}`, says: JSON.stringify(plain(fact)) };
  if (fact.type !== 'title') return undefined;
  const holds = heldStagesOf(schemeOf(fact.scheme), fact.tier).includes(fact.stage);
  const refuses: readonly Stage[] = [...endingStages, 'rejected'];
  if (!holds && !refuses.includes(fact.stage)) return undefined;
  const about = [fact.on, fact.scheme, fact.tier ?? '', fact.project ?? ''].join('\u0000');
  return { about, says: holds ? 'held' : 'not held' };
}

function plain(fact: Fact): unknown {
  switch (fact.type) {
    case 'renamed':
      return fact.name;
    case 'relocated':
      return [fact.division, fact.zone];
    case 'transferred':
      return fact.to;
    case 'merged':
      return [fact.into, fact.titles];
    case 'closed':
      return fact.titles;
    default:
      return undefined;
  }
}

function checkEnd(facts: readonly Fact[]): void {
  const end = facts.find((fact) => fact.type === 'merged' || fact.type === 'closed');
  if (!end) return;
  const { last } = spanOf(end.on);
  const late = facts.find((fact) => {
    if (lifeless.includes(fact.type) || spanOf(fact.on).first <= last) return false;
    return fact.type !== 'title' || !endingStages.some((stage) => stage === fact.stage);
  });
  if (late)
    throw new RegistryError('unit-ended', { unit: late.unit, event: eventIdOf(late), endedOn: end.on });
}
