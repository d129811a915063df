import type { ChartLayer, ChartRow, ChartSpec } from './Chart.js';
import { linesOf } from './linesOf.js';

/** What one chart has of its own. */
type Drawing = {
  title: string;
  /** The sentences under the title. */
  said: readonly string[];
  basis: readonly string[];
  caveats?: readonly string[];
  values: ChartRow[];
  height: ChartSpec['height'];
  layers: readonly ChartLayer[];
};

/** Makes a chart, with what charts have in common. Layers without data are left out: Vega warns of their axes. */
export function chartOf({ title, said, basis, caveats = [], values, height, layers }: Drawing): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: [title, ...said].join(' '),
    title: { text: title, subtitle: said.flatMap(linesOf), anchor: 'start', frame: 'bounds', offset: 12 },
    usermeta: { basis: [...basis], caveats: [...caveats] },
    data: { values },
    width: 560,
    height,
    layer: layers.filter((layer) => (layer.data?.values ?? values).length > 0),
  };
}
