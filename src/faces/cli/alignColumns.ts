import { displayWidth } from './displayWidth.js';

/** Lines of a table: the first column stands left, the others, of numbers, right. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const gap = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
      return column === 0 ? cell + gap : gap + cell;
    });
    return `  ${cells.join('  ')}`;
  });
}
