import { deepFreeze } from '../../../words/vocabulary/internal.js';
import type { SupportShelf } from '../SupportScheme.js';
import { interestSubsidies } from './interestSubsidies.js';
import { interview2024 } from './interview2024.js';
import { portFreeTradeZone2025 } from './portFreeTradeZone2025.js';
import { tianjinDraft2024 } from './tianjinDraft2024.js';
import { tianjinFund2023 } from './tianjinFund2023.js';
import { treasuryBond } from './treasuryBond.js';

export { type RelendingStep, relendingSteps } from './relendingSteps.js';

/**
 * The shipped schemes of support. Put your own beside them: `[...supportShelf, mine]`.
 *
 * @example
 * supportShelf.some(({ rulebook }) => rulebook.id === 'tianjin-equipment-renewal-interview') //=> true
 */
export const supportShelf: SupportShelf = /* @__PURE__ */ deepFreeze([
  ...treasuryBond,
  ...interestSubsidies,
  ...tianjinFund2023,
  ...interview2024,
  portFreeTradeZone2025,
  ...tianjinDraft2024,
]);
