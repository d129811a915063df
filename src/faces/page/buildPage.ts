import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { build, transformSync } from 'esbuild';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const textOf = (name: string) => readFileSync(fileOf(name), 'utf8');
const settings = { minify: true, target: 'chrome86', charset: 'utf8', legalComments: 'none' } as const;

const { outputFiles } = await build({
  ...settings,
  entryPoints: [fileOf('main.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  banner: { js: transformSync(textOf('olderBrowsers.js'), settings).code },
  logLevel: 'error',
});
// As it is it would have 2.8 MB.
const program = deflateSync(outputFiles[0]?.contents ?? '', { level: 9 }).toString('base64');
const start = transformSync(textOf('unpackProgram.js'), { ...settings, format: 'iife' }).code;
const style = transformSync(textOf('page.css'), { ...settings, loader: 'css' }).code;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may do: run what it unpacks, here and in its workers, and show pictures of its own. No connection at all. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(start)} blob:`,
  'worker-src blob:',
  `style-src ${hashOf(style)}`,
  'img-src data: blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Stands until the program does, and stays where the browser cannot run it. */
const notice = [
  '如果本页一直显示这段文字，请用 2020 年 10 月以后的 Chrome 或 Edge 浏览器（86 或更新版本）打开，并允许运行脚本。',
  '如果本頁一直顯示這段文字，請用 2020 年 10 月以後的 Chrome 或 Edge 瀏覽器（86 或更新版本）開啟，並允許執行指令碼。',
  'If this stays, open the page in Chrome or Edge of October 2020 or later (86 or newer), and allow its script to run.',
];

const page = `<!doctype html>
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
${notice.map((text) => `<p>${text}</p>`).join('\n')}
<script id="program" type="text/plain">${program}</script>
<script>${start}</script>
</body>
</html>
`;
const out = fileOf('../../../dist/page.html');
mkdirSync(fileOf('../../../dist'), { recursive: true });
writeFileSync(out, page);
process.stdout.write(`${out} (${Math.round(Buffer.byteLength(page) / 1000)} kB)\n`);
