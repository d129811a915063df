import { describe, expect, it } from 'vitest';
import { readZipDirectory } from '../../../src/lists/files/internal.js';
import { writeZip, type ZipFile } from '../../support/writeZip.js';

const files: ZipFile[] = [
  { name: 'xl/workbook.xml', content: '<workbook/>', stored: true },
  { name: '甲/乙.xml', content: '丙'.repeat(100) },
  { name: 'locked', content: '', flags: 1 },
];

describe('readZipDirectory', () => {
  it('tells of every file', () => {
    expect(readZipDirectory(writeZip(files))).toMatchObject([
      { name: 'xl/workbook.xml', method: 0, encrypted: false, packed: 11, size: 11, offset: 0 },
      { name: '甲/乙.xml', method: 8, encrypted: false, size: 300, offset: 30 + 15 + 11 },
      { name: 'locked', encrypted: true, size: 0 },
    ]);
  });

  it('finds it before a comment, and in numbers with 64 bits as large archives have them', () => {
    const plain = readZipDirectory(writeZip(files));
    expect(readZipDirectory(writeZip(files, { comment: '注'.repeat(1000) }))).toEqual(plain);
    expect(readZipDirectory(writeZip(files, { long: true }))).toEqual(plain);
  });

  it.each([true, false])('gives none where something is cut off or out of place (64 bits: %s)', (long) => {
    const whole = writeZip(files, { long });
    for (let length = 0; length < whole.length; length += 1) {
      expect(readZipDirectory(whole.subarray(0, length))).toBeUndefined();
    }
    expect(readZipDirectory(whole.subarray(1))).toBeUndefined();
  });

  it('never fails or hangs, whatever byte is wrong', () => {
    const whole = writeZip(files, { long: true });
    for (let at = 0; at < whole.length; at += 1) {
      const broken = whole.slice();
      broken[at] = 0xff;
      expect(() => readZipDirectory(broken)).not.toThrow();
    }
  });
});
