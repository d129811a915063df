/**
 * A column as spreadsheets name it, counted from 1; nothing for none. `at.column` of a doubt is such a number.
 *
 * @example
 * columnLetters(28) //=> 'AB'
 */
export function columnLetters(column = 0): string {
  if (!(column > 0 && Number.isFinite(column))) return '';
  const rest = (column - 1) % 26;
  return columnLetters((column - 1 - rest) / 26) + String.fromCharCode(65 + rest);
}
