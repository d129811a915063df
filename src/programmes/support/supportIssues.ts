import type { Issue } from '../../words/vocabulary/index.js';
import { fenOf, formatMoney } from '../money/index.js';
import type { SupportAmount, SupportOverlay, SupportScheme } from './SupportScheme.js';

/** Bands that do not rise: the later one would never be asked, or hide the earlier one. */
export function amountIssues(amount: SupportAmount): Issue[] {
  if (amount.kind !== 'rate') return [];
  return amount.bands.flatMap(({ from }, at, bands): Issue[] => {
    const before = bands[at - 1]?.from;
    if (!before || fenOf(before) < fenOf(from)) return [];
    const params = { above: formatMoney(before, { locale: 'zh-CN' }) };
    return [{ code: 'range', severity: 'error', path: ['bands', at, 'from', 'amount'], params }];
  });
}

/** `supportFor` asks about one tier alone. */
export function schemeTierIssues({ rulebook: { tiers } }: SupportScheme): Issue[] {
  const known = ['support'];
  return tiers.flatMap(({ tier: name }, at): Issue[] => {
    const path = ['rulebook', 'tiers', at, 'tier'];
    return known.includes(name)
      ? []
      : [{ code: 'unknown-name', severity: 'error', path, params: { name, known } }];
  });
}

/** A new amount must not stand under the citation of the old one. */
export function overlayAmountIssues({ amount, amountStands }: SupportOverlay): Issue[] {
  return amount && !amountStands
    ? [{ code: 'missing', severity: 'error', path: ['amountStands'], params: {} }]
    : [];
}
