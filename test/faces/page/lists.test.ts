import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookOf } from '../../lists/files/workbooks.js';
import { fileOf, runCli } from '../cli/runCli.js';
import { answer, chooseList, exampleFile, fileWith, type OpenPage, openPage, savedBy } from './openPage.js';

let open: OpenPage;
let page: Page;
beforeAll(async () => {
  open = await openPage();
  page = open.page;
});
afterAll(() => open.done());

const clean = '2021年度国家级绿色工厂公布名单\n序号,地区,工厂名称\n1,天津,甲有限公司\n2,青岛,乙有限公司\n';
const summary = () => page.locator('.list .summary').innerText();

describe('a list', () => {
  it('says all but its day, which is asked for; the rest is filled in as it was understood', async () => {
    await chooseList(page, fileWith('名单.csv', clean));
    await page.locator('.asked').waitFor();
    expect(await page.locator('.asked .field label').allInnerTexts()).toEqual(['Day of announcement']);
    await answer(page, { day: '2022-01-15' });
    await page.getByText('Read as:').click();
    expect(await page.getByLabel('Tier').innerText()).toContain('as the list says: national');
    expect(await summary()).toBe('2 rows, 0 of them without a unit; errors: 0, warnings: 0');
    expect(await page.locator('.unread').innerText()).toContain('every column was read');
  });

  it('gives its records, a chart and a table with zeros', async () => {
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
  });

  it('that is messy leads to its rows, and is saved with its doubts and dropped again', async () => {
    await chooseList(page, exampleFile('made-up-list.csv'));
    await answer(page, { tier: 'national', day: '2024-01-15' });
    expect(await summary()).toContain('9 rows, 1 of them');
    await page.getByLabel('Search in the doubts').fill('火星');
    await page.getByLabel('Search in the doubts').press('Enter');
    await page.locator('.doubts tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('.doubts tbody tr').innerText()).toContain(
      '("Place that the list is of" above)',
    );
    await page.getByRole('button', { name: 'Show row 8, column B' }).click();
    expect(await page.locator('mark').innerText()).toBe('火星');
    expect(await page.locator('tr.this th').innerText()).toBe('8');
    expect(await page.evaluate('document.activeElement.className')).toContain('row');

    const { name, text } = await savedBy(page, page.getByRole('button', { name: 'Save the checked list' }));
    expect(name).toBe('made-up-list-checked.csv');
    expect(text).toContain(
      '4,火星,示例丁有限公司,"\'=HYPERLINK(""https://example.com"")",,8,"""火星"" is no region',
    );
    const again = await page.evaluateHandle(
      (corrected) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([corrected], 'again.csv'));
        return dropped;
      },
      text.replace(',火星,', ',上海,'),
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: again });
    await page.getByRole('heading', { name: 'again.csv' }).waitFor();
    await answer(page, { tier: 'national', day: '2024-01-15' });
    expect(await summary()).toContain('errors: 1, warnings: 7');
  });

  it('of a column that is not known is read again when it is said what the column means', async () => {
    const text = '国家级绿色工厂公布名单\n厂家,地区,工厂名称\n甲乙丙,天津,甲有限公司\n';
    await chooseList(page, fileWith('列.csv', text));
    await answer(page, { day: '2022-01-15' });
    expect(await page.locator('.unread li').innerText()).toContain(
      '"Columns that were not read, or whose meaning is uncertain" below',
    );
    await page.getByLabel('The column "厂家" means').selectOption('remark');
    await page.getByRole('button', { name: 'Use these columns' }).click();
    await page.getByText('Every row gave a unit, and every column was read.').waitFor();
  });

  it('whose headings are all unknown is read when it is said what its first row means', async () => {
    await chooseList(page, fileWith('无.csv', 'reported_as,where\n甲有限公司,天津\n乙有限公司,青岛\n'));
    await page.locator('.asked').getByLabel('Scheme').selectOption('green-manufacturing');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect.poll(summary).toContain('3 rows, 3 of them');
    await page.getByLabel('The column "reported_as" means').selectOption('company');
    await page.getByLabel('The column "where" means').selectOption('region');
    await page.getByRole('button', { name: 'Use these columns' }).click();
    await expect.poll(summary).toContain('2 rows');
  });

  it('in GB18030 is read, and a table that was pasted as HTML', async () => {
    const gb18030 = 'c2ccc9abb9a4b3a7c3fbb5a50ac6f3d2b5c3fbb3c60abcd7d3d0cfdeb9abcbbe0a';
    await chooseList(page, fileWith('a.csv', Buffer.from(gb18030, 'hex')));
    await page.getByRole('heading', { name: 'a.csv' }).waitFor();
    await expect.poll(summary).toContain('1 row, 0 of them');
    await page.getByText('Paste a table').click();
    const rows = ['绿色工厂名单', '企业名称', '甲有限公司', '乙有限公司'];
    const html = `<table>${rows.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`;
    await page.getByLabel('The table').evaluate((area, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await page.getByRole('heading', { name: 'pasted table 1' }).waitFor();
    await expect.poll(summary).toContain('2 rows, 0 of them');
  });

  it('of a workbook with five sheets is read sheet by sheet', async () => {
    const bytes = await workbookOf((workbook) => {
      for (const name of ['甲', '乙', '丙', '丁', '戊']) {
        workbook.addWorksheet(name).addRows([['绿色工厂名单'], ['企业名称'], [`${name}有限公司`]]);
      }
    });
    await chooseList(page, fileWith('a.xlsx', bytes));
    await page.getByRole('heading', { name: 'a.xlsx' }).waitFor();
    await expect.poll(summary).toContain('5 rows');
    await page.getByText('Read as:').click();
    for (const name of ['甲', '乙', '丙']) await page.getByLabel(`${name} (3 rows)`).uncheck();
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect.poll(summary).toContain('2 rows');
  });

  it('of 100,000 rows never holds the page up for 200 ms, and may be stopped', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at + 1},天津,第${at + 1}号有限公司`);
    const text = `国家级绿色工厂公布名单\n序号,地区,工厂名称\n${rows.join('\n')}\n`;
    await page.evaluate(`
      longest = 0;
      const note = (list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); };
      new PerformanceObserver(note).observe({ entryTypes: ['longtask'] });
    `);
    await chooseList(page, fileOf('long.csv', text));
    await expect.poll(summary, { timeout: 40_000 }).toContain('100000 rows, 0 of them');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByText(/of 100,002 rows read/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('alert').getByText('Cancelled. The list was not read.').waitFor();
    expect(await page.getByRole('button', { name: 'Open it again' }).count()).toBe(1);
    expect(await page.evaluate('longest')).toBeLessThan(200);
  });

  it('may be closed, and the one before it is shown', async () => {
    await page.getByRole('button', { name: 'Close long.csv' }).click();
    await page.getByRole('heading', { name: 'a.xlsx' }).waitFor();
    expect(await summary()).toContain('2 rows');
  });
});

type Told = { doubts: { code: string; text: string; message: string; at: { row: number } }[] };

const wholeLists = [
  { name: 'made-up-list.csv', text: readFileSync(exampleFile('made-up-list.csv'), 'utf8') },
  { name: 'columns.csv', text: '国家级绿色工厂名单\n厂家,地区,工厂名称\n甲,苏州,甲有限公司\n乙,,乙厂\n' },
  { name: 'removed.csv', text: '移出绿色工厂名单\n地区,工厂名称,原因\n天津,丙有限公司,停产\n' },
];

it.each(wholeLists)('what is said of $name is what the command says', async ({ name, text }) => {
  const options = ['--scheme', 'green-manufacturing', '--tier', 'national', '--announced-on', '2024-01-15'];
  const command = ['check', fileOf(name, text), ...options, '--locale', 'en'];
  const printed = (await runCli(command)).out.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  const { doubts }: Told = JSON.parse((await runCli([...command, '--json'])).out);

  await chooseList(page, fileWith(`same-${name}`, text));
  await page.getByRole('heading', { name: `same-${name}` }).waitFor();
  await page.locator('.unread').waitFor();
  await page.getByText('Read as:').click();
  await page.getByLabel('Tier').selectOption('national');
  await page.getByLabel('Day of announcement').fill('2024-01-15');
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.locator('.work').waitFor({ state: 'detached' });
  const cellsOf = (rows: string) =>
    page
      .locator(rows)
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  await expect.poll(() => page.locator('.doubts tbody tr').count()).toBe(doubts.length);

  expect(printed[0]).toContain(await summary());
  for (const cells of await cellsOf('.counts tr')) expect(printed).toContain(cells.join(' '));
  // Where the command names an option of its own, the page names its field.
  const beginning = (message: string) => message.split(/\(?`/)[0];
  const said = doubts.map(({ at, message, code, text }) => [`row ${at.row}`, beginning(message), code, text]);
  const shown = (await cellsOf('.doubts tbody tr')).map(([place, , message = '', cell]) => {
    const [, told = '', code = ''] = /^(.*) (\S+)$/.exec(message ?? '') ?? [];
    const [row = ''] = (place ?? '').split(', column');
    return [row, said.find(([, start = '']) => start !== '' && told.startsWith(start))?.[1], code, cell];
  });
  expect(shown.sort()).toEqual(said.sort());
});
