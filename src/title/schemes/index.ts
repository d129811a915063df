import type { Scheme } from '../Scheme.js';
import { greenManufacturing } from './greenManufacturing.js';
import { lighthouse } from './lighthouse.js';
import { nationalDemonstration } from './nationalDemonstration.js';
import { smartFactory } from './smartFactory.js';
import { solutionSupplier } from './solutionSupplier.js';
import { tianjinWorkshop } from './tianjinWorkshop.js';
import { wastewaterRecyclingPilot } from './wastewaterRecyclingPilot.js';
import { waterEfficiencyLeader } from './waterEfficiencyLeader.js';
import { zeroCarbonPark } from './zeroCarbonPark.js';

/** The schemes that the library ships. */
export const shippedSchemes: readonly Scheme[] = [
  greenManufacturing,
  smartFactory,
  tianjinWorkshop,
  nationalDemonstration,
  lighthouse,
  waterEfficiencyLeader,
  wastewaterRecyclingPilot,
  solutionSupplier,
  zeroCarbonPark,
];
