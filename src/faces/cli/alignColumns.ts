import { displayWidth } from './displayWidth.js';

/** Lines of a table: the first column stands left, the others, if they are of numbers, right. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  others: 'left' | 'right' = 'right',
): string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const gap = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
      return column === 0 || others === 'left' ? cell + gap : gap + cell;
    });
    return `  ${cells.join('  ')}`;
  });
}
