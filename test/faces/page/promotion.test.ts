import { Registry } from 'green-manufacturing-registry';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileWith, type OpenPage, openPage, savedBy, turnTo } from './openPage.js';

/** One page for all: each test asks anew. */
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  open = await openPage();
  page = open.page;
});
afterAll(() => open.done());

it('the question whether a factory may rise is a form of what its rulebook asks, and is explained', async () => {
  await turnTo(page, 'Check a promotion');
  await page.getByLabel('On the day').fill('2026-03-31');
  await page.getByLabel('Tier applied for').selectOption('basic');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const result = page.locator('.explanation');
  await expect.poll(() => result.innerText()).toContain('Not determined');

  await page.getByLabel('maturity level by GB/T 39116-2020').fill('1');
  await page.getByLabel('how the maturity level was found').selectOption('self');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect.poll(() => result.innerText()).toContain('GB/T 39116');
  await page.getByLabel('maturity level by GB/T 39116-2020').fill('9');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect
    .poll(() => page.locator('.explanation [role=alert]').innerText())
    .toContain('maturity level by GB/T 39116-2020');

  await page.getByLabel('Tier applied for').selectOption('leading');
  await page.getByLabel('All titles and removals are stated here').check();
  await page.getByLabel('maturity level by GB/T 39116-2020').fill('4');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect.poll(() => result.innerText()).toContain('It may not rise');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H3');
});

it('many firms are asked by a table that is saved, filled in and opened', async () => {
  await turnTo(page, 'Check a promotion');
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
});

/** What is said of a rule among the findings. */
function verdictOn(rule: string): Promise<string> {
  const row = page.locator('.findings tbody tr').filter({ hasText: rule }).first();
  return row.locator('td').first().innerText();
}

const members = 'at least three provincial green units in the park, or one national';

it('the titles of a park and of its members are filled in one by one, and taken out again', async () => {
  await turnTo(page, 'Check a promotion');
  await page.getByLabel('Scheme').selectOption('green-manufacturing');
  await page.getByLabel('Rulebook').selectOption('green-guizhou');
  await page.getByLabel('Kind of unit').selectOption('park');
  await page.getByLabel('Tier applied for').selectOption('provincial');
  await expect.poll(() => verdictOn(members)).toBe('not known');
  const add = async (member: string, tier: string, since: string) => {
    await page.getByLabel('Member of the park').fill(member);
    await page.getByLabel('Tier', { exact: true }).selectOption(tier);
    await page.getByLabel('Held since').fill(since);
    await page.getByLabel('Held since').press('Enter');
  };
  await add('甲有限公司', 'provincial', '2023');
  await add('乙有限公司', '', '');
  await page.getByLabel('All titles and removals are stated here').check();
  await expect.poll(() => verdictOn(members)).toBe('not met');
  await add('乙有限公司', 'national', '2024-01-15');
  await expect.poll(() => verdictOn(members)).toBe('met');
  // A title without its day is no title: the day is asked for.
  await page.getByLabel('Member of the park').fill('丙有限公司');
  await page.getByLabel('Tier', { exact: true }).selectOption('national');
  await page.getByRole('button', { name: 'Add to the titles' }).click();
  expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe('Held since');
  expect(await page.locator('fieldset li').count()).toBe(3);
  await page.getByRole('button', { name: 'Remove 乙有限公司: national 2024-01-15' }).click();
  await expect.poll(() => verdictOn(members)).toBe('not met');
});

it('a unit and its titles are taken from the register that is open, for one unit and for many firms', async () => {
  const registry = new Registry();
  const firm = { enterprise: 'e1', division: '520100' };
  registry.add(
    [
      { kind: 'enterprise', id: 'e1', name: '示例甲有限公司' },
      { kind: 'factory', id: 'f1', ...firm },
      { kind: 'park', id: 'p1', name: '示例园区', division: '520100', members: ['e1'] },
    ],
    { recordedAt: '2024-02-01' },
  );
  const title = { type: 'title', unit: 'f1', stage: 'recognised', on: '2024-01-15' } as const;
  registry.record(
    [
      { ...title, scheme: 'green-manufacturing', tier: 'national' },
      { ...title, scheme: 'smart-factory', tier: 'excellent' },
    ],
    { recordedAt: '2024-02-01' },
  );
  await turnTo(page, 'Check a promotion');
  await page.getByText('Open a register in "Keep a register"').waitFor();
  await turnTo(page, 'Keep a register');
  const register = fileWith('register.json', JSON.stringify(registry));
  await page.getByLabel('Choose the register').setInputFiles(register);
  await page.locator('.summary').waitFor();
  await turnTo(page, 'Check a promotion');
  const pick = async (name: string) => {
    await page.getByLabel('Find in the register').fill(name);
    await page.getByLabel('Find in the register').press('Enter');
    await page.getByLabel('Unit', { exact: true }).selectOption({ index: 1 });
    await page.getByText(`From the register: ${name}`).waitFor();
  };
  await page.getByLabel('Scheme').selectOption('smart-factory');
  await page.getByLabel('On the day').fill('2026-03-31');
  await page.getByLabel('Tier applied for').selectOption('leading');
  await pick('示例甲有限公司');
  await expect.poll(() => verdictOn('excellent')).toBe('met');
  expect(await page.getByLabel('Place').inputValue()).toBe('520100');
  expect(await page.locator('.explanation pre').innerText()).toContain('示例甲有限公司: may it rise');

  // The firms of a table are found in it by their ids.
  const days = '2023-03-31,2026-03-31';
  const filled = `unit,period.from,period.until\nf1,${days}\nf2,${days}\n`;
  await page.getByLabel('Open the filled table').setInputFiles(fileWith('filled.csv', filled));
  await page.getByRole('alert').getByText('f2').waitFor();
  await page.getByText('f1', { exact: true }).last().click();
  expect(await page.locator('details[open] pre').innerText()).toMatch(/Met[\s\S]*excellent/);

  await page.getByRole('button', { name: 'State the unit by hand' }).click();
  await page.getByLabel('Scheme').selectOption('green-manufacturing');
  await page.getByLabel('Tier applied for').selectOption('provincial');
  // Of the place and the day, which is that of the park.
  await pick('示例园区');
  await expect.poll(() => verdictOn(members)).toBe('met');
});

it('a project is asked what the schemes of its place ask, and its ceilings stand side by side', async () => {
  await turnTo(page, 'Support for a project');
  await page.getByLabel('On the day').fill('2024-12-10');
  await page.getByLabel('equipment investment (as planned)').fill('2000');
  await page.getByLabel('equipment investment (as planned)').press('Enter');
  const rows = page.getByRole('region', { name: 'Schemes side by side' }).locator('tbody tr');
  // 15 % of what the equipment costs, by 津发改 of 2024: 300 of 2,000.
  await expect
    .poll(async () => (await rows.allInnerTexts()).join('\n'))
    .toMatch(/third batch of 2024\tevidence missing\t0\t4\t\t300 万元/);
  expect(await page.locator('.explanation pre').innerText()).toContain('A ceiling is no promise');
  // What was approved goes before what is planned, and a large enterprise may say so.
  await page.getByLabel('equipment investment (as approved)').fill('1000');
  await page.getByLabel('equipment investment (as approved)').press('Enter');
  await expect
    .poll(async () => (await rows.allInnerTexts()).join('\n'))
    .toMatch(/third batch of 2024\tevidence missing\t0\t4\t\t150 万元/);
  await page.getByLabel('equipment investment (as planned)').fill('-1');
  await page.getByLabel('equipment investment (as planned)').blur();
  await page.getByRole('alert').waitFor();
});
