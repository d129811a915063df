import type { RegistryEvent, RegistryRecord } from 'green-manufacturing-registry';
import { type MadeUnit, madeUp, now, scheme } from './madeUp.js';

/** The made-up units as the library takes them. */
export function recordsAndEvents(titles: number): { records: RegistryRecord[]; events: RegistryEvent[] } {
  const records: RegistryRecord[] = [];
  const events: RegistryEvent[] = [];
  let owner = '';
  for (const made of madeUp(titles)) {
    const { unit, enterprise, merger, split } = made;
    if (enterprise && enterprise.id !== owner) records.push(enterprise);
    if (enterprise) owner = enterprise.id;
    records.push(unit);
    if (merger) records.push(merger.into);
    if (split) records.push(split.off);
    pushTitles(events, made);
    pushChanges(events, made);
  }
  return { records, events };
}

function pushTitles(events: RegistryEvent[], { unit: { id: unit }, awards }: MadeUnit): void {
  for (const { tier, on, listYear, until, again } of awards) {
    events.push({ type: 'title', unit, scheme, tier, stage: 'recognised', on, listYear, recordedAt: now });
    if (until !== undefined)
      events.push({ type: 'title', unit, scheme, tier, stage: 'removed', on: until, recordedAt: now });
    if (again !== undefined)
      events.push({ type: 'title', unit, scheme, tier, stage: 'recognised', on: again, recordedAt: now });
  }
}

function pushChanges(events: RegistryEvent[], { unit: { id: unit }, move, merger, split }: MadeUnit): void {
  if (move) events.push({ type: 'relocated', unit, recordedAt: now, ...move });
  if (merger) {
    const { on, into } = merger;
    events.push({ type: 'merged', unit, recordedAt: now, on, titles: 'continue', into: into.id });
  }
  if (split) {
    const { on, off } = split;
    events.push({ type: 'split', unit, recordedAt: now, on, titles: 'continue', into: [off.id] });
  }
}
