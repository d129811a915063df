import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/faces/page/textsIn.js';
import { exampleFile, openPage, startBrowser } from './openPage.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function violationsOn(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
  );
}

/** Whether the page is wider than the window. */
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.each(['en', 'zh-CN', 'zh-TW'])('in %s', (locale) => {
  it('no view violates a rule of accessibility, or is wider than a narrow window', async () => {
    const { page, errors, close } = await openPage(browser, { locale, width: 320 });
    const texts = textsIn(locale);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(texts.title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await page.getByLabel(texts.intake.choose).setInputFiles(exampleFile('made-up-list.csv'));
    await page.locator('.asked').getByLabel(texts.settings.fields.announcedOn).fill('2024-01-15');
    await page.locator('.asked').getByLabel(texts.settings.fields.tier).selectOption('national');
    await page.getByRole('button', { name: texts.settings.readAgain }).click();
    await page.locator('.unread').waitFor();
    await page.locator('.doubts td button').first().click();
    await page.getByRole('button', { name: texts.take.draw }).click();
    await page.locator('.result img').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(overflow)).toBe(0);
    for (const view of ['register', 'compare', 'promotion'] as const) {
      await page.getByRole('button', { name: texts.views[view], exact: true }).click();
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(overflow)).toBe(0);
    }
    expect(await page.locator('body').innerText()).not.toMatch(/undefined|\[object|NaN/);
    expect(errors).toEqual([]);
    await close();
  });
});

it('a list is checked with the keyboard alone', async () => {
  const { page, close } = await openPage(browser);
  await page.getByLabel('Choose files').setInputFiles(exampleFile('made-up-list.csv'));
  await page.locator('.asked').waitFor();
  // The focus stands on the heading of what was read.
  expect(await page.evaluate('document.activeElement.textContent')).toBe('made-up-list.csv');
  await page.keyboard.press('Tab');
  await page.keyboard.type('nat');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2024-01-15');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.asked').count()).toBe(0);
  await expect.poll(() => page.locator('.summary').innerText()).toContain('errors: 1');
  await close();
});

it('the language may be changed, and what was read is kept', async () => {
  const { page, close } = await openPage(browser, { locale: 'de-DE' });
  await page.getByLabel('Choose files').setInputFiles(exampleFile('made-up-list.csv'));
  await page.locator('.counts').waitFor();
  await page.getByLabel('Language').selectOption('zh-TW');
  await expect.poll(() => page.locator('.summary').innerText()).toContain('共 9 行');
  await expect.poll(() => page.locator('.doubts tbody').innerText()).toContain('提醒');
  await close();
});
