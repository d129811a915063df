import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileWith, type OpenPage, openPage, savedBy, turnTo } from './openPage.js';

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.done());

const listOf = (...rows: string[]) => ['绿色工厂名单', '地区,工厂名称,曾用名,备注', ...rows].join('\n');

it('two lists stand side by side: new, gone, renamed, moved, changed, and what was not compared', async () => {
  const { page } = open;
  await turnTo(page, 'Compare two lists');
  await page.getByRole('button', { name: 'Compare the lists' }).click();
  await page.getByText('Choose both lists first.').waitFor();
  const before = listOf('天津,甲有限公司,,一', '青岛,乙有限公司,,', '苏州,丙有限公司,,', '天津,丁有限公司,,');
  const after = listOf(
    '天津,甲有限公司,,二',
    '大连,戊有限公司,,',
    '无锡,丙有限公司,,',
    '天津,己有限公司,丁有限公司,',
    '天津,,,',
  );
  await page.getByLabel('Choose the earlier list', { exact: true }).setInputFiles(fileWith('a.csv', before));
  await page.getByText('Chosen: a.csv').waitFor();
  await page.getByLabel('Choose the later list', { exact: true }).setInputFiles(fileWith('b.csv', after));
  await page.getByText('Chosen: b.csv').waitFor();
  await page.getByRole('button', { name: 'Compare the lists' }).click();
  await page.getByRole('heading', { name: 'Result' }).waitFor();
  const rows = (caption: string) =>
    page.getByRole('region', { name: caption, exact: true }).locator('tbody tr').allInnerTexts();
  expect(await rows('new')).toEqual(['row 4\t戊有限公司']);
  expect(await rows('gone')).toEqual(['row 4\t乙有限公司\t']);
  expect(await rows('renamed')).toEqual(['row 6\t丁有限公司\trow 6\t己有限公司\tformer name']);
  expect(await rows('moved')).toEqual(['row 5\t丙有限公司\t苏州市\t无锡市']);
  expect(await rows('changed')).toContain('row 3\t甲有限公司\t备注\t一\t二');
  expect(await rows('Rows of the list "after" that were not compared, since they gave no unit')).toHaveLength(
    1,
  );
  await page.getByText('Gone is not removed').waitFor();
  const { text } = await savedBy(page, page.getByRole('button', { name: 'Save the table' }));
  expect(text).toContain('renamed\r\n');

  await page.getByLabel('Language').selectOption('zh-CN');
  await page.getByRole('heading', { name: '比较结果' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('不再列出不等于移出');
});

it('a list that cannot be read is refused, and the other one stays chosen', async () => {
  const { page } = open;
  await page.getByLabel('语言').selectOption('en');
  await page
    .getByLabel('Choose the later list', { exact: true })
    .setInputFiles(fileWith('名单.pdf', '%PDF-1.7'));
  await page.getByText('Chosen: 名单.pdf').waitFor();
  await page.getByRole('button', { name: 'Compare the lists' }).click();
  await page.getByRole('alert').getByText('Copy its table into a spreadsheet').waitFor();
  await page.getByText('Chosen: a.csv').waitFor();
});
