import type { ProjectFunnel } from '../../programmes/service/index.js';
import { describeBasis } from '../../text/index.js';
import { barLayers } from './barLayers.js';
import type { ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import {
  type ProgrammeChartOptions,
  type ProgrammeResult,
  programmeAxis,
  programmeBars,
  rangeLabel,
} from './programmeBars.js';
import { programmeDaysChart } from './programmeDaysChart.js';
import { programmeFunnelChart } from './programmeFunnelChart.js';

/**
 * Draws projects, investment or diagnosed enterprises, as a Vega-Lite specification: the groups of one result as bars, results
 * of several days as lines, or the steps from a diagnosis to a finished project. What is uncertain is lighter, the basis stands
 * under the title. Investment is drawn in 亿元.
 *
 * @param result one result, or one for each day, of one question
 * @param options `title`: what the chart is called
 * @example
 * const projects: Project[] = [{ kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目', division: '120116', stages: [{ stage: 'started', on: '2024-03' }] }]
 * const counts = countProjects(projects, { asOf: '2024-12-31', by: ['division'] })
 * programmeChart(counts, { locale: 'zh-CN', title: '项目' }).data.values //=> [{ group: '滨海新区', count: 1, atMost: 1, label: '1' }]
 */
export function programmeChart(
  result: ProgrammeResult | readonly ProgrammeResult[] | ProjectFunnel,
  options: ProgrammeChartOptions,
): ChartSpec {
  if (!('basis' in result)) return programmeDaysChart(result, options);
  return 'steps' in result ? programmeFunnelChart(result, options) : groupsChart(result, options);
}

function groupsChart(result: ProgrammeResult, options: ProgrammeChartOptions): ChartSpec {
  const values = programmeBars(result, options).map(({ name, count, atMost }) => {
    return { group: name, count, atMost, label: rangeLabel(count, atMost, options.locale) };
  });
  const basis = [describeBasis(result, options)];
  return chartOf({
    title: options.title,
    said: basis,
    basis,
    values,
    height: { step: 30 },
    layers: barLayers(values, { field: 'group', x: programmeAxis(result, options.locale) }),
  });
}
