import { RegistryError } from 'green-manufacturing-registry';
import { readWorkbook } from 'green-manufacturing-registry/files';
import { describe, expect, it } from 'vitest';
import { readZipDirectory } from '../../src/lists/files/internal.js';
import { unpackEntry } from '../../src/lists/files/unpackEntry.js';
import { workbookOf } from '../lists/files/workbooks.js';
import { writeZip } from '../support/writeZip.js';

const flips = 1_000;

/** A workbook with shared texts, dates, merged and hidden cells, whose parts are deflated or stored. */
async function workbook(stored: boolean): Promise<Uint8Array> {
  const bytes = await workbookOf((book) => {
    const sheet = book.addWorksheet('绿色工厂');
    sheet.addRows([['绿色工厂名单'], ['序号', '企业名称', '日期']]);
    for (let row = 1; row <= 20; row += 1) sheet.addRow([row, `示例${row}有限公司`, new Date('2022-01-15')]);
    sheet.mergeCells('A1:C1');
    sheet.getRow(5).hidden = true;
    book.addWorksheet('移出', { state: 'hidden' }).addRow(['甲有限公司']);
  });
  const entries = readZipDirectory(bytes) ?? [];
  const files = entries.map(async (entry) => ({
    name: entry.name,
    content: await unpackEntry(bytes, entry),
    stored,
  }));
  return writeZip(await Promise.all(files));
}

describe('a flipped bit changes nothing in silence', () => {
  it.each([
    ['stored', true],
    ['deflated', false],
  ])('wherever it is among parts that are %s', async (_, stored) => {
    const whole = await workbook(stored);
    const expected = JSON.stringify(await readWorkbook(whole));
    let refused = 0;
    for (let flip = 0; flip < flips / 2; flip += 1) {
      const broken = whole.slice();
      // Spread over all bits, whatever their number is.
      const bit = Math.floor((flip * (whole.length * 8 - 1)) / (flips / 2 - 1));
      broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const outcome = await readWorkbook(broken).catch((error: unknown) => error);
      if (outcome instanceof RegistryError) refused += 1;
      else expect(JSON.stringify(outcome), `bit ${bit}`).toBe(expected);
    }
    expect(refused).toBeGreaterThan(flips / 8);
  });
});
