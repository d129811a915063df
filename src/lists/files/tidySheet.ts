const name = (local: string) => `(?:[^\\s<>"'/]+:)?${local}`;

const emptyCell = new RegExp(`<${name('c')}(?:\\s[^<>]*)?(?:/>|></${name('c')}>)`, 'g');
const emptyRow = new RegExp(`<${name('row')}(?:\\s[^<>]*)?(?:/>|>\\s*</${name('row')}>)`, 'g');
const failedCell = new RegExp(`(<${name('c')}\\s(?:[^<>]*\\s)?t=["'])e(?=["'])`, 'g');

/**
 * Takes cells and rows that hold nothing out of the XML of a sheet: coloured down to its last row, it would be a million
 * rows long. What failed formulas show, such as #REF!, is written as text; the reader would give an empty cell for it.
 */
export function tidySheet(xml: string): string {
  return xml.replace(emptyCell, '').replace(emptyRow, '').replace(failedCell, '$1str');
}
