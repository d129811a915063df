import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textsIn } from '../../../src/faces/page/texts/textsIn.js';
import { madeUpRegister } from './madeUpRegister.js';
import { chooseList, exampleFile, fileWith, openPage, turnTo } from './openPage.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What breaks a rule of accessibility. */
async function violationsOn(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
  );
}

/** Goes through all views of the page in a language, and does in each what it is there for. */
async function eachView(page: Page, locale: string, look: (view: string) => Promise<void>): Promise<void> {
  const texts = textsIn(locale);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.getByLabel(texts.intake.choose).setInputFiles(exampleFile('made-up-list.csv'));
  await page.locator('.asked').getByLabel(texts.settings.fields.announcedOn).fill('2024-01-15');
  await page.locator('.asked').getByLabel(texts.settings.fields.tier).selectOption('national');
  await press(texts.settings.readAgain);
  await page.locator('.work').waitFor({ state: 'detached' });
  await page.locator('.doubts tbody button').first().click();
  await press(texts.take.draw);
  await page.locator('.result img').waitFor();
  await look('lists');
  await turnTo(page, texts.views.register);
  await page.getByLabel(texts.register.choose).setInputFiles(fileWith('r.json', await madeUpRegister()));
  await page.locator('.summary').waitFor();
  await press(texts.due.show);
  await page.locator('.due .buttons').waitFor();
  await page.getByLabel(texts.register.chooseNotice).setInputFiles(exampleFile('made-up-notice.csv'));
  await page.locator('.steps table').waitFor();
  await look('register');
  await turnTo(page, texts.views.compare);
  for (const [at, name] of ['made-up-list.csv', 'made-up-notice.csv'].entries()) {
    await page.locator('.intake input').nth(at).setInputFiles(exampleFile(name));
    await page.getByText(texts.compare.chosen(name)).waitFor();
  }
  await press(texts.compare.compare);
  await page.locator('.comparison table').first().waitFor();
  await look('compare');
  await turnTo(page, texts.views.promotion);
  await page.locator('.explanation pre').waitFor();
  await look('promotion');
  await turnTo(page, texts.views.support);
  await page.locator('.explanation pre').waitFor();
  await look('support');
}

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

it.each(['en', 'zh-CN', 'zh-TW'])(
  'in %s every view keeps to a narrow window and to the rules of accessibility',
  async (locale) => {
    const { page, done } = await openPage({ locale, width: 320 });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(textsIn(locale).title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await eachView(page, locale, async (view) => {
      expect([view, await page.evaluate(overflow)]).toEqual([view, 0]);
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|\[object|NaN/);
      // The same elements stand there in every language.
      if (locale === 'zh-CN') expect([view, await violationsOn(page)]).toEqual([view, []]);
    });
    await done();
  },
);

it('a list is checked with the keyboard alone', async () => {
  const { page, done } = await openPage();
  await chooseList(page, exampleFile('made-up-list.csv'));
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

  // The language may be changed: what was read is kept, and so is the focus.
  await page.getByLabel('Language').focus();
  await page.getByLabel('Language').selectOption('zh-TW');
  await expect.poll(() => page.locator('.summary').innerText()).toContain('共 9 行');
  await expect.poll(() => page.locator('.doubts tbody').innerText()).toContain('提醒');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
  await done();
});

it('a page whose language nobody set speaks the nearest that it knows, and is printed as a report', async () => {
  const { page, done } = await openPage({ locale: 'de-DE' });
  await chooseList(page, exampleFile('made-up-list.csv'));
  await page.locator('.doubts tbody tr').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const isShown = (selector: string) => page.locator(selector).first().isVisible();
  expect(
    await Promise.all(['form', 'nav', 'button:not(.link)', '.intake', '.filters', '.hint'].map(isShown)),
  ).not.toContain(true);
  expect(
    await Promise.all(
      ['h1', '.summary', '.counts table', '.doubts tbody tr', '.doubts tbody button', '.unread'].map(isShown),
    ),
  ).not.toContain(false);
  // Nothing of a long table hides behind its edge.
  expect(await page.evaluate("getComputedStyle(document.querySelector('.doubts .tall')).maxHeight")).toBe(
    'none',
  );
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await done();
});
