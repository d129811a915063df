import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookOf } from '../../lists/files/workbooks.js';
import { fileOf, runCli } from '../cli/runCli.js';
import {
  answer,
  chooseList,
  exampleFile,
  fileWith,
  type OpenPage,
  openPage,
  savedBy,
  startBrowser,
} from './openPage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens the page, does something on it, and makes sure that nothing was asked of a network and nothing went wrong. */
async function onPage(
  task: (open: OpenPage) => Promise<void>,
  options: { locale?: string } = {},
): Promise<void> {
  const open = await openPage(browser, options);
  await task(open);
  expect([open.requests, open.errors]).toEqual([[], []]);
  await open.close();
}

const clean = '2021年度国家级绿色工厂公布名单\n序号,地区,工厂名称\n1,天津,甲有限公司\n2,青岛,乙有限公司\n';

describe('a list', () => {
  it('says all but its day, which is asked for; the rest is filled in as it was understood', () =>
    onPage(async ({ page }) => {
      await chooseList(page, fileWith('名单.csv', clean));
      await page.locator('.asked').waitFor();
      expect(await page.locator('.asked .field label').allInnerTexts()).toEqual(['Day of announcement']);
      await answer(page, { day: '2022-01-15' });
      await page.getByText('What was understood').click();
      expect(await page.getByLabel('Tier').innerText()).toContain('as the list says: national');
      expect(await page.locator('.summary').innerText()).toBe(
        '2 rows, 0 of them without a unit; errors: 0, warnings: 0',
      );
      expect(await page.locator('.unread').innerText()).toContain('every column was read');
    }));

  it('that is messy says the same as the command, leads to its rows, and is saved with its doubts', () =>
    onPage(async ({ page }) => {
      const file = exampleFile('made-up-list.csv');
      await chooseList(page, file);
      await answer(page, { tier: 'national', day: '2024-01-15' });
      const args = ['check', file, '--scheme', 'green-manufacturing', '--tier', 'national'];
      const { out } = await runCli([...args, '--announced-on', '2024-01-15', '--json', '--locale', 'en']);
      const told: { doubts: { message: string }[]; entries: number; warnings: number } = JSON.parse(out);
      const shown = await page
        .locator('.doubts tbody tr td:nth-child(3)')
        .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
      expect(shown.sort()).toEqual(told.doubts.map(({ message }) => message).sort());
      expect(await page.locator('.summary').innerText()).toContain(`${told.entries} rows, 1 of them`);

      await page.getByLabel('Search in the doubts').fill('火星');
      await page.locator('.doubts tbody tr').nth(1).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Show row 8, column B' }).click();
      expect(await page.locator('td.marked').innerText()).toBe('火星');
      expect(await page.locator('tr.this th').innerText()).toBe('8');
      expect(await page.evaluate('document.activeElement.className')).toContain('row');

      const { name, text } = await savedBy(page, page.getByRole('button', { name: 'Save the checked list' }));
      expect(name).toBe('made-up-list-checked.csv');
      expect(text).toContain(
        '4,火星,示例丁有限公司,"\'=HYPERLINK(""https://example.com"")",,8,"""火星"" is no region',
      );
      await chooseList(page, fileWith('again.csv', text.replace(',火星,', ',上海,')));
      await answer(page, { tier: 'national', day: '2024-01-15' });
      await expect.poll(() => page.locator('.summary').innerText()).toContain('errors: 1, warnings: 7');
    }));

  it('gives its records, a chart and a table with zeros', () =>
    onPage(async ({ page }) => {
      await chooseList(page, fileWith('名单.csv', clean));
      await answer(page, { day: '2022-01-15' });
      await page.getByLabel('Recorded on').fill('2026-11-23');
      const dump = await savedBy(page, page.getByRole('button', { name: 'Save the records' }));
      expect(JSON.parse(dump.text)).toMatchObject({ format: 'green-manufacturing-registry', version: 2 });
      expect(JSON.parse(dump.text).events).toHaveLength(2);
      await page.getByRole('button', { name: 'Draw the chart and the table' }).click();
      const picture = page.locator('.result img');
      await picture.waitFor();
      expect(
        await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
      ).toBeGreaterThan(300);
      const svg = await savedBy(page, page.getByRole('button', { name: 'Save the chart (SVG)' }));
      expect(svg.text).toMatch(/^<svg[\s\S]*Qingdao/);
      const png = await savedBy(page, page.getByRole('button', { name: 'Save the chart (PNG)' }));
      expect(png.text.slice(1, 4)).toBe('PNG');
      const table = await savedBy(page, page.getByRole('button', { name: 'Save the table' }));
      expect(table.text).toContain('Tianjin,0,0,0,1,1,0\r\n');
      expect(table.text).toContain('Beijing,0,0,0,0,0,0\r\n');
      expect(table.text).toContain('total,0,0,0,2,2,0\r\n');
    }));

  it('of a column that is not known is read again when it is said what the column means', () =>
    onPage(async ({ page }) => {
      await chooseList(
        page,
        fileWith('名单.csv', '国家级绿色工厂公布名单\n厂家,地区,工厂名称\n甲乙丙,天津,甲有限公司\n'),
      );
      await answer(page, { day: '2022-01-15' });
      await page.getByLabel('The column "厂家" means').selectOption('remark');
      await page.getByRole('button', { name: 'Read the list again with these columns' }).click();
      await page.getByText('Every row gave a unit, and every column was read.').waitFor();
    }));

  it('in GB18030 is read, and a table that was pasted as HTML', () =>
    onPage(async ({ page }) => {
      const gb18030 = Buffer.from(
        'c2ccc9abb9a4b3a7c3fbb5a50ac6f3d2b5c3fbb3c60abcd7d3d0cfdeb9abcbbe0a',
        'hex',
      );
      await chooseList(page, fileWith('a.csv', gb18030));
      await page.locator('.counts').waitFor();
      expect(await page.locator('.summary').innerText()).toContain('1 row, 0 of them');
      await page.getByText('Paste a table').click();
      const html =
        '<table><tr><td>绿色工厂名单</td></tr><tr><td>企业名称</td></tr><tr><td>甲有限公司</td></tr><tr><td>乙有限公司</td></tr></table>';
      await page.getByLabel('The table').evaluate((area, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', text);
        area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, html);
      await page.getByRole('heading', { name: 'pasted table 1' }).waitFor();
      await expect.poll(() => page.locator('.summary').innerText()).toContain('2 rows, 0 of them');
    }));

  it('of a workbook with five sheets is read sheet by sheet', () =>
    onPage(async ({ page }) => {
      const bytes = await workbookOf((workbook) => {
        for (const name of ['甲', '乙', '丙', '丁', '戊']) {
          workbook.addWorksheet(name).addRows([['绿色工厂名单'], ['企业名称'], [`${name}有限公司`]]);
        }
      });
      await chooseList(page, fileWith('a.xlsx', bytes));
      await expect.poll(() => page.locator('.summary').innerText()).toContain('5 rows');
      await page.getByText('What was understood').click();
      for (const name of ['甲', '乙', '丙']) await page.getByLabel(`${name} (3 rows)`).uncheck();
      await page.getByRole('button', { name: 'Read the list with this' }).click();
      await expect.poll(() => page.locator('.summary').innerText()).toContain('2 rows');
    }));

  it('of 100,000 rows never holds the page up for 200 ms, and may be stopped', () =>
    onPage(async ({ page }) => {
      const rows = Array.from({ length: 100_000 }, (_, at) => `${at + 1},天津,第${at + 1}号有限公司`);
      const file = fileOf('long.csv', `国家级绿色工厂公布名单\n序号,地区,工厂名称\n${rows.join('\n')}\n`);
      await page.evaluate(`
        longest = 0;
        let last = performance.now();
        const tick = () => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; requestAnimationFrame(tick); };
        requestAnimationFrame(tick);
      `);
      await chooseList(page, file);
      await page.getByText(/of 100,002 rows read/).waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('alert').getByText('Cancelled. The list was not read.').waitFor();
      await page.getByRole('button', { name: 'Open it again' }).click();
      await expect
        .poll(() => page.locator('.summary').innerText(), { timeout: 30_000 })
        .toContain('100000 rows, 0 of them');
      expect(await page.evaluate('longest')).toBeLessThan(200);
    }));

  it('that is none is refused with advice, and the page goes on', () =>
    onPage(async ({ page }) => {
      await chooseList(page, fileWith('名单.pdf', '%PDF-1.7'));
      expect(await page.locator('.refused').innerText()).toContain('Copy its table into a spreadsheet');
      await chooseList(page, fileWith('名单.csv', readFileSync(exampleFile('made-up-list.csv'))));
      await page.locator('.counts').waitFor();
    }));
});

it('two lists are compared: what is new, gone and alike', () =>
  onPage(async ({ page }) => {
    await page.getByRole('button', { name: 'Compare two lists' }).click();
    await page.getByRole('button', { name: 'Compare the lists' }).click();
    await page.getByText('Choose both lists first.').waitFor();
    await page.getByLabel('before').setInputFiles(fileWith('a.csv', clean));
    await page.getByText('a.csv').waitFor();
    await page.getByLabel('after').setInputFiles(fileWith('b.csv', clean.replace('青岛,乙', '大连,丙')));
    await page.getByText('b.csv').waitFor();
    await page.getByRole('button', { name: 'Compare the lists' }).click();
    await page.locator('.comparison table').waitFor();
    expect(await page.locator('.comparison li').allInnerTexts()).toEqual(['丙有限公司', '乙有限公司']);
  }));
