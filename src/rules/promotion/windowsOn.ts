import { type BlurredDate, type Day, dayNumber, spanOf } from '../../words/calendar/internal.js';
import { foldText, objectIn, type UnitKind } from '../../words/vocabulary/internal.js';
import { type FilingWindow, type Rulebook, rulebookIn, tierOf } from '../rulebook/internal.js';
import { nextYearly } from './nextYearly.js';
import type { WindowOnDay, WindowStatus } from './PromotionReport.js';

/**
 * The windows of a rulebook for a tier, as they stand on a day; one is `open` only where the notice says from when on. A
 * window of a development zone is told to units of that `zone` only. Rounds to come are never extrapolated: where every window
 * for the applicant itself is past, the last entry says that its date is unknown.
 *
 * @param options `kind`: leaves out what is about other kinds of unit
 * @throws RegistryError `tier-not-of-rulebook`, `invalid-day`, `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-tianjin-2026')
 * windowsOn(rulebook, { to: 'advanced', kind: 'factory', zone: '天津港保税区', asOf: '2026-04-06' }).map(({ status }) => status) //=> ['past', 'until-closing']
 */
export function windowsOn(
  rulebook: Rulebook,
  options: { to: string; kind?: UnitKind | undefined; asOf: Day; zone?: string | undefined },
): WindowOnDay[] {
  const { to, kind, asOf, zone } = objectIn(options, 'options');
  tierOf(rulebookIn(rulebook), to);
  dayNumber(asOf);
  const windows = (rulebook.windows ?? [])
    .filter(
      ({ tiers, kinds }) =>
        tiers.includes(to) && (kinds === undefined || kind === undefined || kinds.includes(kind)),
    )
    .filter((window) => window.zone === undefined || isNamedAlike(window.zone, zone))
    .flatMap((window) => windowOn(window, asOf) ?? []);
  const known = windows.some((one) => {
    return one.status !== 'unknown' && one.status !== 'past' && one.window.step !== 'recommend';
  });
  return known ? windows : [...windows, { status: 'unknown' }];
}

function isNamedAlike(zone: string, asked: string | undefined): boolean {
  return asked !== undefined && foldText(zone) === foldText(asked);
}

/** None where its last day cannot be written any more. */
function windowOn(window: FilingWindow, asOf: Day): WindowOnDay | undefined {
  const { opens, closes: said } = window;
  const closes = typeof said === 'string' ? said : nextYearly(said.every, asOf);
  if (closes === undefined) return undefined;
  // The opening of one year says nothing about that of the next.
  const isOfThisRound = typeof said === 'string' || opens?.slice(0, 4) === closes.slice(0, 4);
  const status = asOf > closes ? 'past' : isOfThisRound ? statusBefore(opens, asOf) : 'until-closing';
  return { status, window, closes, ...(opens !== undefined && { opens }) };
}

/** How a window stands that has not closed. */
function statusBefore(opens: BlurredDate | undefined, asOf: Day): WindowStatus {
  if (opens === undefined) return 'until-closing';
  const [{ first, last }, day] = [spanOf(opens), dayNumber(asOf)];
  return day < first ? 'ahead' : day < last ? 'until-closing' : 'open';
}
