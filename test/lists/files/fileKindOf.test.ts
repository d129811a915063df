import { fileKindOf } from 'green-manufacturing-registry/files';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../support/writeZip.js';
import { oldOffice } from './oldOffice.js';

const text = (content: string) => new TextEncoder().encode(content);
const zipOf = (...names: string[]) => writeZip(names.map((name) => ({ name, content: '<x/>' })));

describe('fileKindOf', () => {
  it.each([
    ['xlsx', zipOf('[Content_Types].xml', 'xl/workbook.xml')],
    ['xlsb', zipOf('xl/workbook.bin')],
    ['docx', zipOf('word/document.xml')],
    ['ods', zipOf('mimetype', 'content.xml')],
    ['archive', zipOf('绿色工厂名单.xlsx')],
    ['xls', oldOffice('Workbook')],
    ['xls', oldOffice('Book')],
    ['doc', oldOffice('1Table', 'WordDocument')],
    ['encrypted', oldOffice('EncryptionInfo', 'EncryptedPackage')],
    ['old-office', oldOffice('PowerPoint Document')],
    ['old-office', oldOffice('Workbook').subarray(0, 100)],
    ['old-office', oldOffice('Workbook').subarray(0, 520)],
    ['pdf', text('%PDF-1.7')],
    ['rtf', text('{\\rtf1')],
    ['picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['picture', text('GIF89a')],
    ['archive', text('Rar!')],
    ['archive', Uint8Array.of(0x1f, 0x8b, 8)],
    ['utf-16', Uint8Array.of(0xff, 0xfe, 0x8f, 0x5e)],
    ['web-page', text('\uFEFF <!DOCTYPE html>')],
    ['web-page', text('<?xml version="1.0"?><Workbook/>')],
    ['web-page', text('\n<table><tr>')],
    ['binary', Uint8Array.of(1, 2, 0, 3)],
    ['text', text('序号,企业名称')],
    ['text', text('<甲>,乙')],
    ['empty', new Uint8Array()],
  ])('tells %s', (kind, bytes) => {
    expect(fileKindOf(bytes)).toBe(kind);
  });

  it('tells a zipped file without its end, wherever it was cut', () => {
    const whole = zipOf('[Content_Types].xml', 'xl/workbook.xml');
    for (let length = 4; length < whole.length; length += 1) {
      expect(fileKindOf(whole.subarray(0, length))).toBe('cut-off');
    }
  });

  it('tells a file that lies within a larger buffer', () => {
    const whole = new Uint8Array([...text('%PDF'), ...oldOffice('WordDocument')]);
    expect(fileKindOf(whole.subarray(4))).toBe('doc');
  });
});

it.each([
  [
    'en',
    'This file is a PDF; expected .xlsx. Copy its table into a spreadsheet, and save that as .xlsx or .csv.',
  ],
  ['zh-CN', '文件类型：PDF 文件，应为 .xlsx。请把其中的表格复制到电子表格，另存为 .xlsx 或 .csv。'],
  ['zh-TW', '檔案類型：PDF 檔案，應為 .xlsx。請把其中的表格複製到電子表格，另存為 .xlsx 或 .csv。'],
])('a file of the wrong kind is refused with advice in %s', (locale, message) => {
  expect(messageOf({ code: 'wrong-file', info: { found: 'pdf', wanted: 'xlsx' } }, { locale })).toBe(message);
});
