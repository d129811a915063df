import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { objectIn, type UnitKind } from '../../words/vocabulary/internal.js';
import { type Rulebook, rulebookIn, tierOf } from '../rulebook/internal.js';
import { nextYearly } from './nextYearly.js';
import type { DutyOnDay } from './PromotionReport.js';

/**
 * What holders of a tier owe under a rulebook, each with the next day by which it falls due. What was owed once, by a day that
 * is past, is left out.
 *
 * @param options `kind`: leaves out what is about other kinds of unit
 *
 * @throws RegistryError `tier-not-of-rulebook`, `invalid-day`, `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'green-miit-2024-13')
 * dutiesOn(rulebook, { tier: 'national', kind: 'factory', asOf: '2026-05-01' })[0].due //=> '2027-04-15'
 */
export function dutiesOn(
  rulebook: Rulebook,
  options: { tier: string; kind?: UnitKind | undefined; asOf: Day },
): DutyOnDay[] {
  const { tier, kind, asOf } = objectIn(options, 'options');
  tierOf(rulebookIn(rulebook), tier);
  dayNumber(asOf);
  return (rulebook.duties ?? [])
    .filter(
      ({ tiers, kinds }) =>
        tiers.includes(tier) && (kinds === undefined || kind === undefined || kinds.includes(kind)),
    )
    .flatMap((duty) => {
      if (duty.by !== undefined) return duty.by < asOf ? [] : { duty, due: duty.by };
      const due = duty.every === undefined ? undefined : nextYearly(duty.every, asOf);
      return due === undefined ? { duty } : { duty, due };
    });
}
