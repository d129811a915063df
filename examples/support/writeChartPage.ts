import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ChartSpec } from 'green-manufacturing-registry/chart';

const root = new URL('../../', import.meta.url);
const folder = new URL('examples/.generated/charts/', root);

const scripts = [
  'vega/build/vega.min.js',
  'vega-lite/build/vega-lite.min.js',
  'vega-embed/build/vega-embed.min.js',
];

/** One chart: what its file is called, and in which language it is. */
export type NamedChart = { name: string; locale: string; spec: ChartSpec };

/** Writes each chart as JSON, and a page that draws them all without a network. Answers the files, from the root on. */
export function writeChartPage(charts: readonly NamedChart[]): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string): string => {
    const path = fileURLToPath(new URL(file, folder));
    writeFileSync(path, text);
    return path.slice(fileURLToPath(root).length).replaceAll('\\', '/');
  };
  const files = charts.map(({ name, spec }) =>
    write(`${name}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`),
  );
  return [...files, write('index.html', pageOf(charts))];
}

function pageOf(charts: readonly NamedChart[]): string {
  const inline = (text: string) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`;
  const libraries = scripts.map((file) => readFileSync(new URL(`node_modules/${file}`, root), 'utf8'));
  const specs = JSON.stringify(Object.fromEntries(charts.map(({ name, spec }) => [name, spec])));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<title>Charts of a made-up city</title>',
    '<style>body { font-family: sans-serif; } section { display: inline-block; margin: 1em; vertical-align: top; }</style>',
    '<h1>虚构城市 A made-up city</h1>',
    ...charts.map(({ name, locale }) => `<section id="${name}" lang="${locale}"></section>`),
    ...libraries.map(inline),
    inline(`const specs = ${specs.replaceAll('<', '\\u003c')};
for (const [name, spec] of Object.entries(specs)) vegaEmbed('#' + name, spec, { renderer: 'svg', actions: false });`),
    '</html>',
    '',
  ].join('\n');
}
