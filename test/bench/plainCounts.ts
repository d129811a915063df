import { countTiers, greenTiers, type RegistryEvent, type Unit } from 'green-manufacturing-registry';
import { question } from './question.js';
import { recordsAndEvents } from './recordsAndEvents.js';
import type { Suite } from './Suite.js';
import { rankOf } from './stays.js';
import { tellCounts, tellTexts } from './told.js';

/** From plain objects that were never counted before, in one call. */
export function plainCounts(titles: number, options: { cold?: true } = {}): Suite {
  const told = titles.toLocaleString('en');
  const where = options.cold ? 'the first call of a new process' : 'warm';
  return {
    title: `${told} titles as plain objects: units by kind, division, industry and tier in one call, ${where}`,
    things: titles,
    rounds: options.cold ? 7 : 3,
    ...options,
    candidates: {
      'es-toolkit keyBy, fold and countBy': async () => {
        const { countBy, keyBy } = await import('es-toolkit');
        const { units, events } = plainSource(titles);
        return () => {
          const unitOf = keyBy(units, ({ id }) => id);
          const { held, divisionOf } = folded(events);
          const best = new Map<string, { group: string; rank: number }>();
          for (const [id, ranks] of held) {
            const unit = unitOf[id];
            if (!unit || ranks.size === 0) continue;
            const { kind, division, industry } = unit;
            const group = `${kind}|${divisionOf.get(id) ?? division}|${industry}`;
            const thing = unit.kind === 'product' ? `${group}|${unit.enterprise}` : id;
            best.set(thing, { group, rank: Math.max(best.get(thing)?.rank ?? 0, ...ranks) });
          }
          const counts = countBy([...best.values()], ({ group, rank }) => `${group}|${greenTiers[rank]}`);
          return () => tellTexts(counts);
        };
      },
      countTiers: () => {
        const { units, events } = plainSource(titles);
        return () => {
          // A list of its own, beside which nothing is kept.
          const counts = countTiers({ units, events: [...events] }, question);
          return () => tellCounts(counts);
        };
      },
    },
  };
}

function plainSource(titles: number): { units: Unit[]; events: RegistryEvent[] } {
  const { records, events } = recordsAndEvents(titles);
  const units = records.flatMap((record): Unit[] => (record.kind === 'enterprise' ? [] : [record]));
  return { units, events };
}

/** What each unit holds at last, and where it lies if it has moved. The events of one unit come in the order of their days. */
function folded(events: readonly RegistryEvent[]) {
  const divisionOf = new Map<string, string>();
  const held = new Map<string, Set<number>>();
  const heldBy = (unit: string) => {
    const own = held.get(unit) ?? new Set();
    held.set(unit, own);
    return own;
  };
  for (const event of events) {
    const { unit } = event;
    if (event.type === 'relocated' && event.division) divisionOf.set(unit, event.division);
    if (event.type === 'merged') {
      for (const rank of heldBy(unit)) heldBy(event.into).add(rank);
      held.delete(unit);
    }
    if (event.type !== 'title') continue;
    const rank = rankOf(event.tier ?? '');
    if (event.stage === 'recognised') heldBy(unit).add(rank);
    else heldBy(unit).delete(rank);
  }
  return { held, divisionOf };
}
