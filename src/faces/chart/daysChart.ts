import type { TierCounts } from '../../counts/count/index.js';
import { describeBasis } from '../../text/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import type { ChartChannel, ChartOptions, ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { lineLayers } from './lineLayers.js';
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
    layers: lineLayers(values, { lines: named, y, seriesTitle: texts.tier, texts }),
  });
}
