import { expect, it } from 'vitest';
import { fileWith, openPage, savedBy, turnTo } from './openPage.js';

it('the question whether a factory may rise is a form of what its rulebook asks, and is explained', async () => {
  const { page, done } = await openPage();
  await turnTo(page, 'May it rise');
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
  await expect
    .poll(() => page.locator('.explanation [role=alert]').innerText())
    .toContain('maturity level by GB/T 39116-2020');

  await page.getByLabel('Tier applied for').selectOption('leading');
  await page.getByLabel('All titles of the unit are stated here').selectOption('yes');
  await page.getByLabel('maturity level by GB/T 39116-2020').fill('4');
  await page.getByRole('button', { name: 'May it rise?' }).click();
  await expect.poll(() => result.innerText()).toContain('It may not rise');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H3');
  await done();
});

it('many firms are asked by a table that is saved, filled in and opened', async () => {
  const { page, done } = await openPage();
  await turnTo(page, 'May it rise');
  await page.getByLabel('On the day').fill('2026-03-31');
  await page.getByLabel('Tier applied for').selectOption('advanced');
  const { name, text } = await savedBy(page, page.getByRole('button', { name: 'Save the empty table' }));
  expect(name).toBe('smart-factory-2025-advanced.csv');
  const [, keyRow = ''] = text.split('\r\n');
  const keys = keyRow.split(',');
  const rowOf = (given: Record<string, string>) => keys.map((key) => given[key] ?? '').join(',');
  const days = { 'period.from': '2023-03-31', 'period.until': '2026-03-31' };
  const rows = [
    rowOf({ unit: '甲', ...days, 'maturity.level': '2', 'maturity.basis': 'self' }),
    rowOf({ unit: '乙', ...days, 'maturity.level': '1', 'maturity.basis': 'self' }),
    rowOf({ unit: '丙', ...days, 'maturity.level': 'high' }),
  ];
  await page
    .getByLabel('Open the filled table')
    .setInputFiles(fileWith('filled.csv', text + rows.join('\r\n')));
  await page.getByRole('heading', { name: 'Firms: 3' }).waitFor();
  const firms = page.getByRole('region', { name: 'Firms: 3' }).locator('tbody tr');
  expect(await firms.allInnerTexts()).toEqual([
    expect.stringMatching(/^甲\tevidence missing\t0/),
    expect.stringMatching(/^丙\tevidence missing\t0/),
    expect.stringMatching(/^乙\tnot eligible\t1/),
  ]);
  expect(await page.getByRole('alert').innerText()).toContain('"high" is no answer that is allowed');
  await page.getByText('乙', { exact: true }).last().click();
  expect(await page.locator('details[open] pre').innerText()).toContain('乙: may it rise to');
  await done();
});

it('a project is asked what the schemes of its place ask, and its ceilings stand side by side', async () => {
  const { page, done } = await openPage();
  await turnTo(page, 'Support for a project');
  await page.getByLabel('On the day').fill('2024-12-10');
  await page.getByLabel('equipment investment').fill('2000');
  await page.getByLabel('equipment investment').press('Enter');
  const rows = page.getByRole('region', { name: 'Schemes side by side' }).locator('tbody tr');
  // 15 % of what the equipment costs, by 津发改 of 2024: 300 of 2,000.
  await expect
    .poll(async () => (await rows.allInnerTexts()).join('\n'))
    .toMatch(/third batch of 2024\tevidence missing\t0\t4\t\t300 万元/);
  expect(await page.locator('.explanation pre').innerText()).toContain('A ceiling is no promise');
  await page.getByLabel('equipment investment').fill('-1');
  await page.getByLabel('equipment investment').blur();
  await page.getByRole('alert').waitFor();
  await done();
});
