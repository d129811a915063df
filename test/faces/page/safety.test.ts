import { readFileSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answer, chooseList, fileWith, openPage, pageFile, savedBy, startBrowser } from './openPage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const markup = [
  '<img src=x onerror=window.hit=1>',
  '<script>window.hit=1</script>',
  '"><svg onload=window.hit=1>',
  "'; window.hit=1; '",
  '=HYPERLINK("https://example.com")',
  '\u202e反\u202c',
  'javascript:window.hit=1',
  '{{constructor.constructor("window.hit=1")()}}',
];

it('markup in every cell of a list is text everywhere, and changes nothing on the page', async () => {
  const { page, requests, errors, close } = await openPage(browser);
  const cells = (row: number) =>
    [row, '天津', '', '', ''].map((cell, at) => (at < 2 ? cell : (markup[(row + at) % markup.length] ?? '')));
  const quoted = (texts: readonly (string | number)[]) =>
    texts.map((text) => `"${String(text).replaceAll('"', '""')}"`).join(',');
  const rows = markup.map((_, at) => quoted(cells(at + 1)));
  const title = quoted([`国家级绿色工厂公布名单${markup[0]}`]);
  const text = [title, quoted(['序号', '地区', '工厂名称', '备注', markup[1] ?? '']), ...rows].join('\n');
  await chooseList(page, fileWith(`${markup[0]}.csv`, text));
  await answer(page, { day: '2022-01-15' });
  await page.locator('.doubts td button').first().click();
  await page.locator('.row').waitFor();
  await page.getByLabel('Records of').selectOption('all-read');
  await page.getByRole('button', { name: 'Draw the chart and the table' }).click();
  await page.locator('.result img').waitFor();
  expect(await page.locator('main').innerText()).toContain('<script>window.hit=1</script>');
  expect(await page.evaluate('typeof window.hit')).toBe('undefined');
  expect(
    await page.locator('main script, main svg, main img:not(.result img), main iframe, main a').count(),
  ).toBe(0);
  const checked = await savedBy(page, page.getByRole('button', { name: 'Save the checked list' }));
  expect(checked.text).toContain(`"'=HYPERLINK(""https://example.com"")"`);
  expect([requests, errors]).toEqual([[], []]);
  await close();
});

it('no connection can be made, no code made of text, and nothing is left behind', async () => {
  const { page, requests, close } = await openPage(browser);
  const tried = await page.evaluate(`Promise.all([
    fetch('https://example.com').then(() => 'sent', () => 'refused'),
    new Promise((resolve) => { const image = new Image(); image.onload = () => resolve('sent'); image.onerror = () => resolve('refused'); image.src = 'https://example.com/a.png'; }),
    new Promise((resolve) => { const script = document.createElement('script'); script.textContent = 'window.hit = 1'; document.body.append(script); setTimeout(() => resolve(window.hit ?? 'refused')); }),
  ])`);
  expect(tried).toEqual(['refused', 'refused', 'refused']);
  expect(requests).toEqual([]);
  await chooseList(page, fileWith('名单.csv', '绿色工厂名单\n企业名称\n甲有限公司\n'));
  await page.locator('.counts').waitFor();
  const kept = '[localStorage.length, sessionStorage.length, document.cookie]';
  expect(await page.evaluate(kept)).toEqual([0, 0, '']);
  await page.reload();
  expect(await page.locator('.list').count()).toBe(0);
  await close();
});

it('a workbook that asks for more than it may is refused, and the page goes on', async () => {
  const { page, close } = await openPage(browser);
  await chooseList(page, fileWith('a.csv', `${','.repeat(2000)}\n`));
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('1000');
  await chooseList(page, fileWith('b.csv', '绿色工厂名单\n企业名称\n甲有限公司\n'));
  await page.locator('.counts').waitFor();
  await close();
});

it('the file names nothing to be loaded', () => {
  const text = readFileSync(pageFile, 'utf8');
  const [head = ''] = text.split('<script ');
  expect(head).toContain("default-src 'none'");
  expect(head).toContain("connect-src 'none'");
  expect(head).not.toContain('unsafe');
  expect(head.replace('href="data:,"', '')).not.toMatch(/\b(src|href)=|@import|url\(/);
  expect(statSync(pageFile).size).toBeLessThan(1_600_000);
});
