import { RegistryError } from '../../words/vocabulary/index.js';
import { greenManufacturing } from './about/greenManufacturing.js';
import { lighthouse } from './about/lighthouse.js';
import { nationalDemonstration } from './about/nationalDemonstration.js';
import { smartFactory } from './about/smartFactory.js';
import { solutionSupplier } from './about/solutionSupplier.js';
import { tianjinWorkshop } from './about/tianjinWorkshop.js';
import { tianjinZeroCarbonFactory } from './about/tianjinZeroCarbonFactory.js';
import { wastewaterRecyclingPilot } from './about/wastewaterRecyclingPilot.js';
import { waterEfficiencyLeader } from './about/waterEfficiencyLeader.js';
import { zeroCarbonFactory } from './about/zeroCarbonFactory.js';
import { zeroCarbonPark } from './about/zeroCarbonPark.js';
import type { Scheme, SchemeFacts } from './Scheme.js';

const facts: Readonly<Record<string, SchemeFacts>> = {
  'green-manufacturing': greenManufacturing,
  'smart-factory': smartFactory,
  'tianjin-workshop': tianjinWorkshop,
  'national-demonstration': nationalDemonstration,
  lighthouse,
  'water-efficiency-leader': waterEfficiencyLeader,
  'wastewater-recycling-pilot': wastewaterRecyclingPilot,
  'solution-supplier': solutionSupplier,
  'zero-carbon-park': zeroCarbonPark,
  'zero-carbon-factory': zeroCarbonFactory,
  'tianjin-zero-carbon-factory': tianjinZeroCarbonFactory,
};

/**
 * How a scheme is called, who decides at each tier, and which documents say so. A scheme of the caller's own that says
 * nothing about itself is called by its id.
 *
 * @throws RegistryError `unknown-scheme`
 * @example
 * aboutScheme('lighthouse').labels['zh-CN'] //=> '灯塔工厂'
 */
export function aboutScheme(id: string, own: readonly Scheme[] = []): SchemeFacts {
  const scheme = own.find((one) => one.id === id);
  if (scheme) return scheme.about ?? { labels: { en: id, 'zh-CN': id, 'zh-TW': id }, citations: [] };
  const shipped = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (!shipped) throw new RegistryError('unknown-scheme', { scheme: id, known: Object.keys(facts) });
  return shipped;
}
