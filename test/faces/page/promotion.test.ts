import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, startBrowser } from './openPage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('the question whether a factory may rise is a form of what its rulebook asks, and is explained', async () => {
  const { page, requests, errors, close } = await openPage(browser);
  await page.getByRole('button', { name: 'May it rise' }).click();
  await page.getByLabel('On the day').fill('2026-03-31');
  await page.getByLabel('Tier applied for').selectOption('basic');
  await page.getByRole('button', { name: 'May it rise?' }).click();
  const result = page.locator('.explanation');
  await expect.poll(() => result.innerText()).toContain('Not determined');

  await page.getByLabel('maturity level by GB/T 39116-2020').fill('1');
  await page.getByLabel('how the maturity level was found').selectOption('self');
  await page.getByRole('button', { name: 'May it rise?' }).click();
  await expect.poll(() => result.innerText()).toContain('GB/T 39116');
  await page.getByLabel('maturity level by GB/T 39116-2020').fill('9');
  await page.getByRole('button', { name: 'May it rise?' }).click();
  await expect.poll(() => page.locator('.explanation [role=alert]').innerText()).toContain('maturity level');

  await page.getByLabel('Tier applied for').selectOption('leading');
  await page.getByLabel('All titles of the unit are stated here').check();
  await page.getByLabel('maturity level by GB/T 39116-2020').fill('4');
  await page.getByRole('button', { name: 'May it rise?' }).click();
  await expect.poll(() => result.innerText()).toContain('It may not rise');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H3');
  expect([requests, errors]).toEqual([[], []]);
  await close();
});
