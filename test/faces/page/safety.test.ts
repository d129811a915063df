import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostileFiles } from './hostileFiles.js';
import { answer, chooseList, fileWith, openPage, pageFile, savedBy } from './openPage.js';

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
  const { page, done } = await openPage();
  const cells = (row: number) =>
    [row, '天津', '', '', ''].map((cell, at) => (at < 2 ? cell : (markup[(row + at) % markup.length] ?? '')));
  const quoted = (texts: readonly (string | number)[]) =>
    texts.map((text) => `"${String(text).replaceAll('"', '""')}"`).join(',');
  const rows = markup.map((_, at) => quoted(cells(at + 1)));
  const title = quoted([`国家级绿色工厂公布名单${markup[0]}`]);
  const text = [title, quoted(['序号', '地区', '工厂名称', '备注', markup[1] ?? '']), ...rows].join('\n');
  await chooseList(page, fileWith(`${markup[0]}.csv`, text));
  await answer(page, { day: '2022-01-15' });
  await page.locator('.doubts tbody button').first().click();
  await page.locator('.row').waitFor();
  await page.getByLabel('Records from').selectOption('all-read');
  await page.getByRole('button', { name: 'Draw the chart and the table' }).click();
  await page.locator('.result img').waitFor();
  expect(await page.locator('main').innerText()).toContain('<script>window.hit=1</script>');
  expect(await page.evaluate('typeof window.hit')).toBe('undefined');
  const made = 'main script, main svg, main img:not(.result img), main iframe, main a';
  expect(await page.locator(made).count()).toBe(0);
  const checked = await savedBy(page, page.getByRole('button', { name: 'Save the checked list' }));
  expect(checked.text).toContain(`"'=HYPERLINK(""https://example.com"")"`);
  await done();
});

it('no connection can be made, no code made of text, and nothing is left behind', async () => {
  const { page, done } = await openPage();
  const tried = await page.evaluate(`Promise.all([
    fetch('https://example.com').then(() => 'sent', () => 'refused'),
    new Promise((resolve) => { const image = new Image(); image.onload = () => resolve('sent'); image.onerror = () => resolve('refused'); image.src = 'https://example.com/a.png'; }),
    new Promise((resolve) => { const script = document.createElement('script'); script.textContent = 'window.hit = 1'; document.body.append(script); setTimeout(() => resolve(window.hit ?? 'refused')); }),
    new Promise((resolve) => setTimeout(() => { try { resolve(new Function('return "made"')()); } catch { resolve('refused'); } })),
  ])`);
  expect(tried).toEqual(['refused', 'refused', 'refused', 'refused']);
  await chooseList(page, fileWith('名单.csv', '绿色工厂名单\n企业名称\n甲有限公司\n'));
  await page.locator('.counts').waitFor();
  const kept = `Promise.all([localStorage.length, sessionStorage.length, document.cookie, indexedDB.databases()])`;
  expect(await page.evaluate(kept)).toEqual([0, 0, '', []]);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('.list').count()).toBe(0);
  await done();
});

it('what is no list, or asks for more than it may, is refused with advice, and the page goes on', async () => {
  const { page, done } = await openPage();
  for (const [name, bytes, advice] of hostileFiles()) {
    await chooseList(page, fileWith(name, bytes));
    await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.locator('.work').waitFor({ state: 'detached' });
    expect([name, await page.getByRole('alert').innerText()]).toEqual([name, expect.stringMatching(advice)]);
  }
  await chooseList(page, fileWith('b.csv', '绿色工厂名单\n企业名称\n甲有限公司\n'));
  await page.locator('.counts').waitFor();
  await done();
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
