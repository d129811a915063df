import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = fileOf('../../../dist/page.html');

/** Chromium of 2020, which stands on many office machines, lacks these. */
const olderBrowsers = `
function at(index) { const n = Math.trunc(index) || 0; return this[n < 0 ? n + this.length : n]; }
for (const kind of [Array, String, Object.getPrototypeOf(Int8Array)]) if (!kind.prototype.at) Object.defineProperty(kind.prototype, 'at', { value: at, configurable: true, writable: true });
if (!Object.hasOwn) Object.defineProperty(Object, 'hasOwn', { value: (object, key) => Object.prototype.hasOwnProperty.call(object, key), configurable: true, writable: true });
if (!Array.prototype.findLast) Object.defineProperty(Array.prototype, 'findLast', { value(test) { for (let i = this.length - 1; i >= 0; i--) if (test(this[i], i, this)) return this[i]; }, configurable: true, writable: true });
if (!Array.prototype.findLastIndex) Object.defineProperty(Array.prototype, 'findLastIndex', { value(test) { for (let i = this.length - 1; i >= 0; i--) if (test(this[i], i, this)) return i; return -1; }, configurable: true, writable: true });
`;

/** The transforms of Vega that no chart of the library has. */
const unused = [
  'vega-crossfilter',
  'vega-force',
  'vega-geo',
  'vega-hierarchy',
  'vega-label',
  'vega-regression',
  'vega-voronoi',
  'vega-wordcloud',
];

const { outputFiles } = await build({
  entryPoints: [fileOf('main.ts')],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'chrome86',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: olderBrowsers },
  alias: {
    '@e965/xlsx/dist/cpexcel': fileOf('codePages.ts'),
    ...Object.fromEntries(unused.map((name) => [name, fileOf('nothing.ts')])),
  },
  logLevel: 'error',
});
const program = (outputFiles[0]?.text ?? '')
  .replaceAll('</script', '<\\/script')
  .replaceAll('<!--', '<\\!--');
const style = readFileSync(fileOf('page.css'), 'utf8');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may do: run this one program, here and in its workers, and show pictures of its own. No connection at all. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(program)} blob:`,
  'worker-src blob:',
  `style-src ${hashOf(style)}`,
  'img-src data: blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

mkdirSync(fileOf('../../../dist'), { recursive: true });
writeFileSync(
  out,
  `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>green-manufacturing-registry</title>
<style>${style}</style>
</head>
<body>
<script id="program">${program}</script>
</body>
</html>
`,
);
process.stdout.write(`${out} (${Math.round(readFileSync(out).length / 1000)} kB)\n`);
