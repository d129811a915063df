import {
  type CountQuery,
  closeLedger,
  countTiers,
  type Factory,
  factorySchema,
  labelOf,
  type RegistryEvent,
  type TierCounts,
} from 'green-manufacturing-registry';
import * as z from 'zod';

const factory: Factory = { kind: 'factory', id: 'f1', enterprise: 'e1' };
const events: RegistryEvent[] = [];
const query: CountQuery = {
  scheme: 'smart-factory',
  asOf: '2026-11-23',
  measure: 'new',
  period: { listYear: 2025 },
};
const counts: TierCounts = countTiers({ units: [factory], events }, query);
const label: string = labelOf('stage', 'recognised', { locale: 'zh-CN' });
const mine = factorySchema.extend({ note: z.string() });
const note: z.infer<typeof mine>['note'] = 'x';

// @ts-expect-error: a new count needs a period
const incomplete: CountQuery = { scheme: 'smart-factory', asOf: '2026-11-23', measure: 'new' };
// @ts-expect-error: accepted is a stage, no kind of unit
labelOf('unit-kind', 'accepted', { locale: 'en' });

export { closeLedger, counts, incomplete, label, note };
