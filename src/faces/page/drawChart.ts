import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { type Config, compile } from 'vega-lite';
import type { ChartSpec } from '../chart/index.js';
import { element } from './element.js';

/** A chart as it is saved. */
export type Drawing = { svg: string; png: () => Promise<Blob> };

const config: Config = { font: 'sans-serif', background: 'white' };

/** Draws a chart by Vega's interpreter, since the page forbids itself to make code of texts. */
export async function drawChart(spec: ChartSpec): Promise<Drawing> {
  const { spec: vega } = compile({ ...spec }, { config });
  const view = new View(parse(vega, {}, { ast: true }), { expr: expressionInterpreter, renderer: 'none' });
  await view.runAsync();
  return {
    svg: await view.toSVG(),
    png: async () => {
      const canvas = await view.toCanvas(2);
      return new Promise<Blob>((resolve, reject) => {
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
      });
    },
  };
}

/** The chart as a picture: what it says stands beside it, for those who do not see it. */
export function pictureOf({ svg }: Drawing, description: string): HTMLElement {
  const src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  return element('div', { class: 'wide', tabindex: 0 }, element('img', { alt: description, src }));
}
