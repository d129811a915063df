import type { ProjectFunnel } from '../../programmes/service/index.js';
import { describeBasis } from '../../text/index.js';
import { barLayers } from './barLayers.js';
import type { ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { type ProgrammeChartOptions, rangeLabel } from './programmeBars.js';
import { textsIn } from './textsIn.js';

/** Draws the enterprises at each step with their share of the first, where that is certain, and their projects beside them. */
export function programmeFunnelChart(funnel: ProjectFunnel, options: ProgrammeChartOptions): ChartSpec {
  const { locale } = options;
  const texts = textsIn(locale);
  const values = funnel.steps.map(({ step, enterprises, projects, fromFirst }) => {
    const [count, atMost] = [enterprises.total, enterprises.total + enterprises.uncertain];
    const isCertain = fromFirst && fromFirst.least === fromFirst.most;
    const share = isCertain ? ` (${Number(fromFirst.value.toFixed(1))}%)` : '';
    const beside =
      projects && texts.projects(rangeLabel(projects.total, projects.total + projects.uncertain, locale));
    const label = [`${rangeLabel(count, atMost, locale)}${share}`, beside].filter(Boolean).join(' · ');
    return { group: texts.funnelSteps[step], count, atMost, label };
  });
  const basis = [describeBasis(funnel, options)];
  return chartOf({
    title: options.title,
    said: basis,
    basis,
    values,
    height: { step: 30 },
    layers: barLayers(values, {
      field: 'group',
      x: {
        type: 'quantitative',
        title: texts.counted.enterprise,
        axis: { format: ',d', tickMinStep: 1 },
      },
    }),
  });
}
