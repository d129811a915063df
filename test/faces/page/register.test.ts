import { Registry } from 'green-manufacturing-registry';
import { expect, it } from 'vitest';
import { madeUpRegister } from './madeUpRegister.js';
import { answer, exampleFile, fileWith, openPage, savedBy, turnTo } from './openPage.js';

it('a register takes in a notice, with a decision that is kept, and is saved again', async () => {
  const { page, done } = await openPage();
  await turnTo(page, 'Keep a register');
  await page
    .getByLabel('Choose the register')
    .setInputFiles(fileWith('register.json', await madeUpRegister()));
  expect(await page.locator('.summary').first().innerText()).toContain('7 units');
  await page.getByLabel('Find in the register').fill('示例丙');
  await page.getByLabel('Find in the register').press('Enter');
  await page.getByLabel('Unit', { exact: true }).selectOption({ index: 1 });
  await page.locator('.history img').waitFor();
  expect(await page.locator('.history tbody').innerText()).toContain('2024-01-15');
  await page.getByRole('button', { name: 'Show what falls due' }).click();
  await page.locator('.due .summary').waitFor();
  const calendar = await savedBy(page, page.getByRole('button', { name: 'Save the calendar' }));
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  await page.getByLabel('Choose the notice').setInputFiles(exampleFile('made-up-notice.csv'));
  await answer(page, { tier: 'national', day: '2025-01-22' });
  await page.locator('.steps').waitFor();
  await expect
    .poll(() => page.locator('.steps .summary').innerText())
    .toContain('3 events would be recorded; 2 rows');

  const rowOf = (place: string) => page.locator('.steps tbody tr').filter({ hasText: place }).innerText();
  expect(await rowOf('row 4')).toContain('title (recognised)');
  expect(await rowOf('row 9')).toContain('title (removed)');

  // Whom the notice means by a name that the register does not know.
  const row = page.getByRole('row', { name: /示例甲有限公司/ });
  await row.getByRole('searchbox').fill('示例甲');
  await row.getByRole('searchbox').press('Enter');
  await row.getByRole('combobox').selectOption('factory/120000/示例甲(天津)有限公司');
  await expect
    .poll(() => page.locator('.steps .summary').innerText())
    .toContain('4 events would be recorded; 1 rows');
  const decisions = await savedBy(page, page.getByRole('button', { name: 'Save the decisions' }));
  expect(JSON.parse(decisions.text)).toEqual({
    'factory/120000/示例甲有限公司': 'factory/120000/示例甲(天津)有限公司',
  });

  expect(await page.locator('.due .summary').count()).toBe(1);
  await page.getByLabel('Recorded on').fill('2025-02-01');
  await page.getByRole('button', { name: 'Record the notice' }).click();
  await page.getByText('The notice was recorded.').waitFor();
  const dump = await savedBy(page, page.getByRole('button', { name: 'Save the register' }));
  const registry = Registry.fromJSON(JSON.parse(dump.text));
  const titles = (asOf: string) => registry.titlesOf('factory/120000/示例甲(天津)有限公司', { asOf });
  expect(titles('2024-12-31')).toHaveLength(1);
  expect(titles('2025-12-31')).toEqual([]);
  await done();
});

it('a file that is no register is refused, and another may be opened', async () => {
  const { page, done } = await openPage();
  await turnTo(page, 'Keep a register');
  await page.getByLabel('Choose the register').setInputFiles(fileWith('register.json', 'no JSON'));
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('no registry dump');
  await page
    .getByLabel('Choose the register')
    .setInputFiles(fileWith('register.json', await madeUpRegister()));
  await expect.poll(() => page.locator('.summary').first().innerText()).toContain('7 units');

  // The notice was read beside the register, which is there still when the reading is stopped.
  const rows = Array.from({ length: 40_000 }, (_, at) => `天津,第${at + 1}号有限公司`);
  const notice = `绿色工厂名单\n地区,工厂名称\n${rows.join('\n')}\n`;
  await page.getByLabel('Choose the notice').setInputFiles(fileWith('notice.csv', notice));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('alert').getByText('Cancelled.').waitFor();
  const { text } = await savedBy(page, page.getByRole('button', { name: 'Save the register' }));
  expect(Registry.fromJSON(JSON.parse(text)).units).toHaveLength(7);
  await done();
});
