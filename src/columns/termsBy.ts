import { dayNumber } from '../calendar/index.js';
import type { RegistryEvent } from '../event/index.js';
import { effectiveFacts } from '../timeline/index.js';
import { always, ever, never, type Row, type RowOptions, rowsOf } from './rowsOf.js';
import { simpleTermsBy } from './simpleTerms.js';
import type { Term, TermOptions } from './Terms.js';

/** Makes the terms of a unit's titles; nothing where one of them is more than days can tell. */
export function termsBy(
  options: TermOptions,
): (events: readonly RegistryEvent[]) => readonly Term[] | undefined {
  const simply = simpleTermsBy(options);
  const fully = options.twoClocks ? knownTerms : presentTerms;
  return (events) => simply(events) ?? fully(events, options);
}

function presentTerms(events: readonly RegistryEvent[], options: RowOptions): Term[] | undefined {
  const rows = rowsOf(effectiveFacts(events), options);
  return rows?.map((row) => ({ ...row, learned: ever, unlearned: never, window: always }));
}

/** One term for as long as nothing new was learned about it. */
function knownTerms(events: readonly RegistryEvent[], options: RowOptions): Term[] | undefined {
  const days = [...new Set(events.map(({ recordedAt = '' }) => recordedAt))].sort();
  const past: Term[] = [];
  let present: Term[] = [];
  for (const knownAt of days) {
    const learned = dayNumber(knownAt);
    const rows = rowsOf(effectiveFacts(events, { knownAt }), options);
    if (!rows) return undefined;
    const next = rows.map((row): Term => {
      const known = present.find((one) => isSame(one, row));
      return known ?? { ...row, learned, unlearned: never, window: always };
    });
    past.push(...present.filter((row) => !next.includes(row)).map((row) => ({ ...row, unlearned: learned })));
    present = next;
  }
  return [...past, ...present];
}

function isSame(one: Row, other: Row): boolean {
  return (
    one.begun === other.begun &&
    one.endYear === other.endYear &&
    one.since.first === other.since.first &&
    one.since.last === other.since.last &&
    one.until.first === other.until.first &&
    one.until.last === other.until.last
  );
}
