import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const file = pathToFileURL(join(import.meta.dirname, '../../../dist/page.html')).href;

/** The browser that comes in a package, unless `CHROMIUM_PATH` names another. */
export async function startBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH ?? (await unpackBrowser());
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
}

async function unpackBrowser(): Promise<string> {
  // It brings its own libraries where it believes to run there, and takes any unpacked copy in the common folder for its own.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  process.env.TMPDIR = folder;
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  // Its own list of fonts names folders that are not there, and without any font the browser ends.
  const fonts = [join(folder, 'fonts/fonts'), '/usr/share/fonts', process.env.PAGE_FONTS ?? ''];
  const list = fonts.filter(Boolean).map((dir) => `<dir>${dir}</dir>`);
  const config = join(folder, 'fonts.conf');
  writeFileSync(config, `<fontconfig>${list.join('')}<cachedir>${folder}/cache</cachedir></fontconfig>`);
  process.env.FONTCONFIG_FILE = config;
  return path;
}

/** The page as a double click opens it, and everything that must not happen there: requests and errors. */
export type OpenPage = { page: Page; requests: string[]; errors: string[] };

export async function openPage(
  browser: Browser,
  options: { locale?: string; width?: number } = {},
): Promise<OpenPage> {
  const { locale = 'en', width = 1280 } = options;
  const context = await browser.newContext({
    locale,
    viewport: { width, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && request.url() !== file) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(file);
  return { page, requests, errors };
}
