import { type Day, dayNumber, spanOf } from '../../words/calendar/internal.js';
import { currentDivision, liesBelow, mustBeDivision } from '../../words/identity/internal.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import { type CityPilot, cityPilots } from './cityPilots.js';

/** A pilot, and whether it had certainly begun by the day. */
export type PilotOnDay = CityPilot & { begun: 'yes' | 'perhaps' };

/**
 * The shipped city pilots of a division, and of those below it, that had begun, or may have begun, by a day. An area may be in several programmes.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-argument`
 * @example
 * pilotsOf('120114', { asOf: '2025-12-31' }).map(({ programme, batch }) => [programme, batch])
 * //=> [['new-type-technical-renovation', 2], ['small-enterprise-digital-transformation', undefined]]
 */
export function pilotsOf(division: string, options: { asOf: Day }): PilotOnDay[] {
  mustBeDivision('division', division);
  const asked = currentDivision(division);
  const day = dayNumber(objectIn(options, 'options').asOf);
  return cityPilots
    .filter((pilot) => pilot.division === asked || liesBelow(pilot.division, asked))
    .filter(({ from }) => spanOf(from).first <= day)
    .map((pilot) => {
      const begun = spanOf(pilot.begunBy ?? pilot.from).last;
      return { ...pilot, begun: begun <= day ? 'yes' : 'perhaps' };
    });
}
