import type { TierCounts } from '../../counts/count/index.js';
import type { ChartOptions, ChartSpec } from './Chart.js';
import { daysChart } from './daysChart.js';
import { groupsChart } from './groupsChart.js';

/**
 * Draws counts, as a Vega-Lite specification: the groups of one count as stacked bars, or counts on several days as lines,
 * each tier with what is above it. What is uncertain is drawn lighter, and the basis stands under the title.
 *
 * @param counts one count, or one for each day, of one query
 * @throws RegistryError `unknown-scheme` where a scheme of your own is not given; `unknown-term` for an unknown jurisdiction
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区', division: '120116' }]
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * const counts = countTiers({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31', by: ['division'] })
 * tierChart(counts, { locale: 'zh-CN' }).data.values[0] //=> { group: '滨海新区', bar: '', series: '国家级', from: 0, to: 1, count: 1 }
 */
export function tierChart(counts: TierCounts | readonly TierCounts[], options: ChartOptions): ChartSpec {
  return 'basis' in counts ? groupsChart(counts, options) : daysChart(counts, options);
}
