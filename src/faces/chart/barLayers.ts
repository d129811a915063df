import type { ChartChannel, ChartLayer, ChartRow } from './Chart.js';
import { colourOf, uncertainColour } from './colourOf.js';

/**
 * One bar for each row from top to bottom: its `count`, lighter up to `atMost`, and its `label` at the end.
 *
 * @param options `certain`: what the certain part of a bar shows besides
 */
export function barLayers(
  values: readonly ChartRow[],
  options: { field: string; x: ChartChannel; certain?: ChartLayer['encoding'] },
): ChartLayer[] {
  const { field, x, certain } = options;
  const y: ChartChannel = {
    field,
    type: 'nominal',
    sort: values.map((row) => String(row[field])),
    title: null,
    axis: { labelLimit: 260 },
  };
  return [
    { mark: { type: 'bar', color: uncertainColour }, encoding: { y, x: { ...x, field: 'atMost' } } },
    {
      mark: { type: 'bar', color: colourOf(2, 4) },
      encoding: { y, x: { ...x, field: 'count' }, ...certain },
    },
    {
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 4 },
      encoding: { y, x: { ...x, field: 'atMost' }, text: { field: 'label', type: 'nominal' } },
    },
  ];
}
