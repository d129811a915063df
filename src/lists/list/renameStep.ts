import type { UnitEvent } from '../../records/event/index.js';
import { normalizeName } from '../../words/identity/index.js';
import { type Doubt, doubtOf } from './Doubt.js';
import type { KnownIndex, KnownUnit } from './KnownIndex.js';
import type { ListEntry } from './ListEntry.js';
import type { NoticeRenames } from './NoticeRenames.js';
import type { NoticeStep } from './NoticeStep.js';

/** What a row of a table of new names does to a register. The name goes to whoever bears the old one. */
export function renameStep(
  step: NoticeStep,
  { rename, at, identity }: ListEntry,
  index: KnownIndex,
  known: KnownUnit | undefined,
  renames: NoticeRenames,
): NoticeStep {
  if (!rename || !identity || rename.to === '' || step.match.status === 'ambiguous') return step;
  const { from, to, on } = rename;
  const open = (doubt: Doubt): NoticeStep => ({ ...step, doubts: [...step.doubts, doubt] });
  const where = { at, text: from };
  if (!known) return open(doubtOf('rename-of-unknown', { name: from }, where));
  const next = normalizeName(to);
  const { id } = known.unit;
  if (known.namesNow.some((name) => normalizeName(name) === next)) {
    return open(doubtOf('rename-known', { id, name: to }, where));
  }
  const names = renames.namesOf(id);
  if (names.length > 1) {
    const isTold = step.doubts.some(({ code }) => code === 'rename-several');
    return isTold ? step : open(doubtOf('rename-several', { name: from, names }, where));
  }
  const takers = [
    ...index.unitsNamed(to, identity.kind).map(({ unit }) => unit.id),
    ...renames.takersOf(identity.kind, to),
  ];
  const candidates = [...new Set(takers)].filter((taker) => taker !== id).sort();
  if (candidates.length > 0) {
    return open(doubtOf('new-name-taken', { name: to, candidates }, where));
  }
  if (on === undefined) return step;
  const events = bearersOf(known, index, identity.name).map((unit): UnitEvent => {
    return { type: 'renamed', unit, on, name: to };
  });
  return { ...step, events };
}

/** The unit where the name is its own, and its enterprise where that bears the name. */
function bearersOf({ unit, enterprises }: KnownUnit, index: KnownIndex, name: string): string[] {
  const isOwn = unit.kind !== 'product' && unit.name !== undefined;
  const owners = enterprises.filter((id) => !isOwn || index.bears(id, name));
  return [...(isOwn ? [unit.id] : []), ...owners];
}
