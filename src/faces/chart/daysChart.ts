import type { TierCounts } from '../../counts/count/index.js';
import { describeBasis } from '../../text/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import type { ChartChannel, ChartOptions, ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { textsIn } from './textsIn.js';
import { tierSeries } from './tierSeries.js';

/**
 * Draws one line for each tier: how many stand at it or above it on each day. The lighter band above a line is what may
 * come to it.
 */
export function daysChart(days: readonly TierCounts[], options: ChartOptions): ChartSpec {
  const texts = textsIn(options.locale);
  const [first] = days;
  const { scheme, ladder, series } = first
    ? tierSeries(first, days, options)
    : { scheme: '', ladder: true, series: [] };
  const named = series.map(({ label, ...rest }, rank) => ({
    ...rest,
    label: ladder && rank < series.length - 1 ? texts.orAbove(label) : label,
  }));
  const values = days.flatMap((counts) =>
    named.map(({ label, countIn }) => {
      const { atOrAbove, uncertain } = countIn(counts);
      const { asOf } = counts.basis;
      return {
        asOf,
        time: dayNumber(asOf) * 86_400_000,
        series: label,
        count: atOrAbove,
        atMost: atOrAbove + uncertain,
      };
    }),
  );
  const basis = [
    ...new Set(
      days.map((counts) =>
        describeBasis({ basis: { ...counts.basis, by: [], asOf: texts.eachDay } }, options),
      ),
    ),
  ];
  const x: ChartChannel = {
    field: 'time',
    type: 'temporal',
    title: null,
    scale: { type: 'utc' },
    axis: {
      values: [...new Set(values.map(({ time }) => time))],
      format: '%Y-%m-%d',
      labelOverlap: 'greedy',
    },
  };
  const color: ChartChannel = {
    field: 'series',
    type: 'nominal',
    title: null,
    legend: { orient: 'top', symbolOpacity: 1 },
    scale: { domain: named.map(({ label }) => label), range: named.map(({ colour }) => colour) },
  };
  const y: ChartChannel = {
    type: 'quantitative',
    title: first ? texts.counted[first.basis.count] : null,
    axis: { format: ',d', tickMinStep: 1 },
  };
  return chartOf({
    title: scheme,
    said: basis,
    basis,
    values,
    height: 320,
    layers: [
      {
        mark: { type: 'area', opacity: 0.25 },
        encoding: { x, y: { ...y, field: 'count' }, y2: { field: 'atMost' }, color },
      },
      {
        mark: { type: 'line', point: true },
        encoding: {
          x,
          y: { ...y, field: 'count' },
          color,
          tooltip: [
            { field: 'asOf', type: 'nominal', title: texts.day },
            { field: 'series', type: 'nominal', title: texts.tier },
            { field: 'count', type: 'quantitative', title: texts.count },
            { field: 'atMost', type: 'quantitative', title: texts.atMost },
          ],
        },
      },
    ],
  });
}
