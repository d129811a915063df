import { describeBasis } from '../../text/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import type { ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { colourOf } from './colourOf.js';
import { lineLayers } from './lineLayers.js';
import {
  type ProgrammeBar,
  type ProgrammeChartOptions,
  type ProgrammeResult,
  programmeAxis,
  programmeBars,
} from './programmeBars.js';
import { textsIn } from './textsIn.js';

/** Draws one line for each group: its number on each day, or of investment up to each day. */
export function programmeDaysChart(
  results: readonly ProgrammeResult[],
  options: ProgrammeChartOptions,
): ChartSpec {
  const texts = textsIn(options.locale);
  const days = results.map((result) => ({ day: dayOf(result), bars: programmeBars(result, options) }));
  const names = [...new Set(days.flatMap(({ bars }) => bars.map(({ name }) => name)))];
  const values = days.flatMap(({ day, bars }) =>
    names.map((series) => {
      const { count, atMost } = bars.find(({ name }) => name === series) ?? nothing;
      return { asOf: day, time: dayNumber(day) * 86_400_000, series, count, atMost };
    }),
  );
  const basis = [...new Set(results.map((result) => sentenceFor(result, results, options)))];
  const [first] = results;
  return chartOf({
    title: options.title,
    said: basis,
    basis,
    values,
    height: 320,
    layers: lineLayers(values, {
      lines: names.map((label, at) => ({ label, colour: colourOf(at, names.length, false) })),
      y: first ? programmeAxis(first, options.locale) : {},
      seriesTitle: ' ',
      texts,
    }),
  });
}

const nothing: Pick<ProgrammeBar, 'count' | 'atMost'> = { count: 0, atMost: 0 };

function dayOf({ basis }: ProgrammeResult): string {
  return basis.result === 'investment' ? basis.to : basis.asOf;
}

/** One sentence for all days where they differ in nothing else; sums of several periods have one each. */
function sentenceFor(
  { basis }: ProgrammeResult,
  results: readonly ProgrammeResult[],
  options: ProgrammeChartOptions,
): string {
  const { eachDay } = textsIn(options.locale);
  if (basis.result !== 'investment') return describeBasis({ basis: { ...basis, asOf: eachDay } }, options);
  const isOnePeriod = results.every((one) => 'from' in one.basis && one.basis.from === basis.from);
  if (!isOnePeriod) return describeBasis({ basis }, options);
  const isOneDay = results.every((one) => one.basis.asOf === basis.asOf);
  return describeBasis({ basis: { ...basis, to: eachDay, ...(!isOneDay && { asOf: eachDay }) } }, options);
}
