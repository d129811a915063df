/** The beginning of a file of the compound format ([MS-CFB] 2.2, 2.6): a header and one sector of its directory. */
export function oldOffice(...streams: string[]): Uint8Array {
  const file = new Uint8Array(1024);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  for (const [entry, name] of ['Root Entry', ...streams].entries()) {
    const at = 512 + 128 * entry;
    for (const [place, letter] of [...name].entries())
      view.setUint16(at + 2 * place, letter.charCodeAt(0), true);
    view.setUint16(at + 64, 2 * (name.length + 1), true);
  }
  return file;
}
