import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Locator, type Page, type Request } from 'playwright-core';

const root = join(import.meta.dirname, '../../..');
export const pageFile = join(root, 'dist/page.html');
const address = pathToFileURL(pageFile).href;

export const exampleFile = (name: string) => join(root, 'examples/data', name);

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '', args: ['--no-sandbox'] });
}

/** The page as a double click opens it, and everything that must not happen there. */
export type OpenPage = { page: Page; requests: string[]; errors: string[]; close: () => Promise<void> };

export async function openPage(
  browser: Browser,
  options: { locale?: string; width?: number } = {},
): Promise<OpenPage> {
  const { locale = 'en', width = 1280 } = options;
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  const note = (request: Request) => {
    const { protocol } = new URL(request.url());
    // What the page's own policy stops has asked nobody.
    const isStopped = request.failure()?.errorText === 'csp';
    if (protocol !== 'blob:' && protocol !== 'data:' && request.url() !== address && !isStopped) {
      requests.push(request.url());
    }
  };
  context.on('requestfinished', note);
  context.on('requestfailed', note);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  return { page, requests, errors, close: () => context.close() };
}

/** A list as a browser takes it from a person. */
export type TestFile = { name: string; mimeType: string; buffer: Buffer };

export function fileWith(name: string, content: string | Uint8Array): TestFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** Chooses a list; the next step is up to what the list says. */
export async function chooseList(page: Page, file: string | TestFile): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles(file);
}

/** Answers what the list left open, and has it read with that. */
export async function answer(page: Page, given: { tier?: string; day?: string }): Promise<void> {
  await page.locator('.asked').waitFor();
  if (given.tier !== undefined) await page.locator('.asked').getByLabel('Tier').selectOption(given.tier);
  if (given.day !== undefined) await page.locator('.asked').getByLabel('Day of announcement').fill(given.day);
  await page.getByRole('button', { name: 'Read the list with this' }).press('Enter');
  await page.locator('.unread').waitFor();
}

/** What a click saves. */
export async function savedBy(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
