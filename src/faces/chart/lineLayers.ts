import type { ChartChannel, ChartLayer, ChartRow } from './Chart.js';
import type { ChartTexts } from './ChartTexts.js';

/** A line and its colour. */
export type Line = { label: string; colour: string };

/** One line for each series over days: its `count`, with a lighter band up to `atMost`. */
export function lineLayers(
  values: readonly ChartRow[],
  options: { lines: readonly Line[]; y: ChartChannel; seriesTitle: string; texts: ChartTexts },
): ChartLayer[] {
  const { lines, y, seriesTitle, texts } = options;
  const x: ChartChannel = {
    field: 'time',
    type: 'temporal',
    title: null,
    scale: { type: 'utc' },
    axis: {
      values: [...new Set(values.map(({ time }) => Number(time)))],
      format: '%Y-%m-%d',
      labelOverlap: 'greedy',
    },
  };
  const color: ChartChannel = {
    field: 'series',
    type: 'nominal',
    title: null,
    legend: { orient: 'top', symbolOpacity: 1 },
    scale: { domain: lines.map(({ label }) => label), range: lines.map(({ colour }) => colour) },
  };
  return [
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
          { field: 'series', type: 'nominal', title: seriesTitle },
          { field: 'count', type: 'quantitative', title: texts.count },
          { field: 'atMost', type: 'quantitative', title: texts.atMost },
        ],
      },
    },
  ];
}
