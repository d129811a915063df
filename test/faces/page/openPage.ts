import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Locator, type Page, type Request } from 'playwright-core';
import { expect } from 'vitest';

const root = join(import.meta.dirname, '../../..');
export const pageFile = join(root, 'dist/page.html');
const address = pathToFileURL(pageFile).href;

export const exampleFile = (name: string) => join(root, 'examples/data', name);

let browser: Promise<Browser> | undefined;

/** One browser for all tests, which share their modules. It ends with them. */
function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '';
  browser ??= chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return browser;
}

/** The page as a double click opens it; `done` closes it, and fails where something went wrong or was asked of a network. */
export type OpenPage = { page: Page; done: () => Promise<void> };

export async function openPage(
  options: { locale?: string; width?: number; before?: string } = {},
): Promise<OpenPage> {
  const { locale = 'en', width = 1280, before = '' } = options;
  const context = await (await startBrowser()).newContext({ locale, viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong: string[] = [];
  const note = (request: Request) => {
    const { protocol } = new URL(request.url());
    // What the page's own policy stops has asked nobody.
    const isStopped = request.failure()?.errorText === 'csp';
    if (protocol !== 'blob:' && protocol !== 'data:' && request.url() !== address && !isStopped) {
      wrong.push(request.url());
    }
  };
  context.on('requestfinished', note);
  context.on('requestfailed', note);
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Content Security Policy')) {
      wrong.push(message.text());
    }
  });
  await page.addInitScript(before);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const done = async () => {
    expect(await page.locator('body').innerText()).not.toMatch(/undefined|\[object|NaN/);
    expect(wrong).toEqual([]);
    await context.close();
  };
  return { page, done };
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
  await page.getByRole('button', { name: 'Read the list' }).press('Enter');
  await page.locator('.work').waitFor({ state: 'detached' });
  await page.locator('.unread').waitFor();
}

/** Turns to a view of the page. */
export async function turnTo(page: Page, view: string): Promise<void> {
  await page.getByRole('button', { name: view, exact: true }).click();
}

/** What a click saves. */
export async function savedBy(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
