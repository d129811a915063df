import type { UnitEvent } from '../../records/event/index.js';
import { normalizeName } from '../../words/identity/index.js';
import { type Doubt, doubtOf } from './Doubt.js';
import type { KnownIndex, KnownUnit } from './KnownIndex.js';
import type { ListEntry } from './ListEntry.js';
import type { NoticeStep } from './NoticeStep.js';

/** What a row of a table of new names does to a register. The name goes to whoever bears the old one. */
export function renameStep(
  step: NoticeStep,
  { rename, at, identity }: ListEntry,
  index: KnownIndex,
  known: KnownUnit | undefined,
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
  const others = index.unitsNamed(to, identity.kind).filter(({ unit }) => unit.id !== id);
  if (others.length > 0) {
    const candidates = others.map(({ unit }) => unit.id).sort();
    return open(doubtOf('new-name-taken', { name: to, candidates }, where));
  }
  if (on === undefined) return open(doubtOf('day-missing', { rows: 1 }, where));
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
