import type { Stage } from '../../words/vocabulary/index.js';
import { deepFreeze } from '../../words/vocabulary/internal.js';
import type { Scheme } from './Scheme.js';

const heldAt: readonly Stage[] = ['recognised', 'accepted'];

/** How the titles of the shipped schemes are held. What they are called and where that stands: `aboutScheme`. */
export const schemes: readonly Scheme[] = /* @__PURE__ */ deepFreeze([
  { id: 'green-manufacturing', tiers: ['county', 'local', 'provincial', 'national'], heldAt },
  {
    id: 'smart-factory',
    tiers: ['basic', 'advanced', 'excellent', 'leading'],
    heldAt,
    heldAtTier: { basic: ['self-assessed', 'filed', ...heldAt] },
  },
  { id: 'tianjin-workshop', tiers: ['digital-workshop', 'smart-factory'], ladder: false, heldAt },
  { id: 'national-demonstration', tiers: [], heldAt },
  { id: 'lighthouse', tiers: [], heldAt },
  { id: 'water-efficiency-leader', tiers: [], heldAt, validMonths: 24 },
  { id: 'wastewater-recycling-pilot', tiers: [], heldAt },
  { id: 'solution-supplier', tiers: [], heldAt },
  // Being on the construction list is not the title; only acceptance is.
  { id: 'zero-carbon-park', tiers: [], heldAt: ['accepted'] },
  { id: 'zero-carbon-factory', tiers: [], heldAt },
  { id: 'tianjin-zero-carbon-factory', tiers: [], heldAt: ['accepted'] },
]);
