import {
  endingStages,
  matchLocale,
  type Stage,
  stageLabels,
  stages,
} from '../../words/vocabulary/internal.js';
import { barLayers } from './barLayers.js';
import type { ChartChannel, ChartOptions, ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { colourOf } from './colourOf.js';
import { textsIn } from './textsIn.js';

/** How many of a round got to a stage. */
export type FunnelStep = {
  stage: Stage;
  total: number;
  /** How many more may have got there. */
  uncertain?: number;
};

/**
 * Draws how many of a round got to each stage, as a Vega-Lite specification: stages in their usual order, those that lead
 * nowhere in grey and last, each with its share of the first.
 *
 * @param options `title`: which round it is; `basis`: what the numbers rest on, in a sentence
 * @example
 * const spec = funnelChart([{ stage: 'recognised', total: 9 }, { stage: 'applied', total: 12 }], { locale: 'en' })
 * spec.data.values.map(({ label }) => label) //=> ['12', '9 (75%)']
 */
export function funnelChart(
  steps: readonly FunnelStep[],
  options: Pick<ChartOptions, 'locale'> & { title?: string; basis?: string },
): ChartSpec {
  const locale = matchLocale(options.locale);
  const texts = textsIn(locale);
  const rank = ({ stage }: FunnelStep) => stages.indexOf(stage) + (isOut(stage) ? stages.length : 0);
  const ordered = [...steps].sort((a, b) => rank(a) - rank(b));
  const [first] = ordered;
  const values = ordered.map((step) => {
    const { total: count, uncertain = 0, stage } = step;
    const printed = uncertain > 0 ? texts.range(String(count), String(count + uncertain)) : String(count);
    const share = first && step !== first && first.total > 0 && !(first.uncertain || uncertain);
    return {
      stage: stageLabels[stage][locale],
      kind: isOut(stage) ? 'out' : 'on',
      count,
      atMost: count + uncertain,
      label: share ? `${printed} (${Number(((100 * count) / first.total).toFixed(1))}%)` : printed,
    };
  });
  const basis = options.basis === undefined ? [] : [options.basis];
  const x: ChartChannel = {
    type: 'quantitative',
    title: texts.count,
    axis: { format: ',d', tickMinStep: 1 },
  };
  return chartOf({
    title: options.title ?? texts.round,
    said: basis,
    basis,
    values,
    height: { step: 30 },
    layers: barLayers(values, {
      field: 'stage',
      x,
      certain: {
        color: {
          field: 'kind',
          type: 'nominal',
          scale: { domain: ['on', 'out'], range: [colourOf(2, 4), '#9a9a9a'] },
          legend: null,
        },
        tooltip: [
          { field: 'stage', type: 'nominal', title: texts.stage },
          { field: 'count', type: 'quantitative', title: texts.count },
          { field: 'atMost', type: 'quantitative', title: texts.atMost },
        ],
      },
    }),
  });
}

/** Whether a stage leads out of the round. */
function isOut(stage: Stage): boolean {
  const ending: readonly Stage[] = endingStages;
  return stage === 'rejected' || ending.includes(stage);
}
