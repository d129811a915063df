import { tiersOn } from '../../counts/count/index.js';
import type { Source } from '../../records/timeline/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { liesBelow, mustBeJurisdiction } from '../../words/identity/internal.js';
import { type Confidence, type Labels, objectIn } from '../../words/vocabulary/internal.js';
import type { GuaranteeEntry } from './guaranteeEntrySchema.js';

/** Priority, listing and exemption are three things: a green title may give the first, a list alone the second, nothing here the third. */
export type GuaranteePriority = {
  /** What a green title does in the jurisdiction. */
  effect: 'priority-only' | 'none' | 'unknown';
  confidence: Confidence | null;
  caveats: readonly ('rule-not-seen' | 'titles-unknown')[];
  /** The entries of the year that name the unit. That none does proves nothing. */
  listed: readonly GuaranteeEntry[];
  notes: readonly Labels[];
};

/** What another place did. It says nothing about any other. */
const jinzhong: Labels = {
  en: 'Jinzhong exempted national green factories from staggered production in 2020 (press). It is quoted, and holds nowhere else.',
  'zh-CN': '晋中市2020年曾对国家级绿色工厂免除错峰生产（媒体报道）。此处仅为引述，不适用于其他地区。',
  'zh-TW': '晉中市2020年曾對國家級綠色工廠免除錯峰生產（媒體報道）。此處僅為引述，不適用於其他地區。',
};

/**
 * What a green title does for a unit on days of heavy pollution. In Tianjin it gives priority entry to the guarantee list, as
 * the interview says; the rule was not seen. Elsewhere it is unknown.
 *
 * @param source the register with the titles of the unit
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-argument`
 * @example
 * const unit: Unit = { kind: 'factory', id: 'f1', enterprise: 'e1' }
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'f1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2021-01-01' }]
 * const priority = guaranteePriority(unit, { source: { units: [unit], events }, jurisdiction: '120000', asOf: '2024-12-09' })
 * const told = [priority.effect, priority.confidence, priority.listed]
 * told //=> ['priority-only', 'interview', []]
 */
export function guaranteePriority(
  unit: { id: string },
  options: { source: Source; jurisdiction: string; asOf: string; entries?: readonly GuaranteeEntry[] },
): GuaranteePriority {
  const { source, jurisdiction, asOf, entries = [] } = objectIn(options, 'options');
  dayNumber(asOf);
  mustBeJurisdiction('jurisdiction', jurisdiction);
  const year = Number(asOf.slice(0, 4));
  const isInTianjin = jurisdiction === '120000' || liesBelow(jurisdiction, '120000');
  const titles = isInTianjin ? tiersOn(source, { scheme: 'green-manufacturing', asOf }) : [];
  const held = titles.find((one) => one.unit === unit.id);
  const isOpen = held?.certain === false;
  const effect = !isInTianjin || isOpen ? 'unknown' : held ? 'priority-only' : 'none';
  return {
    effect,
    confidence: effect === 'unknown' ? null : 'interview',
    caveats: isOpen ? ['rule-not-seen', 'titles-unknown'] : ['rule-not-seen'],
    listed: entries.filter((entry) => entry.unit === unit.id && entry.year === year),
    notes: [jinzhong],
  };
}
