import { type Day, dayNumber, spanOf } from '../calendar/index.js';
import type { FilingWindow, Rulebook } from '../rulebook/index.js';
import type { UnitKind } from '../vocabulary/index.js';
import { nextYearly } from './nextYearly.js';
import type { WindowOnDay } from './PromotionReport.js';

/**
 * The windows of a rulebook for a tier, as they stand on a day. Rounds to come are never extrapolated: where no window for
 * the applicant itself is open or ahead, the last entry says that its date is unknown.
 *
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-tianjin-2026')
 * windowsOn(rulebook, { to: 'advanced', kind: 'factory', asOf: '2026-04-06' }).map(({ status }) => status) //=> ['past', 'open']
 */
export function windowsOn(
  rulebook: Rulebook,
  options: { to: string; kind: UnitKind; asOf: Day },
): WindowOnDay[] {
  const { to, kind, asOf } = options;
  dayNumber(asOf);
  const windows = (rulebook.windows ?? [])
    .filter(({ tiers, kinds }) => tiers.includes(to) && (kinds === undefined || kinds.includes(kind)))
    .map((window) => windowOn(window, asOf));
  const known = windows.some((one) => {
    return one.status !== 'unknown' && one.status !== 'past' && one.window.step !== 'recommend';
  });
  return known ? windows : [...windows, { status: 'unknown' }];
}

function windowOn(window: FilingWindow, asOf: Day): WindowOnDay & { window: FilingWindow } {
  const { opens, closes: said } = window;
  const closes = typeof said === 'string' ? said : nextYearly(said.every, asOf);
  const ahead = opens !== undefined && dayNumber(asOf) < spanOf(opens).first;
  const status = asOf > closes ? 'past' : ahead ? 'ahead' : 'open';
  return { status, window, closes, ...(opens !== undefined && { opens }) };
}
