import type { Cell, TierCounts } from '../../counts/count/index.js';
import { describeBasis } from '../../text/index.js';
import type { ChartChannel, ChartLayer, ChartOptions, ChartSpec } from './Chart.js';
import type { ChartTexts } from './ChartTexts.js';
import { chartOf } from './chartOf.js';
import { uncertainColour } from './colourOf.js';
import { namedGroups } from './namedGroups.js';
import { textsIn } from './textsIn.js';
import { type TierNames, tierSeries } from './tierSeries.js';

/** Draws one bar for each group, stacked by tier, the highest first. Tiers that are no ladder stand beside one another. */
export function groupsChart(counts: TierCounts, options: ChartOptions): ChartSpec {
  const texts = textsIn(options.locale);
  const groups = namedGroups(counts, options);
  const names = tierSeries(
    counts,
    groups.map(({ cell }) => cell),
    options,
  );
  const parts = groups.flatMap(({ name, cell }) => partsOf(cell, name, names, texts));
  const open = parts.some(({ series }) => series === texts.uncertain);
  const legend = [
    ...(names.ladder ? [...names.series].reverse() : names.series),
    ...(open ? [{ label: texts.uncertain, colour: uncertainColour }] : []),
  ];
  const y: ChartChannel = {
    field: 'group',
    type: 'nominal',
    sort: groups.map(({ name }) => name),
    title: null,
    axis: { labelLimit: 260 },
  };
  const place: ChartLayer['encoding'] = names.ladder
    ? { y }
    : { y, yOffset: { field: 'bar', type: 'nominal', sort: names.series.map(({ label }) => label) } };
  const x: ChartChannel = {
    field: 'from',
    type: 'quantitative',
    title: texts.counted[counts.basis.count],
    axis: { format: ',d', tickMinStep: 1 },
  };
  const bars: ChartLayer['encoding'] = {
    ...place,
    x,
    x2: { field: 'to' },
    color: {
      field: 'series',
      type: 'nominal',
      title: null,
      legend: { orient: 'top' },
      scale: { domain: legend.map(({ label }) => label), range: legend.map(({ colour }) => colour) },
    },
    tooltip: [
      { field: 'group', type: 'nominal', title: ' ' },
      { field: 'series', type: 'nominal', title: texts.tier },
      { field: 'count', type: 'quantitative', title: texts.count },
    ],
  };
  const basis = [describeBasis(counts, options)];
  const [values, within] = [parts.filter(({ thin }) => !thin), parts.filter(({ thin }) => thin)];
  return chartOf({
    title: names.scheme,
    said: basis,
    basis,
    values: values.map(rowOf),
    height: { step: names.ladder ? 24 : 18 },
    layers: [
      { mark: { type: 'bar' }, encoding: bars },
      { data: { values: within.map(rowOf) }, mark: { type: 'bar', size: 5 }, encoding: bars },
      {
        data: { values: groups.flatMap(({ name, cell }) => endsOf(cell, name, names, texts)) },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 4 },
        encoding: { ...place, x, text: { field: 'label', type: 'nominal' } },
      },
    ],
  });
}

type Part = { group: string; bar: string; series: string; from: number; to: number; thin: boolean };

/**
 * The parts of one bar. In a ladder each tier goes on where the one above it ends, and what may belong to a higher tier
 * than its own, or may not count at all, is uncertain: a thin part within the bar, or one at its end.
 */
function partsOf(cell: Cell, group: string, { series, ladder }: TierNames, texts: ChartTexts): Part[] {
  const parts = series.flatMap(({ label, countIn }, rank): Part[] => {
    const { atOrAbove, uncertain } = countIn(cell);
    const above = ladder ? (series[rank + 1]?.countIn(cell).atOrAbove ?? 0) : 0;
    const place = { group, bar: ladder ? '' : label };
    return [
      { ...place, series: label, from: above, to: atOrAbove, thin: false },
      {
        ...place,
        series: texts.uncertain,
        from: atOrAbove,
        to: atOrAbove + uncertain,
        thin: ladder && rank > 0,
      },
    ];
  });
  return parts.filter(({ from, to }) => to > from);
}

function rowOf({ thin: _, ...part }: Part) {
  return { ...part, count: part.to - part.from };
}

/** The number at the end of each bar; where something is uncertain, from how many to how many. */
function endsOf(cell: Cell, group: string, { series, ladder }: TierNames, texts: ChartTexts) {
  const [lowest] = series;
  return (ladder && lowest ? [lowest] : series).map(({ label, countIn }) => {
    const { atOrAbove: least, uncertain } = countIn(cell);
    const most = least + uncertain;
    return {
      group,
      bar: ladder ? '' : label,
      from: most,
      label: uncertain > 0 ? texts.range(String(least), String(most)) : String(least),
    };
  });
}
