import type { Finding, PromotionReport } from './PromotionReport.js';

/** What several findings come to: one that must be met and is not settles it. */
export function outcomeIn(findings: readonly Finding[]): PromotionReport['outcome'] {
  let open = false;
  for (const { severity, verdict } of findings) {
    if (severity !== 'must') continue;
    if (verdict === 'unmet') return 'ineligible';
    if (verdict === 'unknown') open = true;
  }
  return open ? 'undetermined' : 'eligible';
}
