import type { BlurredDate, Day, Enterprise, Unit } from 'green-manufacturing-registry';
import { regions, tianjinDistricts } from 'green-manufacturing-registry/words';
import { dayNumber, dayOf } from '../../src/words/calendar/internal.js';

/**
 * A made-up unit with what happens to it. Nothing of it is about a real one; only the sizes of the lists are those of the
 * published ones, so that titles crowd as they do there.
 */
export type MadeUnit = {
  unit: Unit;
  enterprise?: Enterprise;
  awards: readonly { tier: string; on: BlurredDate; listYear: number; until?: Day; again?: Day }[];
  move?: { on: Day; division: string };
  /** It is absorbed by a unit without titles of its own, to which all of its titles pass. */
  merger?: { on: Day; into: Unit };
  /** Another unit is split off, which gets no titles. */
  split?: { on: Day; off: Unit };
};

export const scheme = 'green-manufacturing';

/** A day after all that is made up. */
export const now = '2026-12-31';

/** How many units of all kinds the national lists of 2017 to 2025 named, and a day of the month of each list. */
const lists: readonly { listYear: number; on: Day; size: number }[] = [
  { listYear: 2017, on: '2017-08-20', size: 433 },
  { listYear: 2018, on: '2018-02-10', size: 287 },
  { listYear: 2018, on: '2018-11-10', size: 926 },
  { listYear: 2019, on: '2019-09-10', size: 1062 },
  { listYear: 2020, on: '2020-10-10', size: 1944 },
  { listYear: 2021, on: '2022-01-10', size: 1810 },
  { listYear: 2022, on: '2023-03-20', size: 1676 },
  { listYear: 2023, on: '2023-12-20', size: 1797 },
  { listYear: 2024, on: '2025-01-20', size: 1631 },
  { listYear: 2025, on: '2026-03-20', size: 2166 },
];
const kinds = ['factory', 'product', 'supply-chain', 'park'] as const;
const tierNames = ['provincial', 'national', 'local', 'county'];
/** What becomes of one unit in a hundred. */
const changes = [
  ...Array.from({ length: 5 }, () => 'moved' as const),
  ...Array.from({ length: 3 }, () => 'merged' as const),
  ...Array.from({ length: 2 }, () => 'split' as const),
];
/** The 31 provinces of the mainland, Tianjin by its 16 districts. */
const divisions = [
  ...Object.keys(regions).filter((code) => /^[1-6]\d0000$/.test(code) && code !== '120000'),
  ...Object.keys(tianjinDistricts),
];
const industries = Array.from({ length: 31 }, (_, at) => `C${13 + at}`);

/** Few have much and many have little. */
const skewed = (length: number) => Array.from({ length }, (_, at) => Math.ceil(100 / (at + 1)));
const listAt = slotsOf(lists.map(({ size }) => Math.round(size / 10)));
const kindAt = slotsOf([55, 35, 6, 4]);
const tierAt = slotsOf([55, 20, 20, 5]);
const divisionAt = slotsOf(skewed(divisions.length));
const industryAt = slotsOf(skewed(industries.length));

function slotsOf(weights: readonly number[]): number[] {
  return weights.flatMap((weight, at) => Array.from({ length: weight }, () => at));
}

/** Made-up units with so many titles that are held now, and some more that were taken away. The same at every call. */
export function* madeUp(titles: number): Generator<MadeUnit> {
  const chance = chances(titles);
  const pick = (slots: readonly number[]) => slots[Math.floor(chance() * slots.length)] ?? 0;
  for (let at = 0, held = 0; held < titles; at += 1) {
    const division = divisions[pick(divisionAt)] ?? '';
    const kind = kinds[pick(kindAt)] ?? 'park';
    const industry = industries[pick(industryAt)] ?? '';
    // Every fifth unit belongs to the enterprise of the one before it.
    const owner = `e${at % 5 === 4 ? at - 1 : at}`;
    const name = `示例${at}`;
    // Written out: fields put to a spread object would give each object a shape of its own, as read data never have.
    const unitOf = (id: string): Unit =>
      kind === 'park'
        ? { kind, id, division, industry, name }
        : { kind, id, division, industry, name, enterprise: owner };
    const change = changes[Math.floor(chance() * 100 * changes.length)];
    const several = chance() < 0.3 && held + 1 < titles;
    const first = pick(tierAt);
    const second = (first + 1 + Math.floor(chance() * 3)) % tierNames.length;
    const awards = (several ? [first, second] : [first]).map((tier) => {
      const { listYear, on } = lists[pick(listAt)] ?? { listYear: 0, on: now };
      // What passes to another unit has an exact day and no end.
      const fate = change === 'merged' ? 0.5 : chance();
      // Of some titles the source tells the month or the year alone.
      const blurred = fate < 0.003 ? on.slice(0, fate < 0.001 ? 4 : 7) : on;
      const award = { tier: tierNames[tier] ?? '', on: blurred, listYear };
      if (fate < 0.98) return award;
      const until = `2026-0${4 + Math.floor(chance() * 5)}-15`;
      return fate < 0.999 ? { ...award, until } : { ...award, until, again: '2026-10-15' };
    });
    held += awards.filter((award) => !('until' in award) || 'again' in award).length;
    const on = `202${Math.floor(chance() * 6)}-05-05`;
    yield {
      unit: unitOf(`u${2 * at}`),
      ...(kind !== 'park' && { enterprise: { kind: 'enterprise', id: owner, name: `示例企业${owner}` } }),
      awards,
      ...(change === 'moved' && { move: { on, division: divisions[pick(divisionAt)] ?? '' } }),
      ...(change === 'merged' && {
        merger: {
          on: laterThan(
            awards.map((award) => award.on),
            chance(),
          ),
          into: unitOf(`u${2 * at + 1}`),
        },
      }),
      ...(change === 'split' && { split: { on, off: unitOf(`u${2 * at + 1}`) } }),
    };
  }
}

/** A day within half a year after some days. */
function laterThan(days: readonly Day[], chance: number): Day {
  return dayOf(Math.max(...days.map(dayNumber)) + 1 + Math.floor(180 * chance));
}

/** Numbers from 0 to 1 that look like chance. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
