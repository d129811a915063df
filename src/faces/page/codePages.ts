/**
 * The code pages of old workbooks, as SheetJS asks for them, by the decoders that every browser has. The tables of its own
 * would make the page larger by a third.
 */
const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  20127: 'windows-1252',
  28591: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
};

export const utils = {
  decode(page: number, bytes: ArrayLike<number>): string {
    const label = labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : undefined);
    if (label === undefined) throw new RangeError(`code page ${page}`);
    return new TextDecoder(label).decode(Uint8Array.from(bytes));
  },
};
